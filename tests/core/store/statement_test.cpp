#include "tests/core/store/file.h"

#include "core/store/addrows.h"
#include "core/store/people.h"
#include "core/store/settings.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "core/training/place.h"

#include <algorithm>
#include <numeric>

using namespace convener;
using namespace convener::test;
using store::Statement;
using store::Transaction;

namespace {

int people(File &file)
{
    return *done(
        Statement(*file, u"SELECT count(*) FROM person"_s).first([](const Statement &row) { return row.whole(0); }));
}

void add(File &file, const QString &name)
{
    done(store::People::Adder(*file).add({.name = name}));
}

} // namespace

TEST_CASE("A text that is null is kept as an empty one, an id and a date that are none as nothing")
{
    File file;
    Statement echo(*file, u"SELECT :text, :id, :date, :standing, :none IS NULL, typeof(:text)"_s);
    echo.bind(u":text"_s, QString())
        .bind(u":id"_s, training::PersonId{})
        .bind(u":date"_s, QDate())
        .bind(u":standing"_s, training::Standing::Offered)
        .bind(u":none"_s, std::optional<int>());
    const bool read = *done(echo.first([](const Statement &row) {
        CHECK_FALSE(row.isNull(0));
        CHECK(row.text(0).isEmpty());
        CHECK(row.isNull(1));
        CHECK_FALSE(row.id<training::PersonId>(1).isValid());
        CHECK(row.date(2) == std::nullopt);
        CHECK(row.word<training::Standing>(3) == training::Standing::Offered);
        CHECK(row.flag(4));
        CHECK(row.text(5) == u"text"_s);
        return true;
    }));
    CHECK(read);
}

TEST_CASE("Values come back as they were bound, whatever they contain")
{
    File file;
    Statement echo(*file, u"SELECT :value"_s);
    for (const QString &text : {u"O'Neill; DROP TABLE person"_s, u"李小龍 𝒜"_s, u":value"_s, u"\n\t"_s}) {
        CHECK(*done(echo.bind(u":value"_s, text).first([](const Statement &row) { return row.text(0); })) == text);
    }
    const qint64 large = 9'007'199'254'740'993;
    CHECK(*done(echo.bind(u":value"_s, large).first([](const Statement &row) { return row.integer(0); })) == large);
    const QDate leapDay(2028, 2, 29);
    CHECK(*done(echo.bind(u":value"_s, leapDay).first([](const Statement &row) { return row.day(0); })) == leapDay);
}

TEST_CASE("A date is kept as its ISO text, whatever its year")
{
    File file;
    Statement echo(*file, u"SELECT :value"_s);
    for (const QDate date :
         {QDate(1, 1, 1), QDate(476, 9, 4), QDate(1999, 12, 31), QDate(2028, 2, 29), QDate(9999, 10, 9)})
        CHECK(*done(echo.bind(u":value"_s, date).first([](const Statement &row) { return row.text(0); })) ==
              date.toString(Qt::ISODate));
}

TEST_CASE("A list longer than one statement takes is added whole and in order, without those that are there")
{
    File file;
    const store::RowsInto into{u"setting"_s, {u"key"_s, u"value"_s}, u"ON CONFLICT DO NOTHING"_s};
    const auto values = [](store::RowsStatement &insert, int number) {
        insert.add(QString::number(number)).add(number);
    };
    std::vector<int> numbers(125);
    std::iota(numbers.begin(), numbers.end(), 0);
    done(store::addRows(*file, into, std::vector{7, 124}, values));
    done(store::addRows(*file, into, numbers, values));
    const auto kept =
        done(Statement(*file, u"SELECT value FROM setting ORDER BY rowid"_s).all([](const Statement &row) {
            return row.whole(0);
        }));
    REQUIRE(kept.size() == 125);
    CHECK(std::vector(kept.begin(), kept.begin() + 3) == std::vector{7, 124, 0});
    CHECK(std::is_sorted(kept.begin() + 2, kept.end()));
    done(store::addRows(*file, into, std::vector<int>(), values));
}

TEST_CASE("A value that no Convener writes ends the reading, naming it")
{
    File file;
    const auto standing = [](const Statement &row) { return row.word<training::Standing>(0); };
    const auto day = [](const Statement &row) { return row.day(0); };
    const auto whole = [](const Statement &row) { return row.whole(0); };
    const auto refusal = [&](const QString &sql, auto read) {
        const auto all = Statement(*file, sql).all(read);
        const auto first = Statement(*file, sql).first(read);
        REQUIRE_FALSE(all);
        REQUIRE_FALSE(first);
        CHECK(all.error().kind == Error::Kind::Damaged);
        CHECK(all.error() == first.error());
        return all.error().text;
    };
    CHECK(refusal(u"SELECT 'confirmfd' AS standing"_s, standing).contains(u"standing: “confirmfd”"_s));
    CHECK(refusal(u"SELECT '2027-02-30' AS due"_s, day).contains(u"due: “2027-02-30”"_s));
    CHECK(refusal(u"SELECT 2147483648 AS capacity"_s, whole).contains(u"capacity: “2147483648”"_s));
}

