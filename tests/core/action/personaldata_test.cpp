#include "tests/core/action/office.h"

#include "core/action/checkfile.h"
#include "core/action/history.h"
#include "core/action/keeptrainer.h"
#include "core/action/mergepeople.h"
#include "core/action/needs.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/action/retention.h"
#include "core/action/steptext.h"
#include "core/action/subjectaccess.h"
#include "core/action/undo.h"
#include "core/store/statement.h"
#include "core/timeline/subjectaccess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate workshopOn(2027, 2, 15);

struct Workshop : Office {
    EngagementId engagement = join(QDate(2026, 11, 30));
    CohortId cohort = plan(engagement, workshopOn);

    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &suffix : {QString(), u"-wal"_s})
            if (QFile each(file->path() + suffix); each.open(QIODevice::ReadOnly))
                all += each.readAll();
        return all;
    }
};

/// What the counts of a file are made of.
QStringList counts(Office &office)
{
    QStringList found;
    for (const QString &select :
         {u"SELECT standing || count(*) FROM place GROUP BY standing ORDER BY 1"_s,
          u"SELECT attendance || count(*) FROM attendance GROUP BY attendance ORDER BY 1"_s,
          u"SELECT level || point || (progress IN ('sent', 'reminded', 'returned')) || (progress = 'returned') || "
          u"count(*) "
          "FROM survey_request GROUP BY level, point, progress IN ('sent', 'reminded', 'returned'), progress = "
          "'returned' ORDER BY 1"_s,
          u"SELECT t.engagement || ' ' || count(*) || ' ' || sum(c.people) FROM trainer t JOIN cascade_session c ON "
          "c.trainer = t.id GROUP BY t.engagement ORDER BY 1"_s,
          u"SELECT 'people ' || count(*) FROM person"_s})
        for (const QString &row : done(
                 store::Statement(*office.file, select).all([](const store::Statement &each) { return each.text(0); })))
            found.append(row);
    return found;
}

} // namespace

TEST_CASE("A request for access is due on the corresponding day of the next month, by the ICO's own examples")
{
    const time::WorkingDays england(time::Nation::England, {});
    const auto due = [&](QDate received) { return timeline::subjectAccessDue(received, england); };
    CHECK(due(QDate(2024, 9, 3)) == QDate(2024, 10, 3));
    CHECK(due(QDate(2025, 3, 31)) == QDate(2025, 4, 30));   // no 31 April
    CHECK(due(QDate(2027, 1, 31)) == QDate(2027, 3, 1));    // 28 February is a Sunday
    CHECK(due(QDate(2026, 11, 25)) == QDate(2026, 12, 29)); // Christmas, Boxing Day's substitute, a weekend
    const time::WorkingDays scotland(time::Nation::Scotland, {});
    CHECK(timeline::subjectAccessDue(QDate(2026, 12, 4), scotland) == QDate(2027, 1, 5)); // 4 January: for the 2nd
    CHECK(due(QDate(2026, 12, 4)) == QDate(2027, 1, 4));
}

TEST_CASE("A person's whole record is handed out: every row, what others say, and the history")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort, {{.name = u"Ann Lee"_s,
                                      .email = u"ann@leeds.example"_s,
                                      .telephone = u"0113 496 0999"_s,
                                      .jobTitle = u"Ward sister"_s,
                                      .accessNeeds = u"Step-free"_s},
                                     {.name = u"Bob Hay"_s, .email = u"bob@leeds.example"_s}});
    const PersonId ann = workshop.delegate(workshop.cohort, u"Ann Lee"_s).person.id;
    workshop.meddle(u"UPDATE session SET contact = 'Ring Ann Lee'"_s);
    workshop.setToday(workshopOn);
    done(action::recordAllAttended(workshop.desk, workshop.cohort));
    const auto record = done(action::readPersonRecord(workshop.desk, ann));
    const auto json = done(action::subjectAccessJson(workshop.desk, record, QDate(2027, 1, 31)));
    CHECK(json[u"due"] == u"2027-03-01"_s);
    CHECK(json[u"rows"][u"person"][0][u"telephone"] == u"0113 496 0999"_s);
    CHECK(json[u"rows"][u"need"][0][u"access"] == u"Step-free"_s);
    CHECK(json[u"rows"][u"attendance"].toArray().size() == 1);
    CHECK(json[u"rows"][u"survey_request"].toArray().size() ==
          workshop.count(
              u"SELECT count(*) FROM survey_request r JOIN place p ON p.id = r.place WHERE p.person = %1"_s.arg(
                  ann.number)));
    CHECK(json[u"mentions"][u"session"][0][u"contact"] == u"Ring Ann Lee"_s);
    CHECK(json[u"history"].toArray().size() >= 2);
    const QByteArray text = QJsonDocument(json).toJson();
    CHECK_FALSE(text.contains("Bob Hay"));
    CHECK_FALSE(text.contains("bob@leeds.example"));
    CHECK(action::readPersonRecord(workshop.desk, {4711}).error().kind == Error::Kind::NotFound);

    QTemporaryDir folder;
    const QStringList files =
        done(action::writeSubjectAccess(workshop.desk, record, QDate(2027, 1, 31), folder.path()));
    QStringList suffixes;
    for (const QString &path : files) {
        CHECK(QFile::exists(path));
        suffixes.append(path.section(u'.', -1));
    }
    CHECK(suffixes == QStringList{u"pdf"_s, u"html"_s, u"json"_s});
    QFile html(files[1]);
    REQUIRE(html.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(html.readAll());
    for (const QString &said : {u"Ann Lee"_s, u"0113 496 0999"_s, u"Ward sister"_s, u"Step-free"_s, u"attended"_s,
                                u"1 March 2027"_s, u"Leeds Teaching Hospitals"_s, u"Delegate workshop"_s}) {
        INFO(said.toStdString());
        CHECK(page.contains(said));
    }
}

