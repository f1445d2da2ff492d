#include "tests/core/action/office.h"

#include "core/action/applychange.h"
#include "core/action/cohortrecord.h"
#include "core/action/documents.h"
#include "core/action/edition.h"
#include "core/action/engagementrecord.h"
#include "core/action/history.h"
#include "core/action/issuecertificates.h"
#include "core/action/keepcommitment.h"
#include "core/action/recordsurvey.h"
#include "core/action/shownprogramme.h"
#include "core/action/steptext.h"
#include "core/action/undo.h"
#include "core/catalogue/programmetranslator.h"
#include "core/paper/html.h"
#include "core/store/certificates.h"
#include "core/store/editions.h"
#include "core/time/zone.h"

#include <QCoreApplication>
#include <QLocale>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// A window in Welsh for as long as it lives.
class WelshWindow {
public:
    WelshWindow() { QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom)); }
    ~WelshWindow() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

EngagementId joinInWelsh(Office &office)
{
    action::Joining joining;
    joining.organisation = u"Bwrdd Iechyd Powys"_s;
    joining.nation = time::Nation::Wales;
    joining.language = u"cy"_s;
    joining.programme = u"compassionate-conversations"_s;
    joining.on = QDate(2026, 11, 30);
    return done(action::joinProgramme(office.desk, joining)).engagement;
}

} // namespace

TEST_CASE("A window in Welsh names programmes, stages and commitments in Welsh, and keeps the edition in English")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    const WelshWindow window;
    const auto record = done(action::readEngagement(office.desk, engagement));
    CHECK(record.programme.title == u"Sgyrsiau Tosturiol"_s);
    CHECK(record.programme.commitments[0].title == u"Dewis hyfforddwyr"_s);
    CHECK(record.programme.organisationSurveys.points[2].title == u"3 mis ar ôl y gweithdy"_s);
    CHECK(done(action::readCohort(office.desk, cohort)).stage().title == u"Gweithdy cyfranogwyr"_s);
    CHECK(done(store::Editions(*office.file).programme(record.engagement.edition)) ==
          *office.library.programme(u"compassionate-conversations"_s));
}

TEST_CASE("Documents say what a programme says in the organisation's language, whatever the window's is")
{
    Office office;
    const auto welsh = joinInWelsh(office);
    const auto english = office.join(QDate(2026, 11, 30));
    const auto html = [&](EngagementId engagement) {
        return paper::html(done(action::planningMatrixDocument(office.desk, engagement)).document);
    };
    const auto checkBoth = [&] {
        const QString ofWelsh = html(welsh);
        CHECK(ofWelsh.contains(u"Sgyrsiau Tosturiol"_s));
        CHECK(ofWelsh.contains(u"Dewis hyfforddwyr"_s));
        CHECK(ofWelsh.contains(u"Dewis y bobl a fydd yn hyfforddwyr"_s));
        CHECK_FALSE(ofWelsh.contains(u"Compassionate Conversations"_s));
        CHECK(html(english).contains(u"Choose the people who will become trainers"_s));
        CHECK_FALSE(html(english).contains(u"Sgyrsiau"_s));
    };
    checkBoth();
    const WelshWindow window;
    checkBoth();
}

TEST_CASE("The history keeps what a programme says as it was saved, whatever language the window had")
{
    Office office;
    const WelshWindow window;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    const auto session = done(action::readCohort(office.desk, cohort)).cohort.sessions.at(0).id;
    done(action::meetCommitment(office.desk, engagement, u"trainer-selection"_s, QDate(2026, 12, 1), {}));
    const QDateTime later(QDate(2027, 2, 16), QTime(10, 0), time::londonZone());
    done(action::applyChange(office.desk, engagement, done(action::movedTo(office.desk, session, later))));
    Programme changed = done(action::findProgramme(office.desk, u"compassionate-conversations"_s, {}));
    changed.edition = u"ours"_s;
    done(action::moveToEdition(office.desk, engagement, done(action::saveEdition(office.desk, changed))));
    QStringList said;
    for (const store::Step &step : done(action::history(office.desk)))
        for (const QString &argument : {u"programme"_s, u"stage"_s, u"title"_s})
            if (step.arguments.contains(argument))
                said.prepend(step.key + u": "_s + step.arguments[argument].toString());
    CHECK(said == QStringList{u"join: Compassionate Conversations"_s, u"plan-cohort: Delegate workshop"_s,
                              u"meet-commitment: Trainer selection"_s, u"move-session: Delegate workshop"_s,
                              u"save-edition: Compassionate Conversations"_s,
                              u"change-edition: Compassionate Conversations"_s});
}

TEST_CASE("A step names programmes, stages, commitments and survey points in the language of its sentence")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.plan(engagement, QDate(2027, 2, 15));
    done(action::meetCommitment(office.desk, engagement, u"trainer-selection"_s, QDate(2026, 12, 1), {}));
    const auto request = office.request(engagement, u"3-months"_s);
    done(action::recordSurvey(office.desk, request.id, action::SurveyEvent::Sent, QDate(2026, 12, 1)));
    done(action::undo(office.desk));
    const auto told = [&] {
        QStringList sentences;
        for (const store::Step &step : done(action::history(office.desk)))
            sentences.prepend(action::stepText(step));
        return sentences;
    };
    QStringList inEnglish = told();
    const QString sent =
        u"Recorded survey request %1 (3 months after the workshop) as sent on 1 December 2026"_s.arg(request.id.number);
    CHECK(inEnglish == QStringList{u"Leeds Teaching Hospitals joined Compassionate Conversations on 30 November 2026"_s,
                                   u"Planned cohort 1: Delegate workshop on 15 February 2027"_s,
                                   u"Recorded “Trainer selection” of engagement 1 as met on 1 December 2026"_s, sent,
                                   u"Undid: "_s + sent});

    catalogue::ProgrammeTranslator welsh(office.library);
    QCoreApplication::installTranslator(&welsh); // gone with it; the sentences themselves stay English here
    CHECK(told() == inEnglish.replaceInStrings(u"Compassionate Conversations"_s, u"Sgyrsiau Tosturiol"_s)
                        .replaceInStrings(u"Delegate workshop"_s, u"Gweithdy cyfranogwyr"_s)
                        .replaceInStrings(u"Trainer selection"_s, u"Dewis hyfforddwyr"_s)
                        .replaceInStrings(u"3 months after the workshop"_s, u"3 mis ar ôl y gweithdy"_s));
}

TEST_CASE("A certificate names programme and stage in its own language")
{
    Office office;
    const auto issued = [&](EngagementId engagement) {
        const auto cohort = office.plan(engagement, QDate(2026, 12, 14));
        office.enrol(cohort, 1);
        office.setStanding(cohort, u"Delegate 1"_s, Standing::Confirmed);
        office.setToday(QDate(2026, 12, 15));
        office.attend(cohort, u"Delegate 1"_s, Attendance::Attended);
        return done(action::issueCertificates(office.desk, cohort)).issued.at(0);
    };
    const Certificate welsh = issued(joinInWelsh(office));
    CHECK(welsh.programme == u"Sgyrsiau Tosturiol"_s);
    CHECK(welsh.stageTitle == u"Gweithdy cyfranogwyr"_s);
    CHECK(welsh.wording.contains(u"Sgyrsiau Tosturiol"_s));
    office.setToday(QDate(2026, 11, 30));
    const auto english = office.join(QDate(2026, 11, 30));
    const WelshWindow window;
    CHECK(issued(english).programme == u"Compassionate Conversations"_s);
}
