#include "core/action/retention.h"

#include "core/action/erasing.h"
#include "core/action/step.h"
#include "core/store/retained.h"
#include "core/store/settings.h"
#include "core/time/month.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

const QString key = u"retention-months"_s;

std::set<PersonId> idsOf(const std::vector<RetainedPerson> &people)
{
    std::set<PersonId> ids;
    for (const RetainedPerson &each : people)
        ids.insert(each.person.id);
    return ids;
}

/// Everybody with the day their period ends, the earliest first.
Result<std::vector<RetainedPerson>> everybody(const Desk &desk, int months)
{
    CONVENER_ASSIGN(const auto participants, store::participants(desk.file));
    std::vector<RetainedPerson> people;
    for (const store::Participant &each : participants)
        people.push_back({each.person, each.organisations, each.last, time::addMonths(each.last, months)});
    std::ranges::stable_sort(people, {}, &RetainedPerson::until);
    return people;
}

} // namespace

Result<std::optional<int>> retentionMonths(const Desk &desk)
{
    CONVENER_ASSIGN(const auto value, store::Settings(desk.file).value(key));
    const int months = value.value_or(QString()).toInt();
    return months > 0 ? std::optional(months) : std::nullopt;
}

Result<> setRetentionMonths(Desk &desk, std::optional<int> months)
{
    if (months && *months < 1)
        return refuse(Text::tr("Personal data are kept for 1 month or more, not for %1.").arg(*months));
    return inOneStep(desk, StepName(u"set-retention"_s).with(u"months"_s, months.value_or(0)), [&] {
        return store::Settings(desk.file).set(key, months ? QString::number(*months) : QString(u""_s));
    });
}

Result<RetentionLook> foreseeRetention(const Desk &desk)
{
    CONVENER_ASSIGN(const auto months, retentionMonths(desk));
    if (!months)
        return refuse(Text::tr("No retention period is set. Decide for how many months after the last survey personal "
                               "data are kept."));
    RetentionLook look{.months = *months};
    CONVENER_ASSIGN(look.people, everybody(desk, *months));
    const auto later =
        std::ranges::find_if(look.people, [&](const RetainedPerson &each) { return each.until >= desk.today(); });
    if (later != look.people.end())
        look.next = later->until;
    look.people.erase(later, look.people.end());
    if (look.people.empty())
        return look;
    CONVENER_ASSIGN(Erasing erasing, foreseeErasing(desk, idsOf(look.people)));
    look.parts = std::move(erasing.parts);
    look.namesakes = std::move(erasing.namesakes);
    look.warnings = {Text::tr("This cannot be undone. What was done before with the same rows cannot be undone "
                              "afterwards either."),
                     Text::tr("Counts stay what they are: places, attendance, response rates, reach.")};
    look.backups = backupsHolding(desk, idsOf(look.people));
    return look;
}

Result<RetentionRun> applyRetention(Desk &desk)
{
    CONVENER_ASSIGN(RetentionLook look, foreseeRetention(desk));
    if (look.people.empty())
        return refuse(look.next ? Text::tr("Nobody’s retention period has passed. The first to end does so on %1.")
                                      .arg(timeline::dateText(*look.next))
                                : Text::tr("Nobody’s retention period has passed."));
    const StepName step = StepName(u"apply-retention"_s)
                              .with(u"count"_s, qint64(look.people.size()))
                              .with(u"months"_s, look.months)
                              .forGood();
    CONVENER_ASSIGN(Changes changes, leavingNoTrace(desk, [&] {
                        return inOneStep(desk, step, [&] {
                            return eraseAll(desk, idsOf(look.people), store::ErasureReason::Retention);
                        });
                    }));
    return RetentionRun{std::move(look), std::move(changes)};
}

} // namespace convener::action
