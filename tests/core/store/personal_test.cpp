#include "core/store/erasure.h"
#include "core/store/personal.h"
#include "core/store/statement.h"
#include "tests/core/store/file.h"

using namespace convener;
using namespace convener::test;
using store::Statement;

namespace {

std::vector<QString> column(File &file, const QString &select)
{
    return done(Statement(*file, select).all([](const Statement &row) { return row.text(0); }));
}

} // namespace

TEST_CASE("Erasure knows every column of the record that can hold a text, and every table that hangs on people")
{
    File file;
    const auto tables = column(file, u"SELECT record FROM layout WHERE present = 1 ORDER BY record"_s);
    REQUIRE(tables.size() > 20);
    for (const QString &table : tables) {
        INFO(table.toStdString()); // a new table says in core/store/personal.cpp what it tells of people
        const auto known = store::personalColumns().constFind(table);
        REQUIRE(known != store::personalColumns().cend());
        const auto texts = column(
            file, u"SELECT name FROM pragma_table_info('%1') WHERE type IN ('TEXT', 'ANY', 'BLOB')"_s.arg(table));
        for (const QString &text : texts) {
            INFO(text.toStdString());
            CHECK(known->contains(text));
        }
        for (auto listed = known->cbegin(); listed != known->cend(); ++listed) {
            INFO(listed.key().toStdString());
            CHECK(std::ranges::find(texts, listed.key()) != texts.end());
        }
    }
    for (auto listed = store::personalColumns().cbegin(); listed != store::personalColumns().cend(); ++listed)
        CHECK(std::ranges::find(tables, listed.key()) != tables.end());
}

TEST_CASE("A column that nobody listed is taken for a remark, so that it is searched all the same")
{
    CHECK(store::personalIn(u"some_table"_s, u"some_column"_s) == store::Personal::Remark);
    CHECK(store::personalIn(u"person"_s, u"some_column"_s) == store::Personal::Remark);
}
