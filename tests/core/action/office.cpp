#include "tests/core/action/office.h"

#include "core/action/dates.h"
#include "core/action/plancohort.h"
#include "core/action/recordattendance.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/statement.h"

#include <algorithm>

namespace convener::test {

using namespace training;

const catalogue::Library &shippedLibrary()
{
    static const auto loaded = catalogue::Library::load();
    return loaded;
}

Office::Office(QDate today)
    : clock(today)
    , library(shippedLibrary())
    , file(done(store::Database::create(m_folder.filePath(u"office.convener"_s))))
    , desk{*file, library, clock}
{
}

void Office::setToday(QDate today)
{
    clock.set(time::FixedClock(today).now());
}

EngagementId Office::join(QDate on, const QString &organisation, const QString &programme)
{
    return done(action::joinProgramme(desk, {.organisation = organisation, .programme = programme, .on = on}))
        .engagement;
}

CohortId Office::plan(EngagementId engagement, QDate on, const QString &stage, Mode mode)
{
    const Session first{.time = done(time::SessionTime::parse(QString(on.toString(Qt::ISODate) + u"T10:00/13:00"_s)))};
    return done(action::planCohort(desk, {.engagement = engagement, .stage = stage, .mode = mode, .sessions = {first}}))
        .cohort;
}

action::RosterImport Office::enrol(CohortId cohort, int delegates, int from)
{
    std::vector<exchange::RosterEntry> entries;
    for (int number = from; number < from + delegates; ++number)
        entries.push_back({.name = u"Delegate %1"_s.arg(number), .email = u"delegate%1@example.org"_s.arg(number)});
    return enrol(cohort, entries);
}

action::RosterImport Office::enrol(CohortId cohort, const std::vector<exchange::RosterEntry> &entries)
{
    exchange::Roster roster{.read = int(entries.size()), .entries = entries};
    for (std::size_t i = 0; i < entries.size(); ++i)
        roster.entries[i].row = int(i) + 2;
    return done(action::importRoster(desk, cohort, roster));
}

void Office::attend(CohortId cohort, const QString &name, Attendance attendance)
{
    done(action::recordAttendance(desk, cohort, {{session(cohort).id, delegate(cohort, name).place.id, attendance}}));
}

void Office::move(CohortId cohort, QDate day)
{
    Session moved = session(cohort);
    moved.time = done(time::SessionTime::parse(QString(day.toString(Qt::ISODate) + u"T10:00/13:00"_s)));
    done(store::Cohorts(*file).updateSession(moved));
    done(action::followRules(desk, done(store::Cohorts(*file).get(cohort)).engagement));
}

void Office::cancel(CohortId cohort)
{
    Session cancelled = session(cohort);
    cancelled.cancelled = true;
    done(store::Cohorts(*file).updateSession(cancelled));
    done(action::followRules(desk, done(store::Cohorts(*file).get(cohort)).engagement));
}

void Office::setStanding(CohortId cohort, const QString &name, Standing standing)
{
    Place place = delegate(cohort, name).place;
    place.standing = standing;
    done(store::Places(*file).update(place));
    done(action::followRules(desk, done(store::Cohorts(*file).get(cohort)).engagement));
}

std::vector<store::Delegate> Office::delegates(CohortId cohort)
{
    return done(store::Places(*file).ofCohort(cohort));
}

QStringList Office::names(CohortId cohort, Standing standing)
{
    QStringList found;
    for (const store::Delegate &delegate : delegates(cohort))
        if (delegate.place.standing == standing)
            found.append(delegate.person.name);
    return found;
}

store::Delegate Office::delegate(CohortId cohort, const QString &name)
{
    const auto all = delegates(cohort);
    const auto found =
        std::ranges::find_if(all, [&](const store::Delegate &delegate) { return delegate.person.name == name; });
    REQUIRE(found != all.end());
    return *found;
}

Session Office::session(CohortId cohort)
{
    return done(store::Cohorts(*file).get(cohort)).sessions.front();
}

Commitment Office::commitment(EngagementId engagement, const QString &rule)
{
    const auto all = done(store::Engagements(*file).commitments(engagement));
    const auto found = std::ranges::find(all, rule, &Commitment::rule);
    REQUIRE(found != all.end());
    return *found;
}

namespace {

SurveyRequest pointOf(const std::vector<SurveyRequest> &requests, const QString &point)
{
    const auto found = std::ranges::find(requests, point, &SurveyRequest::point);
    REQUIRE(found != requests.end());
    return *found;
}

} // namespace

SurveyRequest Office::request(PlaceId place, const QString &point)
{
    return pointOf(done(store::Surveys(*file).ofPlace(place)), point);
}

SurveyRequest Office::request(EngagementId engagement, const QString &point)
{
    return pointOf(done(store::Surveys(*file).ofOrganisationLevel(engagement)), point);
}

qint64 Office::count(const QString &select)
{
    return done(store::Statement(*file, select).first([](const store::Statement &row) { return row.integer(0); }))
        .value();
}

void Office::meddle(const QString &sql)
{
    done(file->run(sql));
}

} // namespace convener::test
