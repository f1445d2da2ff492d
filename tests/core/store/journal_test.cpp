#include "tests/core/store/file.h"

#include "core/store/dependence.h"
#include "core/store/journal.h"
#include "core/store/layout.h"
#include "core/store/revert.h"
#include "core/store/rowchange.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace convener;
using namespace convener::test;
using store::Journal;
using store::Statement;
using store::Step;

namespace {

const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

/// Runs the statements as one step.
Step step(File &file, const QString &key, const QStringList &statements)
{
    auto transaction = done(store::Transaction::begin(*file));
    Journal journal(*file);
    const qint64 started = done(journal.start(noon));
    for (const QString &sql : statements)
        done(file->run(sql));
    const auto id = done(journal.finish({.key = key, .who = u"Ann"_s, .at = noon}, started));
    done(transaction.commit());
    return done(journal.get(id));
}

/// Takes the step back, as a step of its own.
Step takeBack(File &file, const Step &of)
{
    auto transaction = done(store::Transaction::begin(*file));
    Journal journal(*file);
    const qint64 started = done(journal.start(noon));
    done(store::revert(*file, of));
    const auto id =
        done(journal.finish({.key = u"undo"_s, .at = noon, .takesBack = of.id, .began = of.began}, started));
    done(transaction.commit());
    return done(journal.get(id));
}

QString organisation(const QString &name)
{
    return u"INSERT INTO organisation (name, name_key, nation) VALUES ('%1', lower('%1'), 'england')"_s.arg(name);
}

std::vector<QString> column(File &file, const QString &select)
{
    return done(Statement(*file, select).all([](const Statement &row) { return row.text(0); }));
}

/// A row of every table, those that others refer to first.
const QStringList everyTable{
    u"INSERT INTO setting (key, value) VALUES ('k', 'v')"_s,
    u"INSERT INTO added_holiday (nation, day, name) VALUES ('england', '2027-05-03', 'A day')"_s,
    u"INSERT INTO organisation (id, name, name_key, nation) VALUES (1, 'Leeds', 'leeds', 'england')"_s,
    u"INSERT INTO edition (id, programme, edition, title, body, saved_on, survey_grace) VALUES (1, 'p', '1', 'P', '{}', '2026-11-30', 28)"_s,
    u"INSERT INTO engagement (id, organisation, edition, joined_on) VALUES (1, 1, 1, '2026-11-30')"_s,
    u"INSERT INTO enquiry (received_on, name, email, organisation, programme, delegates, terms_accepted, state) VALUES ('2026-11-30', 'n', 'e', 'o', 'p', 3, 1, 'new')"_s,
    u"INSERT INTO commitment (id, engagement, position, rule) VALUES (1, 1, 1, 'r')"_s,
    u"INSERT INTO extension (commitment, agreed_on, until, why) VALUES (1, '2026-11-30', '2026-12-30', 'w')"_s,
    u"INSERT INTO matrix (id, engagement, version, state) VALUES (1, 1, 1, 'draft')"_s,
    u"INSERT INTO matrix_row (matrix, position, commitment, activity, status) VALUES (1, 1, 'c', 'a', 's')"_s,
    u"INSERT INTO cohort (id, engagement, stage, mode, capacity) VALUES (1, 1, 'workshop', 'online', 12)"_s,
    u"INSERT INTO session (id, cohort, position, starts, ends) VALUES (1, 1, 1, '2027-02-15T10:00', '2027-02-15T13:00')"_s,
    u"INSERT INTO session (id, cohort, position, starts, ends) VALUES (2, 1, 2, '2027-02-22T10:00', '2027-02-22T13:00')"_s,
    u"INSERT INTO facilitator (id, name, name_key) VALUES (1, 'F', 'f')"_s,
    u"INSERT INTO session_facilitator (session, facilitator, position) VALUES (1, 1, 1)"_s,
    u"INSERT INTO person (id, name) VALUES (1, 'Ann')"_s,
    u"INSERT INTO person (id, name) VALUES (2, 'Anne')"_s,
    u"INSERT INTO distinct_people (first, second, noted_on) VALUES (1, 2, '2026-12-01')"_s,
    u"INSERT INTO erasure (person, erased_on, reason) VALUES (7, '2026-12-01', 'request')"_s,
    u"INSERT INTO place (id, cohort, person, standing, asked_on) VALUES (1, 1, 1, 'confirmed', '2026-12-01')"_s,
    u"INSERT INTO need (place, access) VALUES (1, 'step-free')"_s,
    u"INSERT INTO requirement_state (place, requirement, state) VALUES (1, 'frontline', 'met')"_s,
    u"INSERT INTO returned_work (place, stage, returned_on) VALUES (1, 'workbook', '2027-02-15')"_s,
    u"INSERT INTO attendance (session, place, attendance) VALUES (1, 1, 'attended')"_s,
    u"INSERT INTO survey_request (engagement, level, point, progress) VALUES (1, 'organisation', 'pre', 'not-sent')"_s,
    u"INSERT INTO certificate (number, check_code, place, name, programme, edition, stage, stage_title, organisation, held_on, minutes, wording, language, issued_on) VALUES ('2027-1', 'c', 1, 'n', 'p', 'e', 's', 't', 'o', '2027-02-15', 180, 'w', 'en', '2027-02-15')"_s,
    u"INSERT INTO make_up (place, missed, session) VALUES (1, 1, 2)"_s,
    u"INSERT INTO draft (engagement, kind, place, person, person_name, person_email, subject, body, written_on) VALUES (1, 'invitation', 1, 1, 'Ann', 'a@example.org', 's', 'b', '2026-12-01')"_s,
    u"INSERT INTO trainer (id, engagement, person, selected_on) VALUES (1, 1, 1, '2026-12-01')"_s,
    u"INSERT INTO cascade_session (trainer, held_on, people) VALUES (1, '2027-04-01', 9)"_s};

/// The tables that hold the record, and not the journal of it.
std::vector<QString> recordTables(File &file)
{
    return column(file, u"SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                        "name NOT IN ('step', 'layout', 'change', 'open_register') ORDER BY name"_s);
}

} // namespace

TEST_CASE("No write escapes the journal: what is added, changed and removed in every table is found there")
{
    File file;
    const auto added = done(store::readChanges(*file, step(file, u"add"_s, everyTable)));
    const auto tables = recordTables(file);
    for (const QString &table : tables) {
        INFO(table.toStdString());
        const auto found = std::ranges::find(added, table, &store::RowChange::table);
        REQUIRE(found != added.end()); // a new table needs a row in everyTable
        CHECK_FALSE(found->before);
        REQUIRE(found->after);
        CHECK(found->columns.size() == found->after->size());
    }
    CHECK(added.size() == std::size_t(everyTable.size()));

    for (const QString &table : tables) {
        INFO(table.toStdString());
        const auto row = std::ranges::find(added, table, &store::RowChange::table);
        const QString last = row->columns.last();
        const auto writable = column(file, u"SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT' AND "
                                           "\"notnull\" = 1 AND pk = 0 AND dflt_value IS NOT NULL"_s.arg(table));
        if (writable.empty())
            continue;
        const auto changes = done(store::readChanges(
            *file, step(file, u"change"_s, {u"UPDATE %1 SET %2 = 'other''s, NULL'"_s.arg(table, writable.front())})));
        const auto change = std::ranges::find(changes, row->key, &store::RowChange::key);
        REQUIRE(change != changes.end());
        CHECK(change->table == table);
        CHECK(change->before == row->after);
        CHECK(change->value(writable.front()) == u"other's, NULL"_s);
    }

    QStringList removals;
    for (auto table = everyTable.crbegin(); table != everyTable.crend(); ++table)
        removals.append(u"DELETE FROM "_s + table->section(u' ', 2, 2));
    const auto removed = done(store::readChanges(*file, step(file, u"remove"_s, removals)));
    for (const QString &table : tables) {
        INFO(table.toStdString());
        const auto found = std::ranges::find_if(
            removed, [&](const store::RowChange &change) { return change.table == table && !change.after; });
        REQUIRE(found != removed.end());
        CHECK(found->before);
    }
}

TEST_CASE("Every table has its three triggers, for the columns that it has today")
{
    File file;
    for (const QString &table : recordTables(file)) {
        INFO(table.toStdString());
        CHECK(column(file, u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' AND name LIKE "
                           "'journal_%'"_s.arg(table))
                  .size() == 3);
        CHECK(column(file, u"SELECT columns FROM layout WHERE present = 1 AND record = '%1'"_s.arg(table)) ==
              column(file, u"SELECT json_group_array(name) FROM pragma_table_info('%1')"_s.arg(table)));
    }
}

TEST_CASE("Values are kept as SQL literals and read back as they were")
{
    CHECK(store::fromLiterals(u"NULL,12,-3,'it''s, NULL','','Ŵyn ''李'''"_s) ==
          QVariantList{QVariant(), 12LL, -3LL, u"it's, NULL"_s, u""_s, u"Ŵyn '李'"_s});
    CHECK(store::fromLiterals(u"9007199254740993"_s) == QVariantList{9007199254740993LL});
    CHECK(store::fromLiterals({}).isEmpty());
}

TEST_CASE("A step names what was done, by whom and when; one that changes nothing leaves no trace")
{
    File file;
    const Step added = step(file, u"add"_s, {organisation(u"Leeds"_s)});
    CHECK(added.key == u"add"_s);
    CHECK(added.who == u"Ann"_s);
    CHECK(added.at == noon);
    CHECK(added.began == added.id);
    auto transaction = done(store::Transaction::begin(*file));
    Journal journal(*file);
    const qint64 started = done(journal.start(noon));
    done(file->run(u"UPDATE organisation SET name = name"_s));
    CHECK_FALSE(done(journal.finish({.key = u"nothing"_s, .at = noon}, started)).isValid());
    done(transaction.commit());
    CHECK(done(journal.steps()).size() == 1);
}

TEST_CASE("What was written outside any step is a step named other, which nobody can undo by itself")
{
    File file;
    done(file->run(organisation(u"Bradford"_s)));
    step(file, u"add"_s, {organisation(u"Leeds"_s)});
    const auto steps = done(Journal(*file).steps());
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].key == Journal::otherKey());
    CHECK(done(store::readChanges(*file, steps[1])).size() == 1);
    takeBack(file, steps[0]);
    done(Journal(*file).setUndone(steps[0].id, true));
    CHECK_FALSE(done(Journal(*file).lastDone()));
}

