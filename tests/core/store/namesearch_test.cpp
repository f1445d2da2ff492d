#include "tests/core/store/file.h"

#include "core/store/journal.h"
#include "core/store/namesearch.h"
#include "core/store/revert.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/training/nameword.h"

using namespace convener;
using namespace convener::test;
using store::NameSearch;
using training::typedWords;

namespace {

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

store::Step step(File &file, const QStringList &statements)
{
    auto transaction = done(store::Transaction::begin(*file));
    store::Journal journal(*file);
    const qint64 started = done(journal.start(noon));
    for (const QString &sql : statements)
        done(file->run(sql));
    const auto id = done(journal.finish({.key = u"test"_s, .at = noon}, started));
    done(transaction.commit());
    return done(journal.get(id));
}

QStringList people(File &file, const QString &text)
{
    QStringList names;
    for (const store::FoundPerson &person : done(NameSearch(*file).people(typedWords(text), 12)))
        names.append(person.name);
    return names;
}

QString person(const QString &name, const QString &email = {})
{
    return u"INSERT INTO person (name, email, email_key) VALUES ('%1', '%2', nullif('%2', ''))"_s.arg(name, email);
}

/// How often the index still holds these letters, in any of its pages.
int traces(File &file, const QString &letters)
{
    return int(done(store::Statement(*file, u"SELECT count(*) FROM person_name_data WHERE instr(block, "
                                            "CAST(:letters AS BLOB)) > 0"_s)
                        .bind(u":letters"_s, letters)
                        .first([](const store::Statement &row) { return row.integer(0); }))
                   .value());
}

} // namespace

TEST_CASE("People are found by the beginnings of their names, whatever the case and the accents")
{
    File file;
    step(file, {person(u"José Smith-Evans"_s), person(u"Siân Ŵyn Jones"_s), person(u"Ann Lee"_s)});
    CHECK(people(file, u"jose"_s) == QStringList{u"José Smith-Evans"_s});
    CHECK(people(file, u"EVA jo"_s) == QStringList{u"José Smith-Evans"_s});
    CHECK(people(file, u"wyn s"_s) == QStringList{u"Siân Ŵyn Jones"_s});
    CHECK(people(file, u"ann smith"_s).isEmpty());
    CHECK(people(file, u"ee"_s).isEmpty()); // the middle of a word begins none
    CHECK(people(file, u"\"-*"_s).isEmpty());
    CHECK(people(file, u"OR AND"_s).isEmpty());
}

TEST_CASE("A name is found in whatever script it is written, by the beginnings of its words")
{
    File file;
    const QStringList names{u"محمد الأحمد"_s,   u"王小明"_s,        u"Γιώργος Παπαδόπουλος"_s,
                            u"Сергей Йовчев"_s, u"प्रिया कृष्णमूर्ति"_s, u"김 민준"_s,
                            u"Đặng Thị Ánh"_s,  u"สมชาย ใจดี"_s,     u"שרה כֹּהֵן"_s,
                            u"Ştefan Łukasz"_s, u"தமிழ்ச்செல்வி"_s};
    QStringList statements;
    for (const QString &name : names)
        statements.append(person(name));
    step(file, statements);
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK(people(file, name) == QStringList{name});
        CHECK(people(file, name.normalized(QString::NormalizationForm_D)) == QStringList{name});
        const QStringList words = name.split(u' ');
        for (const QString &word : words)
            CHECK(people(file, word) == QStringList{name});
        CHECK(people(file, words.last() + u' ' + words.first().left(words.first().size() - 1)) == QStringList{name});
    }
    CHECK(people(file, u"王"_s) == QStringList{u"王小明"_s});
    CHECK(people(file, u"ПАПА"_s).isEmpty());
    CHECK(people(file, u"παπαδ"_s) == QStringList{u"Γιώργος Παπαδόπουλος"_s});
    CHECK(people(file, u"ΓΙΏΡ"_s) == QStringList{u"Γιώργος Παπαδόπουλος"_s});
    CHECK(people(file, u"сер йов"_s) == QStringList{u"Сергей Йовчев"_s});
    CHECK(people(file, u"प्रि कृष्ण"_s) == QStringList{u"प्रिया कृष्णमूर्ति"_s});
    CHECK(people(file, u"김 민"_s) == QStringList{u"김 민준"_s});
    CHECK(people(file, u"stefan"_s) == QStringList{u"Ştefan Łukasz"_s});
    CHECK(people(file, QString(QChar(0x0301))).isEmpty());
}

