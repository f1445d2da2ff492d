#include "app/cli/commands.h"

namespace convener::cli {

std::vector<CommandPointer> allCommands()
{
    std::vector<CommandPointer> commands;
    for (const auto make :
         {makeNew,       makeJoin,          makeWindow,   makePlan,          makeCohort,       makeSchedule,
          makeRoster,    makeAttend,        makeRecord,   makeList,          makeShow,         makeTimeline,
          makeDue,       makeLedger,        makeMatrix,   makeWorkbook,      makeCertificates, makeVerify,
          makeRevoke,    makePack,          makeDocument, makeMove,          makeCancel,       makeCapacity,
          makeOffer,     makeConfirm,       makeWithdraw, makeSubstitute,    makePriority,     makeRequire,
          makeReturned,  makeExtend,        makeMeet,     makeAsk,           makeJoinedOn,     makeEnquiry,
          makeEnquiries, makeConvert,       makeClose,    makeSelectTrainer, makeMaterials,    makeCascade,
          makeTrainers,  makeOrganisations, makeRename,   makeMerge,         makeProgrammes,   makeEditions,
          makeCompare,   makeMoveEdition,   makeHolidays, makeAddHoliday,    makeUndo,         makeRedo,
          makeHistory,   makeBackup,        makeRestore,  makeCheck})
        commands.push_back(make());
    return commands;
}

} // namespace convener::cli