TEST_CASE("An error in the middle is no end: whoever reads every row is told")
{
    File file;
    const QString breaksOff = u"SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775808), (4))"_s;
    int rows = 0;
    const auto each = Statement(*file, breaksOff).each([&](const Statement &) { ++rows; });
    CHECK_FALSE(each);
    CHECK(rows == 2);
    CHECK_FALSE(Statement(*file, breaksOff).all([](const Statement &row) { return row.integer(0); }));
}

TEST_CASE("A statement that the database does not understand fails with its words for the log")
{
    File file;
    const auto failed = Statement(*file, u"SELECT tea FROM person"_s).run();
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::Database);
    CHECK(failed.error().detail.contains(u"tea"_s));
}

TEST_CASE("A transaction that is left without a commit leaves nothing behind")
{
    File file;
    {
        const auto transaction = done(Transaction::begin(*file));
        add(file, u"Ann"_s);
        CHECK(people(file) == 1);
    }
    CHECK(people(file) == 0);
    auto transaction = done(Transaction::begin(*file));
    add(file, u"Ann"_s);
    done(transaction.commit());
    CHECK(people(file) == 1);
}

TEST_CASE("A transaction inside another is kept when both are committed")
{
    File file;
    const auto names = [&] {
        QStringList read;
        for (const QString &name :
             done(Statement(*file, u"SELECT name FROM person ORDER BY id"_s).all([](const Statement &row) {
                 return row.text(0);
             })))
            read.append(name);
        return read;
    };
    {
        auto outer = done(Transaction::begin(*file));
        add(file, u"Outer"_s);
        {
            const auto dropped = done(Transaction::begin(*file));
            add(file, u"Dropped"_s);
        }
        auto inner = done(Transaction::begin(*file));
        add(file, u"Inner"_s);
        done(inner.commit());
        CHECK(names() == QStringList{u"Outer"_s, u"Inner"_s});
        done(outer.commit());
    }
    CHECK(names() == QStringList{u"Outer"_s, u"Inner"_s});
    {
        const auto outer = done(Transaction::begin(*file));
        auto inner = done(Transaction::begin(*file));
        add(file, u"Lost"_s);
        done(inner.commit());
    }
    CHECK(names().size() == 2);
}

TEST_CASE("While one connection writes, another is told that the file is busy")
{
    File file;
    auto other = done(store::Database::join(*file));
    done(other->run(u"PRAGMA busy_timeout = 0"_s));
    const auto writing = done(Transaction::begin(*file));
    const auto refused = Transaction::begin(*other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Busy);
}

TEST_CASE("A setting is kept under its key and replaced")
{
    File file;
    store::Settings settings(*file);
    CHECK(done(settings.value(u"retention"_s)) == std::nullopt);
    done(settings.set(u"retention"_s, u"2 years"_s));
    done(settings.set(u"retention"_s, u"3 years"_s));
    CHECK(done(settings.value(u"retention"_s)) == u"3 years"_s);
}

TEST_CASE("A statement that was used before begins anew, also where it failed or was left before its end")
{
    File file;
    add(file, u"Ann Lee"_s);
    add(file, u"Bob Ray"_s);
    const QString names = u"SELECT name FROM person ORDER BY id"_s;
    const auto first = [&] {
        return *done(Statement(*file, names).first([](const Statement &row) { return row.text(0); }));
    };
    CHECK(first() == u"Ann Lee"_s);
    CHECK(first() == u"Ann Lee"_s);
    done(Statement(*file, names).each([&](const Statement &) { CHECK(first() == u"Ann Lee"_s); })); // one in another

    const auto keep = [&](const QString &key) {
        return Statement(*file, u"INSERT INTO setting (key, value) VALUES (:key, 'x')"_s).bind(u":key"_s, key).run();
    };
    CHECK(keep(u"one"_s));
    CHECK_FALSE(keep(u"one"_s));
    CHECK(keep(u"two"_s));

    (void)Statement(*file, names).run(); // left where its rows begin
    CHECK(file->run(u"VACUUM"_s));       // which an open statement would refuse
}