TEST_CASE("Needs are kept for the session that needs them, and go after it without a trace")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort,
                   {{.name = u"Ann Lee"_s, .email = u"ann@x.example"_s, .accessNeeds = u"Hearing loop"_s},
                    {.name = u"Bob Hay"_s, .email = u"bob@x.example"_s}});
    const CohortId later = workshop.plan(workshop.engagement, workshopOn.addDays(7));
    workshop.enrol(later, {{.name = u"Cai Rees"_s, .email = u"cai@x.example"_s, .dietaryNeeds = u"Halal"_s}});
    workshop.setToday(workshopOn);
    CHECK(done(action::removePastNeeds(workshop.desk)) == 0);
    const auto kept = done(action::keptNeeds(workshop.desk));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].needs.access == u"Hearing loop"_s);
    CHECK(kept[0].last == workshopOn);

    workshop.setToday(workshopOn.addDays(1));
    CHECK(done(action::removePastNeeds(workshop.desk)) == 1);
    CHECK(done(action::removePastNeeds(workshop.desk)) == 0);
    CHECK_FALSE(workshop.bytes().contains("Hearing loop"));
    CHECK(workshop.bytes().contains("Halal"));
    const auto step = done(action::history(workshop.desk)).front();
    CHECK(action::stepText(step) == u"Removed the access and dietary needs of 1 delegate(s) after their session"_s);
    CHECK(step.forGood);
    CHECK(workshop.delegates(workshop.cohort).size() == 2);
    // The import itself can still be undone: it never knew of any needs.
    const auto steps = done(action::history(workshop.desk));
    const auto imported = std::ranges::find_if(steps.rbegin(), steps.rend(),
                                               [](const auto &each) { return each.key == u"import-roster"_s; });
    done(action::undo(workshop.desk, imported->id, action::LaterSteps::Stay));
    CHECK_FALSE(workshop.bytes().contains("Hearing loop"));
    CHECK(done(action::checkFile(workshop.desk)).empty());
}

TEST_CASE("What a merge put aside comes back with its needs when it is undone, until their session is past")
{
    for (const bool past : {false, true}) {
        Workshop workshop;
        workshop.enrol(workshop.cohort,
                       {{.name = u"Cai Rees"_s, .email = u"cai@x.example"_s, .accessNeeds = u"Ramp"_s}});
        const CohortId later = workshop.plan(workshop.engagement, workshopOn.addDays(7));
        workshop.enrol(later, {{.name = u"Ann Lee"_s, .email = u"ann@x.example"_s},
                               {.name = u"Anne Lee"_s, .email = u"anne@x.example"_s, .dietaryNeeds = u"Halal"_s}});
        const PersonId ann = workshop.delegate(later, u"Ann Lee"_s).person.id;
        const PersonId anne = workshop.delegate(later, u"Anne Lee"_s).person.id;
        action::MergeChoices choices;
        for (const action::MergeConflict &conflict : done(action::foreseeMerge(workshop.desk, ann, anne)).conflicts)
            choices.insert(conflict.id, action::MergeChoice::Kept);
        done(action::mergePeople(workshop.desk, ann, anne, choices));
        const auto merged = done(action::history(workshop.desk)).front();
        REQUIRE(workshop.delegates(later).size() == 1);
        workshop.setToday(workshopOn.addDays(past ? 8 : 1));
        done(action::removePastNeeds(workshop.desk)); // at least the ramp
        CHECK(workshop.bytes().contains("Halal") == !past);
        const auto undone = action::undo(workshop.desk, merged.id, action::LaterSteps::Stay);
        if (!past) {
            done(undone);
            CHECK(workshop.delegate(later, u"Anne Lee"_s).needs.dietary == u"Halal"_s);
        }
    }
}

TEST_CASE("A record that cannot be written as a whole leaves the folder as it was")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort, {{.name = u"Ann Lee"_s, .email = u"ann@leeds.example"_s}});
    const auto record =
        done(action::readPersonRecord(workshop.desk, workshop.delegate(workshop.cohort, u"Ann Lee"_s).person.id));
    QTemporaryDir folder;
    const auto write = [&] {
        return action::writeSubjectAccess(workshop.desk, record, QDate(2027, 1, 31), folder.path());
    };
    const QStringList earlier = done(write());
    REQUIRE(QFile::remove(earlier.back()));
    REQUIRE(QDir().mkdir(earlier.back())); // a folder lies where the last file should go
    CHECK_FALSE(write());
    CHECK(QFile::exists(earlier[0]));
    CHECK(QFile::exists(earlier[1]));
    QFile::remove(earlier[0]);
    CHECK_FALSE(write());
    CHECK_FALSE(QFile::exists(earlier[0])); // nothing new
    CHECK(QFile::exists(earlier[1]));
}

