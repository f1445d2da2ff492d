#include "core/action/sample.h"

#include "core/action/agreewindow.h"
#include "core/action/cohortrecord.h"
#include "core/action/editmatrix.h"
#include "core/action/enquire.h"
#include "core/action/importroster.h"
#include "core/action/issuecertificates.h"
#include "core/action/joinprogramme.h"
#include "core/action/keepcommitment.h"
#include "core/action/keeptrainer.h"
#include "core/action/plancohort.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/action/sampledata.h"
#include "core/store/surveys.h"
#include "core/time/workingday.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

/// Tells the story of resources/sample, engagement by engagement.
class Storyteller {
public:
    Storyteller(Desk &desk, const QJsonObject &organisations, const QJsonObject &people)
        : m_desk(desk)
        , m_days(time::Nation::England, desk.library.holidays())
        , m_organisations(organisations[u"organisations"].toArray())
        , m_venues(organisations[u"venues"].toArray())
        , m_people(people[u"people"].toArray())
        , m_facilitators(people[u"facilitators"].toArray())
    {
    }

    Result<> tell(const QJsonObject &engagement)
    {
        CONVENER_ASSIGN(const EngagementId id, join(engagement));
        if (engagement.contains(u"window"))
            CONVENER_TRY(agreeWindow(m_desk, id, day(engagement[u"window"])));
        const QJsonObject matrix = engagement[u"matrix"].toObject();
        if (matrix.contains(u"sent"))
            CONVENER_TRY(sendMatrix(m_desk, id, day(matrix[u"sent"])));
        if (matrix.contains(u"returned"))
            CONVENER_TRY(returnMatrix(m_desk, id, day(matrix[u"returned"])));
        for (const QJsonValue &met : engagement[u"met"].toArray())
            CONVENER_TRY(meetCommitment(m_desk, id, met[u"commitment"].toString(), day(met[u"day"]),
                                        met[u"evidence"].toString()));
        for (const QJsonValue &cohort : engagement[u"cohorts"].toArray())
            CONVENER_TRY(tellCohort(id, cohort.toObject(), engagement[u"organisation"].toString()));
        return {};
    }

    Result<> tellEnquiry(const QJsonObject &enquiry)
    {
        CONVENER_TRY(recordEnquiry(m_desk, {.receivedOn = day(enquiry[u"day"]),
                                            .name = enquiry[u"name"].toString(),
                                            .email = enquiry[u"email"].toString(),
                                            .organisation = enquiry[u"organisation"].toString(),
                                            .programme = enquiry[u"programme"].toString(),
                                            .delegates = enquiry[u"delegates"].toInt(),
                                            .datesWished = enquiry[u"datesWished"].toString(),
                                            .termsAccepted = true}));
        return {};
    }

private:
    /// The working day on, or next after, so many days from today.
    QDate day(const QJsonValue &offset) const { return m_days.onOrAfter(m_desk.today().addDays(offset.toInt())); }

    Result<EngagementId> join(const QJsonObject &engagement)
    {
        Joining joining{.organisation = engagement[u"organisation"].toString(),
                        .language = engagement[u"language"].toString(u"en"_s),
                        .programme = engagement[u"programme"].toString(),
                        .on = day(engagement[u"joined"]),
                        .sponsor = engagement[u"sponsor"].toString(),
                        .leadContact = engagement[u"leadContact"].toString(),
                        .leadEmail = engagement[u"leadEmail"].toString(),
                        .localPriority = engagement[u"localPriority"].toString()};
        for (const QJsonValue &organisation : m_organisations)
            if (organisation[u"name"].toString() == joining.organisation) {
                joining.ods = organisation[u"ods"].toString();
                joining.region = organisation[u"region"].toString();
                joining.nation =
                    time::nationFromText(organisation[u"nation"].toString()).value_or(time::Nation::England);
            }
        CONVENER_ASSIGN(const Joined joined, joinProgramme(m_desk, joining));
        return joined.engagement;
    }

    Result<Session> session(const QJsonObject &cohort) const
    {
        CONVENER_ASSIGN(time::SessionTime time, time::SessionTime::parse(QString(
                                                    day(cohort[u"day"]).toString(Qt::ISODate) + u'T' +
                                                    cohort[u"from"].toString() + u'/' + cohort[u"to"].toString())));
        QStringList facilitators;
        for (const QJsonValue &index : cohort[u"facilitators"].toArray())
            facilitators.append(m_facilitators[index.toInt()][u"name"].toString());
        const QJsonValue venue = cohort.contains(u"venue") ? m_venues[cohort[u"venue"].toInt()] : QJsonValue();
        return Session{
            .time = std::move(time),
            .venue = venue.isObject() ? venue[u"name"].toString() + u", "_s + venue[u"address"].toString() : QString(),
            .link = cohort[u"link"].toString(),
            .contact = m_facilitators[0][u"name"].toString() + u", "_s + m_facilitators[0][u"email"].toString(),
            .facilitators = facilitators};
    }

