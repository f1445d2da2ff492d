#include "tests/core/action/office.h"

#include "core/action/checkfile.h"
#include "core/action/draft.h"
#include "core/action/enquire.h"
#include "core/action/erase.h"
#include "core/action/history.h"
#include "core/action/issuecertificates.h"
#include "core/action/keepcommitment.h"
#include "core/action/keepplace.h"
#include "core/action/keeptrainer.h"
#include "core/action/recordattendance.h"
#include "core/action/step.h"
#include "core/action/steptext.h"
#include "core/action/undo.h"
#include "core/store/backup.h"
#include "core/store/certificates.h"
#include "core/store/people.h"
#include "core/store/statement.h"

#include <QFile>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate workshopOn(2027, 2, 15);

/// Everything that a file can hold of one person, in every place where it can stand.
struct Known : Office {
    EngagementId engagement = join(QDate(2026, 11, 30));
    CohortId cohort = plan(engagement, workshopOn);
    PersonId person;

    Known()
    {
        enrol(cohort, {{.name = u"Siân Pritchard-Okoro"_s,
                        .email = u"Sian.Okoro@leeds.example"_s,
                        .telephone = u"+44 113 496 0999"_s,
                        .jobTitle = u"Ward sister"_s,
                        .accessNeeds = u"Step-free for Siân"_s},
                       {.name = u"Delegate 1"_s, .email = u"delegate1@example.org"_s},
                       {.name = u"Delegate 2"_s, .email = u"delegate2@example.org"_s}});
        const store::Delegate delegate = this->delegate(cohort, u"Siân Pritchard-Okoro"_s);
        person = delegate.person.id;
        // She married, and her address changed: the history knows both.
        Person renamed = delegate.person;
        renamed.name = u"Siân Zborowska"_s;
        renamed.email = u"sian.zborowska@leeds.example"_s;
        done(action::inOneStep(desk, action::StepName(u"rename-person"_s),
                               [&] { return store::People(*file).update(renamed); }));
        done(action::selectTrainer(desk, engagement, person, QDate(2026, 12, 1)));
        done(action::extendCommitment(desk, engagement, u"planning-matrix"_s, QDate(2027, 4, 1),
                                      u"Asked by SIAN ZBOROWSKA on 0113 496 0999"_s, QDate(2026, 12, 1)));
        done(action::recordEnquiry(desk, {.name = u"S. Zborowska"_s,
                                          .email = u"SIAN.ZBOROWSKA@leeds.example"_s,
                                          .telephone = u"0113 4960999"_s,
                                          .organisation = u"Leeds Teaching Hospitals"_s,
                                          .programme = u"compassionate-conversations"_s,
                                          .delegates = 12,
                                          .termsAccepted = true,
                                          .note = u"Prefers mornings"_s}));
        setToday(workshopOn);
        done(action::recordAllAttended(desk, cohort));
        done(action::issueCertificates(desk, cohort));
        const auto issued = done(store::Certificates(*file).all());
        const auto hers = std::ranges::find(issued, renamed.name, &Certificate::name);
        done(action::withdrawCertificate(desk, hers->number, u"Zborowska, Siân was called by another name"_s));
        done(action::issueCertificates(desk, cohort));
    }

    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            if (QFile each(file->path() + suffix); each.open(QIODevice::ReadOnly))
                all += each.readAll();
        return all;
    }

    /// What is found of these words in the file as it lies on the disk, in every form a program would keep it.
    QStringList traces(const QStringList &words) const
    {
        const QByteArray there = bytes();
        QStringList found;
        for (const QString &word : words)
            for (const QString &form :
                 {word, word.toCaseFolded(), word.toUpper(), word.normalized(QString::NormalizationForm_KD),
                  word.normalized(QString::NormalizationForm_C)}) {
                const QByteArray wide(reinterpret_cast<const char *>(form.utf16()), form.size() * 2);
                if (there.contains(form.toUtf8()) || there.contains(wide))
                    found.append(form);
            }
        return found;
    }
};

