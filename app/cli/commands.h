#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace convener::cli {

using CommandPointer = std::unique_ptr<Command>;

// One of these in each <command>.cpp.
CommandPointer makeNew();
CommandPointer makeJoin();
CommandPointer makeWindow();
CommandPointer makePlan();
CommandPointer makeCohort();
CommandPointer makeSchedule();
CommandPointer makeRoster();
CommandPointer makeAttend();
CommandPointer makeMakeUp();
CommandPointer makeRecord();
CommandPointer makeDraft();
CommandPointer makeDrafts();
CommandPointer makeSettleDraft();
CommandPointer makeList();
CommandPointer makeShow();
CommandPointer makeTimeline();
CommandPointer makeDue();
CommandPointer makeLedger();
CommandPointer makeMatrix();
CommandPointer makeWorkbook();
CommandPointer makeCertificates();
CommandPointer makeVerify();
CommandPointer makeRevoke();
CommandPointer makeCorrect();
CommandPointer makeIssued();
CommandPointer makePack();
CommandPointer makeDocument();
CommandPointer makeMove();
CommandPointer makeCancel();
CommandPointer makeChangeSession();
CommandPointer makeCapacity();
CommandPointer makeOffer();
CommandPointer makeConfirm();
CommandPointer makeWithdraw();
CommandPointer makeSubstitute();
CommandPointer makePriority();
CommandPointer makeRequire();
CommandPointer makeReturned();
CommandPointer makeExtend();
CommandPointer makeMeet();
CommandPointer makeAsk();
CommandPointer makeJoinedOn();
CommandPointer makeEnquiry();
CommandPointer makeEnquiries();
CommandPointer makeConvert();
CommandPointer makeClose();
CommandPointer makeSelectTrainer();
CommandPointer makeMaterials();
CommandPointer makeCascade();
CommandPointer makeTrainers();
CommandPointer makeOrganisations();
CommandPointer makeRename();
CommandPointer makeMerge();
CommandPointer makeProgrammes();
CommandPointer makeEditions();
CommandPointer makeCompare();
CommandPointer makeMoveEdition();
CommandPointer makeUndo();
CommandPointer makeRedo();
CommandPointer makeHistory();
CommandPointer makeBackup();
CommandPointer makeRestore();
CommandPointer makeSalvage();
CommandPointer makeHolidays();
CommandPointer makeAddHoliday();
CommandPointer makeDuplicates();
CommandPointer makeSetApart();
CommandPointer makeMergePeople();
CommandPointer makeSubjectAccess();
CommandPointer makeErase();
CommandPointer makeRetention();
CommandPointer makeNeeds();
CommandPointer makeCheck();

/// Every command, in the order of the list that --help shows: as the work goes.
std::vector<CommandPointer> allCommands();

} // namespace convener::cli
