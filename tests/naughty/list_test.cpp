#include "core/exchange/cell.h"
#include "core/exchange/csv.h"
#include "core/exchange/listfile.h"
#include "core/exchange/sheet.h"
#include "tests/cli/commandline.h"
#include "tests/naughty/naughty.h"

#include <QJsonObject>

using namespace convener;
using namespace convener::test;

namespace {

QByteArray xlsxOf(const std::vector<QStringList> &rows)
{
    exchange::Sheet sheet{.name = u"List"_s, .columns = {}, .rows = {rows.begin() + 1, rows.end()}};
    for (const QString &heading : rows.front())
        sheet.columns.push_back({heading});
    return done(exchange::writeXlsx(sheet));
}

} // namespace

TEST_CASE("Every naughty string of a list, CSV or spreadsheet, is a name or refused by its row with the rule")
{
    const cli::CommandLine folder;
    for (const QString &path : {folder.write(u"list.csv"_s, exchange::writeCsv(naughtyList())),
                                folder.write(u"list.xlsx"_s, xlsxOf(naughtyList()))}) {
        INFO(path.toStdString());
        const exchange::Roster roster = rosterOf(exchange::readListFile(path));
        CHECK(roster.read == int(naughtyStrings().size()));
        auto entry = roster.entries.begin();
        for (qsizetype i = 0; i < naughtyStrings().size(); ++i) {
            const QString &string = naughtyStrings()[i];
            const int row = int(i) + 2;
            INFO("row " << row << ": " << string.toStdString());
            const auto told = std::ranges::find(roster.faults, row, &exchange::RosterFault::row);
            if (const QString why = whyNoName(string); !why.isEmpty()) {
                REQUIRE(told != roster.faults.end());
                CHECK(told->text.contains(why));
                continue;
            }
            CHECK(told == roster.faults.end());
            REQUIRE(entry != roster.entries.end());
            CHECK(entry->row == row);
            CHECK(entry->name == exchange::tidiedLine(string));
            CHECK(entry->jobTitle == exchange::tidiedLine(string));
            ++entry;
        }
        CHECK(entry == roster.entries.end());
    }
}

TEST_CASE("Every naughty name is on record as it was written, matched again, and searched without harm")
{
    NaughtyOffice office;
    CHECK(office.import.read == int(naughtyStrings().size()));
    CHECK(office.import.added +
              int(std::ranges::count_if(naughtyStrings(),
                                        [](const QString &each) { return !whyNoName(each).isEmpty(); })) ==
          int(naughtyStrings().size()));
    QStringList expected;
    for (const QString &string : naughtyStrings())
        if (whyNoName(string).isEmpty())
            expected.append(exchange::tidiedLine(string));
    CHECK(office.storedNames() == expected);
    CHECK(office.count(u"SELECT count(*) FROM person"_s) == expected.size());

    const auto again = done(action::importRoster(office.desk, office.cohort,
                                                 rosterOf(exchange::readCsv(exchange::writeCsv(naughtyList())))));
    CHECK(again.added == 0);
    CHECK(again.matched == expected.size());
    CHECK(office.storedNames() == expected);
}