const QStringList hers{u"Zborowska"_s,    u"Pritchard"_s,    u"Okoro"_s,           u"zborowska@"_s,
                       u"113 496 0999"_s, u"0113 4960999"_s, u"Ward sister"_s,     u"Step-free"_s,
                       u"sian"_s,         u"Siân"_s,         u"Prefers mornings"_s};

QStringList counts(Office &office)
{
    QStringList found;
    for (const QString &table : {u"place"_s, u"attendance"_s, u"survey_request"_s, u"certificate"_s, u"person"_s})
        found.append(table + u' ' + QString::number(office.count(u"SELECT count(*) FROM "_s + table)));
    return found;
}

} // namespace

TEST_CASE("After an erasure nothing of the person is left in the file, as text or as bytes")
{
    Known known;
    REQUIRE_FALSE(known.traces(hers).isEmpty());
    const QStringList before = counts(known);
    done(action::erasePerson(known.desk, known.person));
    CHECK(known.traces(hers) == QStringList{});
    CHECK(counts(known) == before);
    CHECK(done(action::checkFile(known.desk)).empty());
    CHECK(done(known.file->faults()).isEmpty());
    const Person left = done(store::People(*known.file).get(known.person));
    CHECK(left == Person{.id = known.person,
                         .name = u"Erased person %1"_s.arg(known.person.number),
                         .organisation = left.organisation});
}

TEST_CASE("An erasure tells beforehand what it reaches, and reaches just that")
{
    Known known;
    const auto look = done(action::foreseeErasure(known.desk, known.person));
    QStringList parts;
    for (const action::ErasedPart &part : look.parts) {
        CHECK(part.rows > 0);
        CHECK(part.text.size() > 5);
        parts.append(part.part);
    }
    CHECK(parts ==
          QStringList{u"certificate"_s, u"change"_s, u"enquiry"_s, u"extension"_s, u"need"_s, u"person"_s, u"step"_s});
    REQUIRE_FALSE(look.warnings.isEmpty());
    CHECK(look.warnings.front().contains(u"cannot be undone"_s));
    REQUIRE_FALSE(known.traces({u"Zborowska"_s}).isEmpty()); // looking changes nothing
    const auto erased = done(action::erasePerson(known.desk, known.person));
    CHECK(erased.look.parts == look.parts);
    CHECK(erased.changes.cohorts.contains(known.cohort));
    CHECK(done(action::foreseeErasure(known.desk, known.person)).parts.empty());
}

TEST_CASE("A certificate of an erased person keeps number, date and check code")
{
    Known known;
    const auto before = done(store::Certificates(*known.file).all());
    done(action::erasePerson(known.desk, known.person));
    const auto after = done(store::Certificates(*known.file).all());
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].number == before[i].number);
        CHECK(after[i].checkCode == before[i].checkCode);
        CHECK(after[i].heldOn == before[i].heldOn);
        CHECK(after[i].issuedOn == before[i].issuedOn);
        CHECK(after[i].name.isEmpty() == (before[i].name == u"Siân Zborowska"_s));
    }
}

TEST_CASE("Nobody else loses anything by an erasure")
{
    Known known;
    const auto others = [&] {
        return done(store::Statement(*known.file,
                                     u"SELECT name || email FROM person WHERE id <> %1 UNION ALL SELECT "
                                     "name FROM certificate WHERE name LIKE 'Delegate%'"_s.arg(known.person.number))
                        .all([](const store::Statement &row) { return row.text(0); }));
    };
    const auto before = others();
    done(action::erasePerson(known.desk, known.person));
    CHECK(others() == before);
    CHECK(before.size() == 4);
}