TEST_CASE("A step that is rolled back leaves nothing in the journal")
{
    File file;
    {
        auto transaction = done(store::Transaction::begin(*file));
        Journal journal(*file);
        const qint64 started = done(journal.start(noon));
        done(file->run(organisation(u"Leeds"_s)));
        done(journal.finish({.key = u"add"_s, .at = noon}, started));
    }
    CHECK(done(Journal(*file).steps()).empty());
    CHECK(column(file, u"SELECT id FROM change"_s).empty());
}

TEST_CASE("A row changed several times in a step and after it is known before and after each change")
{
    File file;
    const Step first = step(file, u"add"_s, {organisation(u"Leeds"_s), u"UPDATE organisation SET region = 'North'"_s});
    step(file, u"region"_s, {u"UPDATE organisation SET region = 'South'"_s});
    const auto changes = done(store::readChanges(*file, first));
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[0].before);
    CHECK(changes[0].after == changes[1].before);
    CHECK(changes[0].value(u"region"_s) == u""_s);
    CHECK(changes[1].value(u"region"_s) == u"North"_s);
}

TEST_CASE("Taking a step back, and that back again, gives the same rows with the same numbers")
{
    File file;
    const Step added = step(file, u"add"_s, everyTable);
    const auto rows = [&] { return column(file, u"SELECT id || name || ifnull(organisation, '') FROM person"_s); };
    const auto before = rows();
    const Step undone = takeBack(file, added);
    for (const QString &table : recordTables(file))
        CHECK(column(file, u"SELECT 1 FROM "_s + table).empty());
    takeBack(file, undone);
    CHECK(rows() == before);
    CHECK(column(file, u"SELECT attendance FROM attendance WHERE session = 1 AND place = 1"_s).size() == 1);
    CHECK(done(file->faults()).isEmpty());
}

