#include "core/action/samplerecord.h"

#include "core/action/snapshot.h"
#include "core/store/places.h"
#include "core/timeline/follow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// What happened, drawn by lot from shares of a hundred.
class Lot {
public:
    Lot(InventedNames::Random &random, QDate today)
        : m_random(random)
        , m_today(today)
    {
    }

    bool chance(unsigned ofAHundred) { return m_random() % 100 < ofAHundred; }

    /// A day from the first to the last, both included.
    QDate day(QDate first, QDate last)
    {
        return first.addDays(qint64(m_random() % quint64(std::max<qint64>(first.daysTo(last), 0) + 1)));
    }

    Attendance attendance()
    {
        return chance(5) ? Attendance::Absent : chance(2) ? Attendance::LeftEarly : Attendance::Attended;
    }

    void record(SurveyRequest &request)
    {
        if (request.progress != Progress::NotSent || !request.dates || request.dates->opens > m_today || chance(4))
            return;
        const SurveyDates &dates = *request.dates;
        const QDate last = std::min(dates.closes, m_today);
        request.sentOn = dates.opens;
        request.progress = Progress::Sent;
        if (chance(70)) {
            request.returnedOn = day(dates.opens, last);
            request.progress = *request.returnedOn < m_today || chance(50) ? Progress::Returned : Progress::Sent;
            if (request.progress == Progress::Sent)
                request.returnedOn.reset();
        } else if (dates.due < last && chance(60)) {
            request.remindedOn = day(dates.due.addDays(1), last);
            request.progress = Progress::Reminded;
        }
    }

    void record(Commitment &commitment)
    {
        if (commitment.due && *commitment.due < m_today && chance(92))
            commitment.metOn = commitment.due->addDays(-qint64(m_random() % 20));
    }

private:
    InventedNames::Random &m_random;
    QDate m_today;
};

/// Who came to sessions past, as the attendance is then kept; who withdrew, in the snapshot itself.
std::vector<store::AttendanceEntry> recordDelegates(timeline::Snapshot &snapshot, Lot &lot, QDate today)
{
    std::vector<store::AttendanceEntry> attendances;
    for (timeline::DelegateRecord &delegate : snapshot.delegates) {
        const auto cohort = std::ranges::find(snapshot.cohorts, delegate.place.cohort, &Cohort::id);
        if (cohort != snapshot.cohorts.begin() && lot.chance(2)) {
            delegate.place.standing = Standing::Withdrawn;
            delegate.place.reason = Text::tr("No longer works there.");
        } else if (*cohort->lastDate() < today) {
            const Attendance attendance = lot.attendance();
            attendances.push_back({cohort->sessions.front().id, delegate.place.id, attendance});
            delegate.attended = attendance == Attendance::Attended;
        }
    }
    return attendances;
}

/// Trainers came, where their day has passed.
Result<> recordTrainers(Desk &desk, const timeline::Snapshot &snapshot)
{
    store::Places places(desk.file);
    std::vector<store::AttendanceEntry> attendances;
    for (const Cohort &cohort : snapshot.cohorts) {
        if (cohort.stage == snapshot.programme.delegateSurveys.anchorStage || *cohort.lastDate() >= desk.today())
            continue;
        CONVENER_ASSIGN(const auto delegates, places.ofCohort(cohort.id));
        for (const store::Delegate &delegate : delegates)
            attendances.push_back({cohort.sessions.front().id, delegate.place.id});
    }
    return places.setAttendance(attendances);
}

} // namespace

Result<> recordSample(Desk &desk, EngagementId engagement, InventedNames::Random &random)
{
    CONVENER_ASSIGN(const timeline::Snapshot stored, readSnapshot(desk, engagement, Scope::Dates));
    timeline::Snapshot snapshot = stored;
    timeline::follow(snapshot); // everybody is asked everything, until they withdraw or stay away
    Lot lot(random, desk.today());
    const auto attendances = recordDelegates(snapshot, lot, desk.today());
    timeline::follow(snapshot);
    for (SurveyRequest &request : snapshot.requests)
        lot.record(request);
    for (Commitment &commitment : snapshot.commitments)
        lot.record(commitment);

    for (timeline::DelegateRecord &delegate : snapshot.delegates)
        delegate.attended.reset(); // is no part of the place's row
    CONVENER_TRY(writeRows(desk, timeline::difference(stored, snapshot)));
    CONVENER_TRY(store::Places(desk.file).setAttendance(attendances));
    return recordTrainers(desk, snapshot);
}

} // namespace convener::action