    exchange::Roster roster(const QString &organisation, int most) const
    {
        exchange::Roster roster;
        for (const QJsonValue &person : m_people) {
            if (person[u"organisation"].toString() != organisation || roster.read >= most)
                continue;
            roster.entries.push_back({.row = ++roster.read + 1,
                                      .name = person[u"name"].toString(),
                                      .given = person[u"given"].toString(),
                                      .family = person[u"family"].toString(),
                                      .email = person[u"email"].toString(),
                                      .jobTitle = person[u"role"].toString(),
                                      .accessNeeds = person[u"access"].toString(),
                                      .dietaryNeeds = person[u"dietary"].toString()});
        }
        return roster;
    }

    Result<> tellCohort(EngagementId engagement, const QJsonObject &cohort, const QString &organisation)
    {
        CONVENER_ASSIGN(const Session first, session(cohort));
        CONVENER_ASSIGN(const PlannedCohort planned,
                        planCohort(m_desk, {.engagement = engagement,
                                            .stage = cohort[u"stage"].toString(),
                                            .mode = fromText<Mode>(cohort[u"mode"].toString()),
                                            .sessions = {first}}));
        const int most = cohort[u"most"].toInt(std::numeric_limits<int>::max());
        CONVENER_TRY(importRoster(m_desk, planned.cohort, roster(organisation, most)));
        if (cohort[u"attended"].toBool())
            CONVENER_TRY(attend(planned.cohort, cohort[u"absent"].toInt()));
        for (const QJsonValue &point : cohort[u"sent"].toArray())
            CONVENER_TRY(sendSurveys(planned.cohort, point.toString(), cohort[u"returned"].toArray().contains(point)));
        if (cohort[u"certificates"].toBool())
            CONVENER_TRY(issueCertificates(m_desk, planned.cohort));
        if (cohort.contains(u"trainers"))
            CONVENER_TRY(tellTrainers(engagement, planned.cohort, cohort[u"trainers"].toObject()));
        return {};
    }

    /// Everybody in the cohort is a trainer; the first of them ran the cascade sessions.
    Result<> tellTrainers(EngagementId engagement, CohortId id, const QJsonObject &trainers)
    {
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(m_desk, id));
        TrainerId first;
        for (const store::Delegate &delegate : cohort.delegates) {
            CONVENER_ASSIGN(const SelectedTrainer selected,
                            selectTrainer(m_desk, engagement, delegate.person.id, day(trainers[u"selected"])));
            CONVENER_TRY(issueMaterials(m_desk, selected.trainer, day(trainers[u"materials"])));
            if (!first.isValid())
                first = selected.trainer;
        }
        for (const QJsonValue &session : trainers[u"cascade"].toArray())
            CONVENER_TRY(recordCascade(m_desk, {.trainer = first,
                                                .heldOn = day(session[u"day"]),
                                                .place = session[u"place"].toString(),
                                                .people = session[u"people"].toInt()}));
        return {};
    }

    Result<> attend(CohortId id, int absent)
    {
        CONVENER_TRY(recordAllAttended(m_desk, id));
        if (absent == 0)
            return {};
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(m_desk, id));
        std::vector<AttendanceEntry> entries;
        for (const Session &session : cohort.cohort.sessions)
            for (int i = 0; i < absent; ++i)
                entries.push_back(
                    {session.id, cohort.delegates[std::size_t(cohort.held() - 1 - i)].place.id, Attendance::Absent});
        CONVENER_TRY(recordAttendance(m_desk, id, entries));
        return {};
    }

    Result<> sendSurveys(CohortId cohort, const QString &point, bool returned)
    {
        CONVENER_ASSIGN(const auto requests, store::Surveys(m_desk.file).ofCohort(cohort));
        int asked = 0;
        for (const SurveyRequest &request : requests) {
            if (request.point != point || request.progress != Progress::NotSent ||
                request.dates->opens > m_desk.today())
                continue;
            CONVENER_TRY(recordSurvey(m_desk, request.id, SurveyEvent::Sent, request.dates->opens));
            if (returned && ++asked % 5 != 0)
                CONVENER_TRY(recordSurvey(m_desk, request.id, SurveyEvent::Returned, request.dates->due));
        }
        return {};
    }

    Desk &m_desk;
    time::WorkingDays m_days;
    QJsonArray m_organisations;
    QJsonArray m_venues;
    QJsonArray m_people;
    QJsonArray m_facilitators;
};

} // namespace

Result<> fillWithSample(Desk &desk)
{
    CONVENER_ASSIGN(const QJsonObject organisations, readSampleData(u"organisations.json"_s));
    CONVENER_ASSIGN(const QJsonObject people, readSampleData(u"people.json"_s));
    CONVENER_ASSIGN(const QJsonObject story, readSampleData(u"story.json"_s));
    Storyteller teller(desk, organisations, people);
    for (const QJsonValue &engagement : story[u"engagements"].toArray())
        CONVENER_TRY(teller.tell(engagement.toObject()));
    for (const QJsonValue &enquiry : story[u"enquiries"].toArray())
        CONVENER_TRY(teller.tellEnquiry(enquiry.toObject()));
    return {};
}

} // namespace convener::action
