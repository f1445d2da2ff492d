#include "app/cli/commands.h"

namespace convener::cli {

std::vector<CommandPointer> allCommands()
{
    std::vector<CommandPointer> commands;
    for (const auto make : {makeNew, makeJoin, makeWindow, makeCohort, makeRoster, makeAttend, makeRecord, makeList,
                            makeShow, makeTimeline, makeDue, makeMatrix, makeWorkbook, makeCertificates, makePack,
                            makeVerify, makeCheck, makeProgrammes, makeHolidays})
        commands.push_back(make());
    return commands;
}

} // namespace convener::cli
