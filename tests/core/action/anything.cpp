#include "tests/core/action/anything.h"

#include "core/action/agreewindow.h"
#include "core/action/applychange.h"
#include "core/action/changeorganisation.h"
#include "core/action/draft.h"
#include "core/action/duplicates.h"
#include "core/action/edition.h"
#include "core/action/editmatrix.h"
#include "core/action/enquire.h"
#include "core/action/holiday.h"
#include "core/action/issuecertificates.h"
#include "core/action/keepcommitment.h"
#include "core/action/keepplace.h"
#include "core/action/keeptrainer.h"
#include "core/action/mergepeople.h"
#include "core/action/offer.h"
#include "core/action/plancohort.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/store/certificates.h"
#include "core/store/matrices.h"
#include "core/store/organisations.h"
#include "core/store/statement.h"

#include <rapidcheck.h>

namespace convener::test {

using namespace training;

namespace {

const QDate workshopOn(2027, 2, 15);
const QString programme = u"compassionate-conversations"_s;

/// What a verb needs to be told: rows that are there, or none, and some day about the workshop.
class Chance {
public:
    explicit Chance(Office &office)
        : m_office(office)
    {
    }

    template <class Id>
    Id any(const QString &table)
    {
        const auto ids = done(store::Statement(*m_office.file, u"SELECT id FROM "_s + table).all([](const auto &row) {
            return row.integer(0);
        }));
        return Id{ids.empty() ? 0 : *rc::gen::elementOf(ids)};
    }

