#include "tests/core/paper/shelf.h"

#include "core/document/agenda.h"
#include "core/document/attendanceregister.h"
#include "core/document/certificate.h"
#include "core/document/engagementsummary.h"
#include "core/document/handout.h"
#include "core/document/joininginstructions.h"
#include "core/document/namecards.h"
#include "core/document/pack.h"
#include "core/document/placeholders.h"
#include "core/document/planningmatrix.h"
#include "core/document/surveyform.h"
#include "core/document/workbook.h"
#include "tests/core/document/programme.h"

namespace convener::paper {

using namespace Qt::StringLiterals;
using document::CohortFacts;
using document::Document;
using document::Wording;
using training::Programme;
using training::Stage;

namespace {

/// Draws up the documents of one programme in one language.
class Shelving {
public:
    Shelving(const Programme &programme, const QString &language, std::vector<Shelved> &shelf)
        : m_programme(programme)
        , m_language(language)
        , m_wording(language)
        , m_shelf(shelf)
    {
    }

    void add()
    {
        addOfEngagement();
        for (const Stage &stage : m_programme.stages)
            if (stage.isMeeting())
                addOfStage(stage);
    }

private:
    void add(const QString &kind, Document document)
    {
        m_shelf.push_back({m_programme.id + u'/' + m_place + kind + u'/' + m_language, std::move(document)});
    }

    void add(const QString &kind, Result<Document> document)
    {
        Q_ASSERT(document);
        add(kind, std::move(*document));
    }

    std::optional<catalogue::Content> content(const QString &kind, const QString &stage) const
    {
        return examples::library().content(m_programme.id, kind, m_language, stage);
    }

    void addOfEngagement()
    {
        m_place.clear();
        document::EngagementOutcome outcome{.facts = examples::engagement(4)};
        document::EngagementFacts &facts = outcome.facts;
        facts.organisation.language = m_language;
        facts.programme = m_programme;
        std::erase_if(facts.commitments, [&](const auto &each) { return !m_programme.commitment(each.rule); });
        std::erase_if(facts.cohorts, [&](const auto &cohort) { return !m_programme.stage(cohort.stage); });
        std::erase_if(facts.requests,
                      [&](const auto &each) { return !m_programme.organisationSurveys.point(each.point); });
        std::erase_if(facts.matrix.rows, [&](const auto &row) { return !m_programme.commitment(row.commitment); });
        if (!m_programme.commitments.empty())
            add(u"planning-matrix"_s, document::planningMatrix(facts, m_wording));
        for (const training::Cohort &cohort : facts.cohorts)
            outcome.cohorts.push_back({cohort, 12, 11, 10});
        outcome.trainers.push_back({u"Siân Llywelyn"_s, {2, 23}});
        add(u"summary"_s, document::engagementSummary(outcome, m_wording));
        for (const auto level : {training::Level::Delegate, training::Level::Organisation})
            for (const training::SurveyPoint &point : m_programme.surveys(level).points)
                if (const auto *instrument = examples::library().instrument(point.instrument))
                    add(u"survey-%1-%2"_s.arg(int(level)).arg(point.id),
                        document::surveyForm({m_programme, facts.organisation, level, point.id, facts.imprint},
                                             *instrument, m_wording));
    }

    CohortFacts cohortOf(const Stage &stage) const
    {
        CohortFacts facts = examples::cohort();
        facts.programme = m_programme;
        facts.organisation.language = m_language;
        facts.cohort.stage = stage.id;
        const training::Session first = facts.cohort.sessions.front();
        facts.cohort.sessions.clear();
        for (std::size_t i = 0; i < std::max<std::size_t>(1, stage.sessions.size()); ++i) {
            training::Session session = first;
            session.position = int(i) + 1;
            session.time = *time::SessionTime::parse(
                u"%1T13:00/16:30"_s.arg(first.time.date().addDays(7 * qint64(i)).toString(Qt::ISODate)));
            session.link = u"https://meet.example.org/join?room=%1&lang=cy"_s.arg(i);
            facts.cohort.sessions.push_back(session);
        }
        return facts;
    }

    void addOfStage(const Stage &stage)
    {
        m_place = stage.id + u'/';
        const CohortFacts facts = cohortOf(stage);
        const training::Person &person = facts.delegates.front().person;
        std::vector<Document> parts{document::agenda(facts, m_wording)};
        add(u"agenda"_s, parts.front());
        if (const auto words = content(u"joining-instructions"_s, stage.id)) {
            parts.push_back(*document::joiningInstructions(facts, person, *words, m_wording));
            add(u"joining-instructions"_s, parts.back());
        }
        if (const auto words = content(u"workbook"_s, stage.id))
            add(u"workbook"_s, document::workbook(facts, &person, *words, m_wording));
        for (const QString &kind : {u"reflections"_s, u"handout"_s, u"trainer-handbook"_s})
            if (const auto words = content(kind, stage.id))
                add(kind, document::handout(facts, &person, *words, m_wording));
        for (const training::Session &session : facts.cohort.sessions)
            if (const auto words = content(u"week-%1"_s.arg(session.position), stage.id)) {
                CohortFacts week = facts;
                week.cohort.sessions = {session};
                add(u"week-%1"_s.arg(session.position), document::handout(week, nullptr, *words, m_wording));
            }
        add(u"register"_s, document::attendanceRegister(facts, content(u"register-note"_s, stage.id), m_wording));
        add(u"badges"_s, document::nameBadges(facts, m_wording));
        add(u"tents"_s, document::tentCards(facts, m_wording));
        add(u"cover"_s, document::packCover(facts, &person, parts, m_wording));
        if (const auto words = content(u"certificate"_s, stage.id); words && stage.certificate)
            addCertificate(facts, stage, *words);
    }

    void addCertificate(const CohortFacts &facts, const Stage &stage, const catalogue::Content &words)
    {
        const training::Person &person = facts.delegates.front().person;
        training::Certificate certificate{.number = u"2027-00012"_s,
                                          .checkCode = u"K7QF-29XD"_s,
                                          .name = person.name,
                                          .programme = m_programme.title,
                                          .edition = m_programme.edition,
                                          .stage = stage.id,
                                          .stageTitle = stage.title,
                                          .organisation = facts.organisation.name,
                                          .heldOn = QDate(2027, 2, 15),
                                          .minutes = stage.certificate->minutes.value,
                                          .language = words.language,
                                          .issuedOn = QDate(2027, 2, 16)};
        certificate.wording =
            document::certificateWording(words.markdown, document::placeholders(facts, &person, m_wording));
        add(u"certificate"_s, document::certificate(certificate, Wording(words.language)));
    }

    const Programme &m_programme;
    const QString m_language;
    const Wording m_wording;
    QString m_place;
    std::vector<Shelved> &m_shelf;
};

} // namespace

const std::vector<Shelved> &shelf()
{
    static const auto all = [] {
        std::vector<Shelved> shelf;
        for (const Programme &programme : examples::library().programmes())
            for (const QString &language : {u"en"_s, u"cy"_s})
                Shelving(programme, language, shelf).add();
        return shelf;
    }();
    return all;
}

} // namespace convener::paper