TEST_CASE("An erasure cannot be undone, nor what was done before with the same rows, and the refusal says why")
{
    Known known;
    const auto steps = done(action::history(known.desk));
    const auto imported = std::ranges::find(steps, u"import-roster"_s, &store::Step::key);
    done(action::erasePerson(known.desk, known.person));
    const auto erased = done(action::history(known.desk)).front();
    CHECK(erased.key == u"erase-person"_s);
    CHECK(erased.forGood);
    const auto refused = action::undo(known.desk, erased.id, action::LaterSteps::GoToo);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"for good"_s));
    const auto earlier = action::undo(known.desk, imported->id, action::LaterSteps::GoToo);
    REQUIRE_FALSE(earlier);
    INFO(earlier.error().text.toStdString());
    CHECK(earlier.error().text.contains(u"Erased person"_s));
    // Whatever still can be undone brings nothing back.
    while (action::undo(known.desk)) {
    }
    CHECK(known.traces(hers) == QStringList{});
    CHECK(done(action::checkFile(known.desk)).empty());
    for (const store::Step &step : done(action::history(known.desk)))
        CHECK_FALSE(action::stepText(step).contains(u"Zborowska"_s));
}

TEST_CASE("Somebody whom only the history knows can be erased too")
{
    Known known;
    const auto joiner = known.enrol(known.cohort, {{.name = u"Quentin Xylophone"_s, .email = u"quentin@x.example"_s}});
    const PersonId gone = known.delegate(known.cohort, u"Quentin Xylophone"_s).person.id;
    done(action::undo(known.desk));
    REQUIRE_FALSE(known.traces({u"Xylophone"_s}).isEmpty());
    done(action::erasePerson(known.desk, gone));
    CHECK(known.traces({u"Xylophone"_s, u"quentin"_s}) == QStringList{});
    const auto unknown = action::foreseeErasure(known.desk, {4711});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == Error::Kind::NotFound);
}

TEST_CASE("What may mean a namesake stays, and is reported")
{
    Known known;
    known.enrol(known.cohort, {{.name = u"Sian Zborowska"_s, .email = u"other@york.example"_s}});
    const auto look = done(action::foreseeErasure(known.desk, known.person));
    REQUIRE_FALSE(look.namesakes.empty());
    CHECK(std::ranges::any_of(look.namesakes, [](const auto &each) { return each.where.contains(u"xtension"_s); }));
    done(action::erasePerson(known.desk, known.person));
    CHECK(known.count(u"SELECT count(*) FROM person WHERE name = 'Sian Zborowska'"_s) == 1);
    CHECK(known.count(u"SELECT count(*) FROM extension WHERE why LIKE '%SIAN ZBOROWSKA%'"_s) == 1);
    CHECK(known.count(u"SELECT count(*) FROM extension WHERE why LIKE '%496%'"_s) == 0);
    CHECK(known.traces({u"sian.zborowska@"_s, u"Pritchard"_s}) == QStringList{});
}

TEST_CASE("The backups that still hold an erased person are told, and can be replaced")
{
    Known known;
    const store::Backups backups(known.file->path());
    done(backups.make(*known.file, store::BackupReason::Hand, known.clock.now()));
    const auto erased = done(action::erasePerson(known.desk, known.person));
    REQUIRE(erased.look.backups.size() == 1);
    CHECK(erased.look.backups.front().path == backups.list().front().path);
    known.setToday(workshopOn.addDays(1));
    done(action::replaceBackups(known.desk, erased.look.backups));
    CHECK(backups.list().size() == 1);
    CHECK(done(action::foreseeErasure(known.desk, known.person)).backups.empty());
}

