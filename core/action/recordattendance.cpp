#include "core/action/recordattendance.h"

#include "core/action/dates.h"
#include "core/action/offer.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// Everybody whom a prerequisite keeps from attending, with the reason; empty when nobody.
Result<QStringList> barred(const Desk &desk, const CohortRecord &record, const std::vector<AttendanceEntry> &entries)
{
    std::set<PlaceId> attending;
    for (const AttendanceEntry &entry : entries)
        if (entry.attendance != Attendance::Absent)
            attending.insert(entry.place);
    QStringList reasons;
    for (const store::Delegate &delegate : record.delegates) {
        if (!attending.contains(delegate.place.id))
            continue;
        CONVENER_ASSIGN(const auto standings, prerequisiteStandings(desk, record, delegate.person.id));
        for (const timeline::PrerequisiteStanding &standing : standings)
            if (standing.state != timeline::PrerequisiteState::Met)
                reasons.append(u"%1: %2"_s.arg(delegate.person.name, standing.text));
    }
    return reasons;
}

Result<> check(const CohortRecord &record, const AttendanceEntry &entry)
{
    const auto delegate = std::find_if(record.delegates.begin(), record.delegates.end(),
                                       [&](const store::Delegate &each) { return each.place.id == entry.place; });
    const auto guests = record.guests(entry.session);
    const bool guest = std::any_of(guests.begin(), guests.end(), [&](const timeline::MakeUpRecord &each) {
        return each.makeUp.place == entry.place;
    });
    if (!guest && (delegate == record.delegates.end() || !holdsPlace(delegate->place.standing)))
        return refuse(
            Text::tr("%1 holds no place in cohort %2, so no attendance can be recorded. Give them a place first.")
                .arg(delegate == record.delegates.end() ? QString::number(entry.place.number) : delegate->person.name)
                .arg(record.cohort.id.number));
    const auto held = record.cohort.heldSessions();
    if (std::none_of(held.begin(), held.end(), [&](const Session &session) { return session.id == entry.session; }))
        return refuse(Text::tr("Session %1 is not one that cohort %2 holds. Choose one of its sessions.")
                          .arg(entry.session.number)
                          .arg(record.cohort.id.number));
    return {};
}

/// What a guest attends here counts where they belong.
Result<> addGuests(const Desk &desk, const CohortRecord &record, const std::vector<AttendanceEntry> &entries,
                   Changes &changes)
{
    for (const AttendanceEntry &entry : entries)
        for (const timeline::MakeUpRecord &guest : record.guests(entry.session))
            if (guest.makeUp.place == entry.place) {
                CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(entry.place));
                CONVENER_ASSIGN(const Cohort own, store::Cohorts(desk.file).get(delegate.place.cohort));
                changes.cohorts.insert(own.id);
                changes.engagements.insert(own.engagement);
            }
    return {};
}

Result<Changes> write(Desk &desk, const CohortRecord &record, const std::vector<AttendanceEntry> &entries)
{
    for (const AttendanceEntry &entry : entries)
        CONVENER_TRY(check(record, entry));
    CONVENER_ASSIGN(const QStringList reasons, barred(desk, record, entries));
    if (!reasons.isEmpty())
        return refuse(Text::tr("Nothing was recorded. %1").arg(reasons.join(u' ')));
    CONVENER_TRY(store::Places(desk.file).setAttendance(entries));
    Changes changes{.engagements = {record.engagement.id}, .cohorts = {record.cohort.id}};
    CONVENER_TRY(addGuests(desk, record, entries, changes));
    for (const EngagementId engagement : changes.engagements)
        CONVENER_TRY(followRules(desk, engagement));
    if (changes.cohorts.size() > 1) // a guest who was here needs the seat no longer
        CONVENER_TRY(offerFreed(desk, record.cohort.id));
    return changes;
}

} // namespace

QStringList stillToCome(const CohortRecord &record, const std::vector<AttendanceEntry> &entries, QDate today)
{
    QStringList sentences;
    for (const Session &session : record.cohort.heldSessions())
        if (session.time.date() > today &&
            std::ranges::find(entries, session.id, &AttendanceEntry::session) != entries.end())
            sentences.append(Text::tr("Session %1 is on %2, which is still to come. Undo this if it was a mistake.")
                                 .arg(session.id.number)
                                 .arg(timeline::dayText(session.time.date())));
    return sentences;
}

Result<Changes> recordAttendance(Desk &desk, CohortId cohort, const std::vector<AttendanceEntry> &entries)
{
    const StepName step =
        StepName(u"record-attendance"_s).with(u"cohort"_s, cohort).with(u"entries"_s, qint64(entries.size()));
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort));
        return write(desk, record, entries);
    });
}

std::vector<AttendanceEntry> allAttended(const CohortRecord &record, SessionId only)
{
    std::vector<AttendanceEntry> entries;
    for (const Session &session : record.cohort.heldSessions()) {
        if (only.isValid() && session.id != only)
            continue;
        for (const store::Delegate &delegate : record.delegates)
            if (holdsPlace(delegate.place.standing))
                entries.push_back({session.id, delegate.place.id, Attendance::Attended});
        for (const timeline::MakeUpRecord &guest : record.guests(session.id))
            entries.push_back({session.id, guest.makeUp.place, Attendance::Attended});
    }
    const auto isElsewhere = [&](const AttendanceEntry &entry) {
        return std::any_of(record.makeUps.begin(), record.makeUps.end(), [&](const timeline::MakeUpRecord &each) {
            return each.makeUp.place == entry.place && each.makeUp.missed == entry.session;
        });
    };
    std::erase_if(entries, isElsewhere);
    return entries;
}

Result<Changes> recordAllAttended(Desk &desk, CohortId cohort)
{
    const StepName step = StepName(u"record-all-attended"_s).with(u"cohort"_s, cohort);
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort));
        const auto entries = allAttended(record);
        if (entries.empty())
            return refuse(
                Text::tr("Nobody holds a place in cohort %1. Import its delegates first.").arg(cohort.number));
        return write(desk, record, entries);
    });
}

} // namespace convener::action