    EngagementId engagement() { return any<EngagementId>(u"engagement"_s); }
    CohortId cohort() { return any<CohortId>(u"cohort"_s); }
    PlaceId place() { return any<PlaceId>(u"place"_s); }
    PersonId person() { return any<PersonId>(u"person"_s); }
    OrganisationId organisation() { return any<OrganisationId>(u"organisation"_s); }
    QDate day() { return workshopOn.addDays(*rc::gen::inRange(-20, 20)); }
    int number(int from, int to) { return *rc::gen::inRange(from, to); }

private:
    Office &m_office;
};

using Verb = void (*)(Office &, Chance &);

/// A change whose impact is shown first, of whichever engagement it concerns.
void apply(Office &office, EngagementId engagement, const timeline::Change &change)
{
    if (engagement.isValid())
        (void)action::applyChange(office.desk, engagement, change);
}

EngagementId engagementOf(Office &office, PlaceId place)
{
    return {office.count(u"SELECT coalesce((SELECT c.engagement FROM place p JOIN cohort c ON c.id = p.cohort WHERE "
                         "p.id = %1), 0)"_s.arg(place.number))};
}

time::SessionTime morningOf(QDate day)
{
    return done(time::SessionTime::parse(QString(day.toString(Qt::ISODate) + u"T10:00/13:00"_s)));
}

const std::vector<Verb> verbs{
    // Engagements
    [](Office &o, Chance &c) {
        (void)action::joinProgramme(
            o.desk,
            {.organisation = u"Trust %1"_s.arg(c.number(1, 4)), .programme = programme, .on = c.day().addDays(-70)});
    },
    [](Office &o, Chance &c) { (void)action::agreeWindow(o.desk, c.engagement(), c.day()); },
    [](Office &o, Chance &c) { apply(o, c.engagement(), timeline::MoveWindow{}); },
    [](Office &o, Chance &c) { apply(o, c.engagement(), timeline::ChangeJoiningDate{c.day().addDays(-60)}); },
    [](Office &o, Chance &c) {
        (void)action::meetCommitment(o.desk, c.engagement(), u"planning-matrix"_s, c.day(), u"seen"_s);
    },
    [](Office &o, Chance &c) {
        (void)action::extendCommitment(o.desk, c.engagement(), u"planning-matrix"_s, c.day().addDays(60), u"ill"_s,
                                       c.day());
    },
    [](Office &o, Chance &c) {
        (void)action::askForCommitment(o.desk, c.engagement(), u"planning-matrix"_s, u"the lead"_s, c.day());
    },
    [](Office &o, Chance &c) { (void)action::sendMatrix(o.desk, c.engagement(), c.day()); },
    [](Office &o, Chance &c) { (void)action::returnMatrix(o.desk, c.engagement(), c.day()); },
    [](Office &o, Chance &c) {
        const auto engagement = c.engagement();
        if (!engagement.isValid())
            return;
        auto matrix = store::Matrices(*o.file).latest(engagement);
        if (!matrix || matrix->rows.empty())
            return;
        matrix->rows.front().note = u"note %1"_s.arg(c.number(0, 100));
        matrix->rows.push_back({.commitment = localCascade, .activity = u"Local session"_s});
        (void)action::editMatrix(o.desk, *matrix);
    },
    [](Office &o, Chance &c) {
        auto next = done(action::findProgramme(o.desk, programme));
        next.edition = QString::number(c.number(2, 5));
        next.title += u" "_s + next.edition;
        (void)action::saveEdition(o.desk, next);
    },
    [](Office &o, Chance &c) {
        if (const auto edition = c.any<EditionId>(u"edition"_s); edition.isValid() && c.engagement().isValid())
            (void)action::moveToEdition(o.desk, c.engagement(), edition);
    },
    // Cohorts
    [](Office &o, Chance &c) {
        if (const auto engagement = c.engagement(); engagement.isValid())
            (void)action::planCohort(o.desk, {.engagement = engagement,
                                              .stage = c.number(0, 3) == 0 ? u"train-the-trainer"_s : u"workshop"_s,
                                              .mode = Mode::Online,
                                              .sessions = {{.time = morningOf(c.day())}}});
    },
    [](Office &o, Chance &c) {
        if (const auto cohort = c.cohort(); cohort.isValid())
            o.enrol(cohort, c.number(1, 18), c.number(1, 20));
    },
    [](Office &o, Chance &c) {
        if (const auto cohort = c.cohort(); cohort.isValid())
            o.enrol(cohort, {{.name = u"Known Otherwise"_s,
                              .email = u"delegate%1@example.org"_s.arg(c.number(1, 20)),
                              .telephone = u"0113 496 0000"_s,
                              .accessNeeds = u"step-free"_s}});
    },
    [](Office &o, Chance &c) {
        if (const auto session = c.any<SessionId>(u"session"_s); session.isValid())
            apply(o, done(action::engagementOf(o.desk, session)), timeline::MoveSession{session, morningOf(c.day())});
    },
    [](Office &o, Chance &c) {
        if (const auto session = c.any<SessionId>(u"session"_s); session.isValid())
            apply(o, done(action::engagementOf(o.desk, session)), timeline::CancelSession{session});
    },
    [](Office &o, Chance &c) {
        if (const auto cohort = c.cohort(); cohort.isValid())
            apply(o, {o.count(u"SELECT engagement FROM cohort WHERE id = %1"_s.arg(cohort.number))},
                  timeline::ChangeCapacity{cohort, c.number(1, 15)});
    },
    [](Office &o, Chance &c) {
        const auto place = c.place();
        apply(o, engagementOf(o, place), timeline::WithdrawDelegate{place, u"ill"_s});
    },
    [](Office &o, Chance &c) {
        (void)action::substitute(o.desk, c.place(),
                                 {.name = u"Stand In"_s, .email = u"in%1@example.org"_s.arg(c.number(1, 9))}, u"ill"_s);
    },
    [](Office &o, Chance &c) { (void)action::offerPlaces(o.desk, c.cohort()); },
    [](Office &o, Chance &c) { (void)action::confirmPlace(o.desk, c.place(), u"agreed with the lead"_s); },
    [](Office &o, Chance &c) { (void)action::setPriority(o.desk, c.place(), c.number(1, 5), u"asked by the lead"_s); },
    [](Office &o, Chance &c) { (void)action::recordAllAttended(o.desk, c.cohort()); },
    [](Office &o, Chance &c) { (void)action::issueCertificates(o.desk, c.cohort()); },
    [](Office &o, Chance &c) {
        const auto all = done(store::Certificates(*o.file).all());
        if (!all.empty())
            (void)action::withdrawCertificate(o.desk, all[std::size_t(c.number(0, int(all.size())))].number,
                                              u"misspelt"_s);
    },
    // Surveys and drafts
    [](Office &o, Chance &c) {
        const auto event =
            *rc::gen::element(action::SurveyEvent::Sent, action::SurveyEvent::Reminded, action::SurveyEvent::Returned);
        (void)action::recordSurvey(o.desk, c.any<RequestId>(u"survey_request"_s), event, c.day());
    },
    [](Office &o, Chance &c) { (void)action::takeBackSurvey(o.desk, c.any<RequestId>(u"survey_request"_s)); },
    [](Office &o, Chance &c) {
        if (c.number(0, 2) == 0)
            (void)action::writeDraft(o.desk, c.place());
        else
            (void)action::writeDraft(o.desk, c.any<RequestId>(u"survey_request"_s));
    },
    [](Office &o, Chance &c) { (void)action::recordDraftSent(o.desk, c.any<DraftId>(u"draft"_s), c.day()); },
    [](Office &o, Chance &c) { (void)action::discardDraft(o.desk, c.any<DraftId>(u"draft"_s)); },
    // Organisations, people, trainers, enquiries
    [](Office &o, Chance &c) {
        const auto id = c.organisation();
        if (!id.isValid())
            return;
        auto organisation = done(store::Organisations(*o.file).get(id));
        organisation.name = u"Board %1"_s.arg(c.number(1, 9));
        (void)action::changeOrganisation(o.desk, organisation);
    },
    [](Office &o, Chance &c) { (void)action::mergeOrganisations(o.desk, c.organisation(), c.organisation()); },
    [](Office &o, Chance &c) {
        const auto kept = c.person();
        const auto other = c.person();
        const auto look = action::foreseeMerge(o.desk, kept, other);
        if (!look)
            return;
        action::MergeChoices choices;
        for (const action::MergeConflict &conflict : look->conflicts)
            choices.insert(conflict.id, c.number(0, 2) == 0 ? action::MergeChoice::Kept : action::MergeChoice::Other);
        (void)action::mergePeople(o.desk, kept, other, choices);
    },
    [](Office &o, Chance &c) { (void)action::notTheSame(o.desk, c.person(), c.person()); },
    [](Office &o, Chance &c) { (void)action::selectTrainer(o.desk, c.engagement(), c.person(), c.day()); },
    [](Office &o, Chance &c) { (void)action::issueMaterials(o.desk, c.any<TrainerId>(u"trainer"_s), c.day()); },
    [](Office &o, Chance &c) {
        (void)action::recordCascade(o.desk, {.trainer = c.any<TrainerId>(u"trainer"_s),
                                             .heldOn = c.day(),
                                             .place = u"Ward 7"_s,
                                             .people = c.number(1, 30)});
    },
    [](Office &o, Chance &c) {
        (void)action::recordEnquiry(o.desk, {.receivedOn = c.day(),
                                             .name = u"Cai Rees"_s,
                                             .email = u"cai@example.org"_s,
                                             .organisation = u"Trust %1"_s.arg(c.number(1, 6)),
                                             .programme = programme,
                                             .delegates = c.number(1, 24),
                                             .termsAccepted = true});
    },
    [](Office &o, Chance &c) { (void)action::convertEnquiry(o.desk, c.any<EnquiryId>(u"enquiry"_s), {.on = c.day()}); },
    [](Office &o, Chance &c) {
        (void)action::closeEnquiry(o.desk, c.any<EnquiryId>(u"enquiry"_s), EnquiryState::Answered, u"by telephone"_s);
    },
    [](Office &o, Chance &c) { (void)action::addHoliday(o.desk, time::Nation::England, c.day(), u"A day"_s); },
};

} // namespace

void doAnything(Office &office)
{
    Chance chance(office);
    // Cohorts with people in them are what most verbs need.
    const int verb = chance.number(0, verbCount() + 6);
    verbs[std::size_t(verb < verbCount() ? verb : verb % 2 == 0 ? 12 : 13)](office, chance);
}

int verbCount()
{
    return int(verbs.size());
}

QStringList content(Office &office)
{
    QStringList rows;
    const auto tables = done(
        store::Statement(*office.file, u"SELECT name, (SELECT group_concat('quote(' || c.name || ')', '||'',''||') "
                                       "FROM pragma_table_info(t.name) c) FROM pragma_table_list t WHERE type = "
                                       "'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('step', 'layout', "
                                       "'change') ORDER BY name"_s)
            .all([](const store::Statement &row) { return QPair<QString, QString>(row.text(0), row.text(1)); }));
    for (const auto &[table, columns] : tables) {
        const QString standing = table == u"certificate"_s ? u" WHERE withdrawn_on IS NULL"_s
                                 : table == u"setting"_s   ? u" WHERE key <> 'certificate-secret'"_s
                                                           : QString();
        const auto found =
            done(store::Statement(*office.file, u"SELECT %1 FROM %2%3 ORDER BY 1"_s.arg(columns, table, standing))
                     .all([](const store::Statement &row) { return row.text(0); }));
        for (const QString &row : found)
            rows.append(table + u": "_s + row);
    }
    return rows;
}

} // namespace convener::test
