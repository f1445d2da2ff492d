#include "tests/core/document/programme.h"

#include "core/timeline/survey.h"

namespace convener::examples {

using namespace Qt::StringLiterals;

namespace {

document::Imprint imprint()
{
    return {u"CC-2026-014"_s, QDate(2026, 12, 9), false};
}

training::Organisation organisation()
{
    training::Organisation organisation;
    organisation.name = u"Glan Hafren University Health Board"_s;
    organisation.nation = time::Nation::Wales;
    return organisation;
}

training::Cohort cohortOf(const QString &stage, const QString &time, const QString &venue)
{
    training::Cohort cohort;
    cohort.stage = stage;
    cohort.capacity = 15;
    training::Session session{.time = *time::SessionTime::parse(time)};
    session.venue = venue;
    session.contact = u"Education team, education@example.org"_s;
    session.facilitators = {u"Ngozi Adichie"_s, u"Søren Kjærgård"_s};
    cohort.sessions = {session};
    return cohort;
}

} // namespace

const catalogue::Library &library()
{
    static const auto library = catalogue::Library::load(QStringLiteral(CONVENER_RESOURCES));
    return library;
}

document::EngagementFacts engagement(int rowsPerGroup)
{
    document::EngagementFacts facts{
        *library().programme(u"compassionate-conversations"_s), organisation(), {}, {}, {}, {}, {}, imprint()};
    facts.engagement.joinedOn = QDate(2026, 11, 30);
    facts.engagement.windowStart = QDate(2027, 2, 1);
    facts.engagement.sponsor = u"Dr Siân Llywelyn-Ŵyn, Medical Director"_s;
    facts.engagement.leadContact = u"José Ángel Núñez"_s;
    for (const training::CommitmentRule &rule : facts.programme.commitments) {
        training::Commitment commitment;
        commitment.rule = rule.id;
        if (rule.id == u"planning-matrix")
            commitment.due = QDate(2027, 2, 28);
        else if (rule.id == u"schedule-of-events")
            commitment.due = QDate(2027, 3, 15);
        facts.commitments.push_back(commitment);
        for (int i = 0; i < rowsPerGroup; ++i)
            facts.matrix.rows.push_back({.commitment = rule.id,
                                         .activity = u"Agree who leads the work in each directorate"_s,
                                         .lead = u"Małgorzata Zażółć"_s,
                                         .audience = u"Consultants and ward managers"_s,
                                         .numbers = u"12"_s,
                                         .plannedOn = QDate(2027, 2, 15),
                                         .place = u"MS Teams"_s,
                                         .priority = u"Fewer formal cases"_s,
                                         .status = training::ActivityStatus::Planned});
    }
    facts.cohorts = {cohortOf(u"workshop"_s, u"2027-02-15T13:00/16:30"_s, u"Education Centre, Room 2"_s),
                     cohortOf(u"train-the-trainer"_s, u"2027-03-01T09:30/16:30"_s, u"Education Centre, Room 2"_s)};
    for (const training::SurveyPoint &point : facts.programme.organisationSurveys.points)
        facts.requests.push_back({.level = training::Level::Organisation,
                                  .point = point.id,
                                  .dates = timeline::surveyDates(point, QDate(2027, 2, 15))});
    return facts;
}

document::CohortFacts cohort()
{
    document::CohortFacts facts{*library().programme(u"compassionate-conversations"_s),
                                organisation(),
                                cohortOf(u"workshop"_s, u"2027-02-15T13:00/16:30"_s, u"Education Centre, Room 2"_s),
                                {},
                                {},
                                imprint()};
    for (const QString &name : {u"Siân Llywelyn"_s, u"José Ángel Núñez"_s, u"Małgorzata Zażółć-Brzęczyszczykiewicz"_s,
                                u"عائشة بنت محمد"_s, u"王小明"_s, u"Amy *Star* Lee"_s}) {
        training::Person person;
        person.name = name;
        person.jobTitle = u"Consultant psychiatrist"_s;
        facts.delegates.push_back({person, {}});
    }
    facts.delegates[1].needs = {u"Step-free access"_s, u"No nuts"_s};
    return facts;
}

} // namespace convener::examples