TEST_CASE("Nobody who was erased is asked for anything, or certified")
{
    Office office;
    const CohortId cohort = office.plan(office.join(QDate(2026, 11, 30)), workshopOn);
    office.enrol(cohort, 2);
    const store::Delegate gone = office.delegate(cohort, u"Delegate 1"_s);
    done(action::erasePerson(office.desk, gone.person.id));
    for (const QString &point : {u"pre"_s, u"post"_s, u"12-months"_s})
        CHECK(office.request(gone.place.id, point).progress == Progress::NotNeeded);
    office.setToday(workshopOn);
    done(action::recordAllAttended(office.desk, cohort));
    const auto issued = done(action::issueCertificates(office.desk, cohort));
    CHECK(issued.issued.size() == 1);
    REQUIRE(issued.refused.size() == 1);
    CHECK(issued.refused.front().why.contains(u"erased"_s));
    CHECK(done(action::checkFile(office.desk)).empty());
    office.meddle(u"UPDATE person SET telephone = '0113 496 0999' WHERE id = %1"_s.arg(gone.person.id.number));
    const auto findings = done(action::checkFile(office.desk));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().rule == u"erasure"_s);
}

TEST_CASE("An e-mail drafted to somebody as an organisation's contact leaves the file with them")
{
    Known known;
    known.meddle(u"UPDATE engagement SET lead_contact = 'S. Zborowska', lead_email = 'Sian.Zborowska@leeds.example'"_s);
    known.meddle(u"UPDATE session SET contact = 'Ring the education office or S Zborowska'"_s);
    known.meddle(u"UPDATE enquiry SET name = 'Education Office' WHERE id = 1"_s);
    const auto draft =
        done(action::writeDraft(known.desk, known.commitment(known.engagement, u"planning-matrix"_s).id)).draft;
    REQUIRE(draft.email == u"Sian.Zborowska@leeds.example"_s);
    REQUIRE_FALSE(draft.person.isValid());
    const auto erased = done(action::erasePerson(known.desk, known.person));
    CHECK(std::ranges::any_of(erased.look.parts, [](const auto &part) { return part.part == u"draft"_s; }));
    CHECK(known.traces(hers) == QStringList{});
    CHECK(known.count(
              u"SELECT count(*) FROM session WHERE contact = 'Ring the education office or Erased person %1'"_s.arg(
                  known.person.number)) > 0);
    CHECK(known.count(u"SELECT count(*) FROM draft WHERE person_name = 'Erased person %1' AND person_email = ''"_s.arg(
              known.person.number)) == 1);
}

TEST_CASE("Whatever shows an erased person is told: where they take part, and where they are the contact")
{
    Known known;
    const EngagementId hull = known.join(QDate(2026, 12, 1), u"Hull"_s);
    const EngagementId ripon = known.join(QDate(2026, 12, 1), u"Ripon"_s);
    known.meddle(u"UPDATE engagement SET lead_email = 'sian.zborowska@leeds.example' WHERE id = %1"_s.arg(hull.number));
    const auto erased = done(action::erasePerson(known.desk, known.person));
    CHECK(erased.changes.engagements.contains(known.engagement));
    CHECK(erased.changes.engagements.contains(hull));
    CHECK_FALSE(erased.changes.engagements.contains(ripon));
}

TEST_CASE("An address that two people share is not taken from the other")
{
    Office office;
    const CohortId cohort = office.plan(office.join(QDate(2026, 11, 30)), workshopOn);
    office.enrol(cohort, {{.name = u"Ann Abara"_s, .email = u"ward7@leeds.example"_s}, {.name = u"Bella Bunn"_s}});
    const PersonId ann = office.delegate(cohort, u"Ann Abara"_s).person.id;
    office.meddle(u"UPDATE person SET email = 'ward7@leeds.example' WHERE name = 'Bella Bunn'"_s);
    office.meddle(u"UPDATE session SET contact = 'ward7@leeds.example'"_s);
    const auto erased = done(action::erasePerson(office.desk, ann));
    CHECK(office.count(u"SELECT count(*) FROM person WHERE email = 'ward7@leeds.example'"_s) == 1);
    CHECK(office.count(u"SELECT count(*) FROM session WHERE contact = 'ward7@leeds.example'"_s) == 1);
    CHECK(std::ranges::any_of(erased.look.namesakes,
                              [](const auto &each) { return each.text == u"ward7@leeds.example"_s; }));
}