TEST_CASE("Removing a row takes along what hangs on it, and taking that back brings all of it again")
{
    File file;
    step(file, u"add"_s, everyTable);
    const Step removed = step(file, u"remove"_s, {u"DELETE FROM matrix"_s});
    CHECK(column(file, u"SELECT id FROM matrix_row"_s).empty());
    takeBack(file, removed);
    CHECK(column(file, u"SELECT activity FROM matrix_row"_s) == std::vector{u"a"_s});
}

TEST_CASE("A number that was once used is not used again, so that the history of two rows never mixes")
{
    File file;
    takeBack(file, step(file, u"add"_s, {organisation(u"Leeds"_s)}));
    step(file, u"add"_s, {organisation(u"Bradford"_s)});
    CHECK(column(file, u"SELECT id FROM organisation"_s) == std::vector{u"2"_s});
}

TEST_CASE("A later step depends on one whose rows it changed, or refers to")
{
    File file;
    const Step leeds = step(file, u"add"_s, {organisation(u"Leeds"_s)});
    const Step york = step(file, u"add"_s, {organisation(u"York"_s)});
    const Step person = step(file, u"person"_s, {u"INSERT INTO person (name, organisation) VALUES ('Ann', 1)"_s});
    const Step renamed = step(file, u"rename"_s, {u"UPDATE person SET name = 'Ann Lee'"_s});
    const auto ids = [&](const Step &of) {
        std::vector<qint64> found;
        for (const Step &each : done(store::dependents(*file, of)))
            found.push_back(each.id.number);
        return found;
    };
    CHECK(ids(leeds) == std::vector{renamed.id.number, person.id.number});
    CHECK(ids(york).empty());
    CHECK(ids(renamed).empty());
    takeBack(file, renamed);
    CHECK(ids(leeds) == std::vector{person.id.number});
}

TEST_CASE("A row that is no longer as the step left it is not taken back")
{
    File file;
    const Step added = step(file, u"add"_s, {organisation(u"Leeds"_s)});
    step(file, u"remove"_s, {u"DELETE FROM organisation"_s});
    const auto transaction = done(store::Transaction::begin(*file));
    CHECK_FALSE(store::revert(*file, added));
}
