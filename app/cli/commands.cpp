#include "app/cli/commands.h"

namespace convener::cli {

std::vector<CommandPointer> allCommands()
{
    std::vector<CommandPointer> commands;
    for (const auto make :
         {makeNew,         makeJoin,        makeWindow,        makePlan,     makeCohort,        makeSchedule,
          makeRoster,      makeAttend,      makeMakeUp,        makeRecord,   makeDraft,         makeDrafts,
          makeSettleDraft, makeList,        makeShow,          makeTimeline, makeDue,           makeLedger,
          makeMatrix,      makeWorkbook,    makeCertificates,  makeVerify,   makeRevoke,        makeCorrect,
          makeIssued,      makePack,        makeDocument,      makeMove,     makeCancel,        makeChangeSession,
          makeCapacity,    makeOffer,       makeConfirm,       makeWithdraw, makeSubstitute,    makePriority,
          makeRequire,     makeReturned,    makeExtend,        makeMeet,     makeAsk,           makeJoinedOn,
          makeEnquiry,     makeEnquiries,   makeConvert,       makeClose,    makeSelectTrainer, makeMaterials,
          makeCascade,     makeTrainers,    makeOrganisations, makeRename,   makeMerge,         makeProgrammes,
          makeEditions,    makeCompare,     makeMoveEdition,   makeHolidays, makeAddHoliday,    makeUndo,
          makeRedo,        makeHistory,     makeBackup,        makeRestore,  makeSalvage,       makeDuplicates,
          makeSetApart,    makeMergePeople, makeSubjectAccess, makeErase,    makeRetention,     makeNeeds,
          makeCheck})
        commands.push_back(make());
    return commands;
}

} // namespace convener::cli
