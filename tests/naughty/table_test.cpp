#include "core/action/changeorganisation.h"
#include "core/action/history.h"
#include "core/action/steptext.h"
#include "core/exchange/archive.h"
#include "core/exchange/csv.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx.h"
#include "core/store/organisations.h"
#include "tests/cli/commandline.h"
#include "tests/naughty/naughty.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace convener;
using namespace convener::test;

namespace {

/// What a spreadsheet program runs instead of showing it: OWASP, CSV injection.
bool wouldRun(const QString &cell)
{
    static const QRegularExpression harmless(u"^[+-][0-9 .,()]+$"_s);
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) && !harmless.match(cell).hasMatch();
}

/// A CSV cell by cell, as a spreadsheet program sees it: our own reading takes the apostrophes off.
QStringList rawCells(const QByteArray &csv)
{
    static const QRegularExpression cell(u"(?:^|[,\n])(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))"_s);
    QStringList cells;
    for (auto match = cell.globalMatch(QString::fromUtf8(csv)); match.hasNext();) {
        const auto each = match.next();
        cells.append(each.captured(1).replace("\"\""_L1, "\""_L1) + each.captured(2));
    }
    return cells;
}

std::vector<QStringList> asRows(const QStringList &names)
{
    std::vector<QStringList> rows{{u"Number"_s, u"Name"_s}};
    for (qsizetype i = 0; i < names.size(); ++i)
        rows.push_back({QString::number(i), names[i]});
    return rows;
}

} // namespace

TEST_CASE("Every naughty name on record is written to CSV and spreadsheet, runs as nothing there, and comes back")
{
    NaughtyOffice office;
    const auto rows =
        asRows(office.storedNames() + QStringList{u"=1+1"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"'=1"_s});
    const QByteArray csv = exchange::writeCsv(rows);
    for (const QString &cell : rawCells(csv)) {
        INFO(cell.toStdString());
        CHECK_FALSE(wouldRun(cell));
    }
    exchange::Sheet sheet{
        .name = u"Names"_s, .columns = {{rows[0][0]}, {rows[0][1]}}, .rows = {rows.begin() + 1, rows.end()}};
    const QByteArray xlsx = done(exchange::writeXlsx(sheet));
    const auto parts = done(exchange::unpack(
        xlsx, [](const QString &path) { return path.endsWith(".xml"_L1); }, 100'000'000));
    CHECK(parts.size() > 3);
    for (const QByteArray &part : parts) // a cell with a formula has an element <f>
        CHECK_FALSE((part.contains("<f>") || part.contains("<f ")));
    for (const auto &table : {done(exchange::readCsv(csv)), done(exchange::readXlsx(xlsx))}) {
        CHECK(table.broken.empty());
        REQUIRE(table.rows.size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            CHECK(table.rows[i].cells == rows[i]);
    }
}

TEST_CASE("Every naughty name comes out of the command line's JSON as it is on record")
{
    NaughtyOffice office;
    const QStringList stored = office.storedNames();
    const QJsonObject cohort = cli::CommandLine().object(
        {u"show"_s, office.file->path(), u"--cohort"_s, QString::number(office.cohort.number)});
    QHash<QString, int> names;
    for (const QJsonValue &delegate : cohort[u"delegates"].toArray())
        ++names[delegate[u"name"].toString()];
    CHECK(cohort[u"delegates"].toArray().size() == stored.size());
    for (const QString &name : stored) {
        INFO(name.toStdString());
        CHECK(names.value(name) == stored.count(name));
    }
}

TEST_CASE("A history whose every step names somebody naughty is written to CSV and comes back")
{
    Office office;
    office.join(QDate(2026, 11, 30));
    training::Organisation organisation = done(store::Organisations(*office.file).get({1}));
    for (const QString &string : naughtyStrings()) {
        if (!whyNoName(string).isEmpty())
            continue;
        office.desk.who = string;
        organisation.name = string;
        done(action::changeOrganisation(office.desk, organisation));
    }
    const auto steps = done(action::history(office.desk));
    REQUIRE(steps.size() > 400);
    const QByteArray csv = action::historyCsv(steps);
    for (const QString &cell : rawCells(csv))
        CHECK_FALSE(wouldRun(cell));
    const auto table = done(exchange::readCsv(csv));
    REQUIRE(table.rows.size() == steps.size() + 1);
    for (size_t i = 0; i < steps.size(); ++i) {
        INFO(steps[i].who.toStdString());
        CHECK(table.rows[i + 1].cells[2] == steps[i].who);
        CHECK(table.rows[i + 1].cells[3] == action::stepText(steps[i]));
    }
}
