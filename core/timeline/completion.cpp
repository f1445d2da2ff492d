#include "core/timeline/completion.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using training::Completion;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

PrerequisiteState stateOf(const StageRecord &record, QDate today)
{
    if (record.done)
        return PrerequisiteState::Met;
    return record.over && *record.over < today ? PrerequisiteState::NotMet : PrerequisiteState::Pending;
}

QString explain(PrerequisiteState state, Completion completion, const QString &title, std::optional<QDate> over)
{
    const bool attended = completion == Completion::Attended;
    if (state == PrerequisiteState::Met)
        return attended ? Text::tr("%1 was attended.").arg(title) : Text::tr("%1 was returned.").arg(title);
    if (!over)
        return attended ? Text::tr("%1 must be attended first; it has no date yet.").arg(title)
                        : Text::tr("%1 must be returned first; it has no date yet.").arg(title);
    const QString day = dateText(*over);
    if (state == PrerequisiteState::Pending)
        return attended ? Text::tr("%1 must be attended first; it is on %2.").arg(title, day)
                        : Text::tr("%1 must be returned first; it is due on %2.").arg(title, day);
    return attended ? Text::tr("%1 on %2 was not attended.").arg(title, day)
                    : Text::tr("%1, due on %2, was not returned.").arg(title, day);
}

} // namespace

bool stageAttended(const training::Stage &stage, const std::vector<std::optional<training::Attendance>> &attendances)
{
    return stage.isMeeting() && std::ranges::count(attendances, std::optional(training::Attendance::Attended)) >=
                                    stage.sessionsToAttend.value;
}

std::vector<PrerequisiteStanding> prerequisites(const training::Programme &programme, const training::Stage &stage,
                                                const StageRecords &records, QDate today)
{
    std::vector<PrerequisiteStanding> standings;
    for (const training::Prerequisite &prerequisite : stage.prerequisites) {
        const training::Stage *earlier = programme.stage(prerequisite.stage);
        const StageRecord record = records.value(prerequisite.stage);
        const PrerequisiteState state = stateOf(record, today);
        standings.push_back(
            {prerequisite, state,
             explain(state, prerequisite.completion, earlier ? earlier->title : prerequisite.stage, record.over)});
    }
    return standings;
}

bool mayAttend(const std::vector<PrerequisiteStanding> &standings)
{
    return std::ranges::all_of(
        standings, [](const PrerequisiteStanding &standing) { return standing.state == PrerequisiteState::Met; });
}

} // namespace convener::timeline
