// How much of a list is read: each limit is met and passed by one.
#include "core/exchange/csv.h"
#include "core/exchange/listfile.h"
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/zip.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace convener;
using namespace convener::exchange;
using namespace convener::test;
using namespace Qt::StringLiterals;

namespace {

constexpr SizeLimit small{.bytes = 1'000'000, .rows = 3, .cellsPerRow = 4, .cells = 10, .cellLength = 20};

QByteArray csvOf(int rows, int cells)
{
    const QByteArray row = QByteArray("x,").repeated(cells - 1) + "x\n";
    return row.repeated(rows);
}

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray xlsxOf(int rows, int cells)
{
    return listWorkbook(("<row>" + textCell("x").repeated(cells) + "</row>").repeated(rows));
}

QString refusal(const Result<Table> &read)
{
    return read ? QString() : read.error().text;
}

} // namespace

TEST_CASE("Rows, cells of a row and cells in all are read up to their limits and refused beyond")
{
    for (const auto of : {csvOf, xlsxOf}) {
        const auto read = [of](int rows, int cells, const SizeLimit &limit = small) {
            const QByteArray bytes = of(rows, cells);
            return refusal(looksLikeXlsx(bytes) ? readXlsx(bytes, {}, limit) : readCsv(bytes, limit));
        };
        CHECK(read(3, 3).isEmpty());
        CHECK(read(4, 2).contains(u"at most 3 rows of 4 cells"_s));
        CHECK(read(2, 4).isEmpty());
        CHECK(read(2, 5).contains(u"at most 3 rows of 4 cells"_s));
        CHECK(read(5, 2, {.cells = 10}).isEmpty());
        CHECK(read(11, 1, {.cells = 10}).contains(u"too large"_s));
    }
}

TEST_CASE("A file is read up to the limit of its bytes and refused beyond, and no more than that is taken from disk")
{
    const QByteArray list = csvOf(3, 3);
    CHECK(refusal(readCsv(list, {.bytes = list.size()})).isEmpty());
    CHECK(refusal(readCsv(list, {.bytes = list.size() - 1})).contains(u"too large"_s));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"endless.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64(1) << 40)); // a terabyte that takes no room
    file.close();
    CHECK(refusal(readListFile(file.fileName())).contains(u"47.68 MiB are read"_s));
}

TEST_CASE("A cell is read up to its limit; a longer one breaks its row, and those after it are read")
{
    const QByteArray fits(20, 'a'), over(21, 'a');
    const auto csv = [](const QByteArray &cell) { return readCsv("Name\n" + cell + "\nJane\n", small); };
    const auto xlsx = [](const QByteArray &cell) {
        return readXlsx(listWorkbook("<row>" + textCell("Name") + "</row><row>" + textCell(cell) + "</row><row>" +
                                     textCell("Jane") + "</row>"),
                        {}, small);
    };
    for (const auto &read : {csv(fits), xlsx(fits)}) {
        REQUIRE(read);
        CHECK(read->rows.size() == 3);
        CHECK(read->broken.empty());
    }
    for (const auto &read : {csv(over), xlsx(over)}) {
        REQUIRE(read);
        REQUIRE(read->rows.size() == 2);
        CHECK(read->rows.back() == Row{3, {u"Jane"_s}});
        REQUIRE(read->broken.size() == 1);
        CHECK(read->broken.front().number == 2);
        CHECK(read->broken.front().text.contains(u"21 characters, and at most 20"_s));
    }
}

TEST_CASE("A cell of ten million characters breaks its row only")
{
    const auto read = readCsv("Name,Note\nJane," + QByteArray(10'000'000, 'x') + "\nSiân,short\n");
    REQUIRE(read);
    CHECK(read->rows.back().cells == QStringList{u"Siân"_s, u"short"_s});
    REQUIRE(read->broken.size() == 1);
    CHECK(read->broken.front().cell == 1);
}

TEST_CASE("A workbook is unpacked up to its limit and refused beyond, however small it is itself")
{
    const QByteArray bomb = listWorkbook({}, {{"xl/styles.xml", QByteArray(30'000'000, ' ')}});
    CHECK(bomb.size() < 100'000);
    CHECK(refusal(readXlsx(bomb, {}, {.unpacked = 30'001'000})).isEmpty());
    CHECK(refusal(readXlsx(bomb, {}, {.unpacked = 29'999'999})).contains(u"too large when unpacked"_s));
    // What is of no interest is not unpacked at all.
    const QByteArray pictures = listWorkbook({}, {{"xl/media/image1.png", QByteArray(30'000'000, ' ')}});
    CHECK(refusal(readXlsx(pictures, {}, {.unpacked = 10'000})).isEmpty());
}

TEST_CASE("A workbook's texts and styles are counted, so that tiny ones by the million fill no memory")
{
    const auto texts = [](int count) {
        return listWorkbook({}, {{"xl/sharedStrings.xml", "<sst>" + QByteArray("<si/>").repeated(count) + "</sst>"}});
    };
    CHECK(refusal(readXlsx(texts(10), {}, small)).isEmpty());
    CHECK(refusal(readXlsx(texts(11), {}, small)).contains(u"more texts, styles or sheets"_s));
    const auto styles = [](int count) {
        return listWorkbook({}, {{"xl/styles.xml", "<styleSheet><cellXfs>" + QByteArray("<xf/>").repeated(count) +
                                                       "</cellXfs></styleSheet>"}});
    };
    CHECK(refusal(readXlsx(styles(65'490))).isEmpty());
    CHECK(refusal(readXlsx(styles(65'491))).contains(u"more texts, styles or sheets"_s));
}

TEST_CASE("Elements nested a million deep and entities that multiply upset nobody")
{
    const QByteArray deep = QByteArray("<t>").repeated(1'000'000);
    CHECK(refusal(readXlsx(listWorkbook("<row><c t=\"inlineStr\"><is>" + deep))).contains(u"damaged"_s));
    (void)readXlsx(listWorkbook({}, {{"xl/sharedStrings.xml", "<sst><si>" + deep}}));
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a \"ha\">";
    for (char entity = 'b'; entity <= 'z'; ++entity)
        laughs += QByteArray("<!ENTITY ") + entity + " \"" +
                  QByteArray("&" + QByteArray(1, char(entity - 1)) + ";").repeated(10) + "\">";
    const QByteArray sheet =
        laughs + "]><worksheet><sheetData><row>" + textCell("&z;") + "</row></sheetData></worksheet>";
    CHECK(refusal(readXlsx(listWorkbook({}, {{"xl/worksheets/sheet1.xml", sheet}}))).contains(u"damaged"_s));
}
