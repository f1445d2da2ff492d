#include "tests/core/store/file.h"

#include "core/store/duelist.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

using namespace convener;
using namespace convener::test;

namespace {

/// One workshop of 15 February 2027 with two delegates, one of them waiting, and a later one without delegates.
struct Workshop : File {
    Workshop()
    {
        for (
            const QString &sql :
            {u"INSERT INTO organisation (id, name, name_key, nation) VALUES (1, 'Leeds', 'leeds', 'england')"_s,
             u"INSERT INTO edition (id, programme, edition, title, body, saved_on, survey_grace) VALUES (1, 'p', '1', 'P', '{}', '2026-11-30', 28)"_s,
             u"INSERT INTO engagement (id, organisation, edition, joined_on) VALUES (1, 1, 1, '2026-11-30')"_s,
             u"INSERT INTO cohort (id, engagement, stage, mode, capacity) VALUES (1, 1, 'workshop', 'online', 12), (2, 1, 'workshop', 'online', 12)"_s,
             u"INSERT INTO session (id, cohort, position, starts, ends) VALUES (1, 1, 1, '2027-02-15T10:00', '2027-02-15T13:00'), (2, 2, 1, '2027-02-16T10:00', '2027-02-16T13:00')"_s,
             u"INSERT INTO person (id, name) VALUES (1, 'Ann'), (2, 'Ben')"_s,
             u"INSERT INTO place (id, cohort, person, standing, asked_on) VALUES (1, 1, 1, 'confirmed', '2026-12-01'), (2, 1, 2, 'waiting', '2026-12-01')"_s})
            done(database->run(sql));
    }

    /// Runs a statement and gives the sessions whose attendance is due a month later.
    std::vector<qint64> after(const QString &sql)
    {
        done(database->run(sql));
        const auto items = done(store::DueList(*database).items({.today = QDate(2027, 3, 15)}));
        std::vector<qint64> sessions;
        for (const store::DueItem &item : items)
            sessions.push_back(item.number);
        return sessions;
    }
};

using Sessions = std::vector<qint64>;

} // namespace

TEST_CASE("A session past is due until everybody who holds a place in it has an attendance")
{
    Workshop file;
    CHECK(file.after(u"UPDATE person SET name = 'Anne' WHERE id = 1"_s) == Sessions{1});
    CHECK(file.after(u"INSERT INTO attendance VALUES (1, 1, 'attended')"_s).empty());
    CHECK(file.after(u"UPDATE place SET standing = 'confirmed' WHERE id = 2"_s) == Sessions{1});
    CHECK(file.after(u"INSERT INTO attendance VALUES (1, 2, 'absent')"_s).empty());
    CHECK(file.after(u"DELETE FROM attendance WHERE place = 1"_s) == Sessions{1});
    CHECK(file.after(u"UPDATE place SET standing = 'withdrawn' WHERE id = 1"_s).empty());
    CHECK(
        file.after(
            u"INSERT INTO place (id, cohort, person, standing, asked_on) VALUES (3, 2, 1, 'invited', '2026-12-01')"_s) ==
        Sessions{2});
    CHECK(file.after(u"UPDATE place SET cohort = 1 WHERE id = 2"_s) == Sessions{2});
    CHECK(file.after(u"DELETE FROM place WHERE id = 3"_s).empty());
}

TEST_CASE("A place that comes back after its attendance, as an undo may bring it, opens no register")
{
    Workshop file;
    done(file.database->run(u"DELETE FROM place WHERE id = 1"_s));
    auto transaction = done(store::Transaction::begin(*file.database));
    done(file.database->run(u"PRAGMA defer_foreign_keys = ON"_s));
    done(file.database->run(u"INSERT INTO attendance VALUES (1, 1, 'attended')"_s));
    CHECK(file.after(u"INSERT INTO place (id, cohort, person, standing, asked_on) VALUES "
                     "(1, 1, 1, 'confirmed', '2026-12-01')"_s)
              .empty());
    done(transaction.commit());
}

TEST_CASE("What is due in a span of days is counted as it is listed, and no further than is asked for")
{
    Workshop file;
    done(file.database->run(
        u"INSERT INTO commitment (engagement, position, rule, due) VALUES (1, 1, 'a', '2027-02-14'), "
        "(1, 2, 'b', '2027-02-15'), (1, 3, 'c', '2027-02-16'), (1, 4, 'd', '2027-02-17')"_s));
    done(file.database->run(
        u"INSERT INTO survey_request (engagement, level, point, opens, due, closes, progress) VALUES "
        "(1, 'organisation', 'pre', '2027-02-01', '2027-02-15', '2027-03-15', 'not-sent')"_s));
    const store::DueList list(*file.database);
    const QDate today(2027, 2, 16);
    for (int from = -3; from <= 3; ++from)
        for (int until = from; until <= 3; ++until) {
            store::DueList::Range range{.today = today, .until = today.addDays(until), .from = today.addDays(from)};
            CHECK(done(list.count(range)) == int(done(list.items(range)).size()));
        }
    const auto between = [&](int from, int until) {
        return done(list.count({.today = today, .until = today.addDays(until), .from = today.addDays(from)}));
    };
    CHECK(between(-1, -1) == 3); // a commitment, the session past and the survey
    CHECK(between(0, 0) == 2);   // a commitment and the session of the day
    CHECK(between(1, 3) == 1);
    CHECK(done(list.count({.today = today})) == 7); // the commitments, both sessions and the survey
    CHECK(done(list.count({.today = today, .until = today.addDays(-1)})) == 4);
    CHECK(done(list.count({.today = today, .most = 1})) == 4);
}

TEST_CASE("A session that is cancelled, moved or removed is due no more, or then")
{
    Workshop file;
    CHECK(file.after(u"UPDATE session SET cancelled = 1 WHERE id = 1"_s).empty());
    CHECK(file.after(u"UPDATE session SET cancelled = 0 WHERE id = 1"_s) == Sessions{1});
    CHECK(
        file.after(
            u"INSERT INTO session (id, cohort, position, starts, ends) VALUES (3, 1, 2, '2027-02-14T10:00', '2027-02-14T13:00')"_s) ==
        (Sessions{3, 1}));
    CHECK(file.after(u"UPDATE session SET starts = '2027-02-10T10:00' WHERE id = 1"_s) == (Sessions{1, 3}));
    CHECK(file.after(u"DELETE FROM session WHERE id = 3"_s) == Sessions{1});
}