TEST_CASE("A name is found as it reads after every step, also after one that is taken back")
{
    File file;
    step(file, {person(u"Ann Lee"_s)});
    const store::Step married = step(file, {u"UPDATE person SET name = 'Ann Abara'"_s});
    CHECK(people(file, u"lee"_s).isEmpty());
    CHECK(people(file, u"abara"_s).size() == 1);

    auto transaction = done(store::Transaction::begin(*file));
    store::Journal journal(*file);
    const qint64 started = done(journal.start(noon));
    done(store::revert(*file, married));
    done(journal.finish({.key = u"undo"_s, .at = noon, .takesBack = married.id, .began = married.began}, started));
    done(transaction.commit());
    CHECK(people(file, u"lee"_s).size() == 1);
    CHECK(people(file, u"abara"_s).isEmpty());

    step(file, {u"DELETE FROM person"_s});
    CHECK(people(file, u"lee"_s).isEmpty());
}

TEST_CASE("What was written outside any step is found after the next one")
{
    File file;
    done(file->run(person(u"Ann Lee"_s)));
    step(file, {person(u"Bob Khan"_s)});
    CHECK(people(file, u"ann"_s).size() == 1);
}

TEST_CASE("People are found by the beginning of their address")
{
    File file;
    step(file, {person(u"Ann Lee"_s, u"ann.lee@example.org"_s), person(u"Bob Khan"_s, u"bob@example.org"_s)});
    const auto found = done(NameSearch(*file).peopleByEmail(u" Ann.Lee@"_s, 12));
    REQUIRE(found.size() == 1);
    CHECK(found.front().name == u"Ann Lee");
    CHECK(done(NameSearch(*file).peopleByEmail({}, 12)).empty());
}

TEST_CASE("An engagement and its cohorts are found by the organisation's name, a cohort by its stage as well")
{
    File file;
    step(
        file,
        {u"INSERT INTO organisation (name, name_key, nation) VALUES ('Northmoor Trust', 'northmoor trust', 'england')"_s,
         u"INSERT INTO edition (programme, edition, title, body, survey_grace, saved_on) VALUES ('p', '1', 'P', '{}', 28, '2026-11-30')"_s,
         u"INSERT INTO engagement (organisation, edition, joined_on) VALUES (1, 1, '2026-11-30')"_s,
         u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (1, 'workshop', 'online', 12)"_s,
         u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (1, 'ttt', 'online', 12)"_s,
         u"INSERT INTO session (cohort, position, starts, ends, cancelled) VALUES (1, 1, '2027-02-01T10:00', '2027-02-01T13:00', 1)"_s,
         u"INSERT INTO session (cohort, position, starts, ends) VALUES (1, 2, '2027-02-15T10:00', '2027-02-15T13:00')"_s});
    NameSearch search(*file);
    const auto engagements = done(search.engagements({u"north"_s}, {}, 12));
    REQUIRE(engagements.size() == 1);
    CHECK(engagements.front().organisation == u"Northmoor Trust");
    CHECK(engagements.front().programme == u"P");
    CHECK(done(search.cohorts({u"trust"_s}, {}, 12)).size() == 2);
    const auto workshops = done(search.cohorts({}, store::StageInEditions{u"workshop"_s, {{1}}}, 12));
    REQUIRE(workshops.size() == 1);
    CHECK(workshops.front().first == QDate(2027, 2, 15));
    CHECK(done(search.cohorts({u"leeds"_s}, store::StageInEditions{u"workshop"_s, {{1}}}, 12)).empty());
    CHECK(done(search.cohorts({}, store::StageInEditions{u"workshop"_s, {{2}}}, 12)).empty());
    CHECK(done(search.cohorts({}, {}, 12)).empty());
}

TEST_CASE("A name that is gone stays in the index until it is purged, and not a page longer")
{
    File file;
    step(file, {person(u"Zebulon Quill"_s), person(u"Ann Lee"_s)});
    step(file, {u"UPDATE person SET name = '' WHERE id = 1"_s});
    REQUIRE(traces(file, u"quill"_s) > 0); // why there is a purge
    done(NameSearch(*file).purge());
    CHECK(traces(file, u"quill"_s) == 0);
    CHECK(traces(file, u"ebulon"_s) == 0);
    CHECK(people(file, u"lee"_s).size() == 1);
}
