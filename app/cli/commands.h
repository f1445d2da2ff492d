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
CommandPointer makeCohort();
CommandPointer makeRoster();
CommandPointer makeAttend();
CommandPointer makeTimeline();
CommandPointer makeDue();
CommandPointer makeRecord();
CommandPointer makeList();
CommandPointer makeShow();
CommandPointer makeMatrix();
CommandPointer makeWorkbook();
CommandPointer makeCertificates();
CommandPointer makePack();
CommandPointer makeVerify();
CommandPointer makeCheck();
CommandPointer makeProgrammes();
CommandPointer makeHolidays();

/// Every command, in the order of the list that --help shows: as the work goes.
std::vector<CommandPointer> allCommands();

} // namespace convener::cli