TEST_CASE("A record in Welsh is no draft once somebody has reviewed the translation")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort, {{.name = u"Cai Rees"_s, .email = u"cai@leeds.example"_s}});
    workshop.meddle(u"UPDATE organisation SET language = 'cy'"_s);
    const PersonId cai = workshop.delegate(workshop.cohort, u"Cai Rees"_s).person.id;
    const auto note = [&] {
        const auto record = done(action::readPersonRecord(workshop.desk, cai));
        return done(action::subjectAccessDocument(workshop.desk, record, QDate(2027, 1, 31))).document.draftNote;
    };
    CHECK_FALSE(note().isEmpty());
    workshop.meddle(u"INSERT INTO setting (key, value) VALUES ('wording-reviewer-cy', 'Elen Parry')"_s);
    CHECK(note().isEmpty());
}

TEST_CASE("Nobody is anonymised before a period is set and has passed")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort, 3);
    CHECK_FALSE(action::foreseeRetention(workshop.desk));
    CHECK_FALSE(action::setRetentionMonths(workshop.desk, 0));
    done(action::setRetentionMonths(workshop.desk, 24));
    const auto look = done(action::foreseeRetention(workshop.desk));
    CHECK(look.months == 24);
    CHECK(look.people.empty());
    REQUIRE(look.next);
    // The last survey is the one after 12 months; it closes 28 days after it is due.
    CHECK(*look.next == QDate(2030, 3, 14));
    const auto refused = action::applyRetention(workshop.desk);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"14 March 2030"_s));
    workshop.setToday(QDate(2030, 3, 14));
    CHECK(done(action::foreseeRetention(workshop.desk)).people.empty());
    workshop.setToday(QDate(2030, 3, 15));
    CHECK(done(action::foreseeRetention(workshop.desk)).people.size() == 3);
}

TEST_CASE("Who takes part in something that is not over is kept")
{
    Workshop workshop;
    workshop.enrol(workshop.cohort, 2);
    const EngagementId york = workshop.join(QDate(2029, 1, 8), u"York"_s);
    workshop.enrol(workshop.plan(york, QDate(2029, 3, 5)), 1);
    done(action::setRetentionMonths(workshop.desk, 12));
    workshop.setToday(QDate(2029, 6, 1));
    const auto look = done(action::foreseeRetention(workshop.desk));
    REQUIRE(look.people.size() == 1);
    CHECK(look.people[0].person.name == u"Delegate 2"_s);
}

TEST_CASE("A retention run anonymises and changes no count, whatever happened before")
{
    CHECK(rc::check([] {
        Workshop workshop;
        const int delegates = *rc::gen::inRange(1, 12);
        workshop.enrol(workshop.cohort, delegates);
        workshop.setToday(workshopOn);
        for (const store::Delegate &delegate : workshop.delegates(workshop.cohort)) {
            workshop.attend(workshop.cohort, delegate.person.name,
                            *rc::gen::element(Attendance::Attended, Attendance::Absent));
            if (*rc::gen::arbitrary<bool>())
                done(action::recordSurvey(workshop.desk, workshop.request(delegate.place.id, u"pre"_s).id,
                                          *rc::gen::element(action::SurveyEvent::Sent, action::SurveyEvent::Returned),
                                          workshopOn));
            if (*rc::gen::inRange(0, 4) == 0) {
                const auto trainer =
                    action::selectTrainer(workshop.desk, workshop.engagement, delegate.person.id, workshopOn);
                RC_ASSERT(trainer);
                workshop.meddle(
                    u"INSERT INTO cascade_session (trainer, held_on, people) SELECT max(id), '2027-05-01', 9 "
                    "FROM trainer"_s);
            }
        }
        done(action::setRetentionMonths(workshop.desk, 12));
        workshop.setToday(QDate(2031, 1, 1));
        const QStringList before = counts(workshop);
        const auto run = done(action::applyRetention(workshop.desk));
        RC_ASSERT(int(run.look.people.size()) == delegates);
        RC_ASSERT(counts(workshop) == before);
        RC_ASSERT(done(action::checkFile(workshop.desk)).empty());
        RC_ASSERT(workshop.count(u"SELECT count(*) FROM person WHERE name LIKE 'Delegate%' OR email <> ''"_s) == 0);
        const QByteArray bytes = workshop.bytes();
        RC_ASSERT(!bytes.contains("delegate1@example.org"));
        RC_ASSERT(!bytes.contains("Delegate 1"));
        RC_ASSERT(
            !action::undo(workshop.desk, done(action::history(workshop.desk)).front().id, action::LaterSteps::GoToo));
    }));
}
