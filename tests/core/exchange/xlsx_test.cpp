#include "core/exchange/xlsx.h"

#include "core/exchange/csv.h"
#include "core/exchange/listfile.h"
#include "core/exchange/sheet.h"
#include "tests/core/exchange/zip.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace convener;
using namespace convener::exchange;
using convener::test::zip;
using namespace Qt::StringLiterals;

namespace {

/// A workbook as some program or other writes it: one hidden sheet, and one with `rows`.
QByteArray workbook(const QByteArray &rows, const QByteArray &properties = {})
{
    return zip({
        {"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><workbookPr" + properties +
                                "/><sheets><sheet name=\"Lists\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                "<sheet name=\"Delegates\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", "<sst><si><t>Name</t></si><si><r><t>Siân </t></r><r><t>Ŵyn</t></r>"
                                 "<rPh><t>reading</t></rPh></si><si><t>a_x000D_b</t></si></sst>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]dd mmm yyyy\"/>"
                          "<numFmt numFmtId=\"171\" formatCode=\"0.0&quot; days&quot;\"/></numFmts>"
                          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                          "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"22\"/>"
                          "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>hidden</t></is></c></row>"
                                     "</sheetData></worksheet>"},
        {"xl/worksheets/sheet2.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    });
}

QStringList cells(const QByteArray &row, const QByteArray &properties = {})
{
    const auto read = readXlsx(workbook("<row>" + row + "</row>", properties));
    INFO((read ? QString() : read.error().text).toStdString());
    REQUIRE(read);
    REQUIRE(read->rows.size() == 1);
    return read->rows[0].cells;
}

QString refusal(const QByteArray &bytes, const QString &sheet = {})
{
    const auto read = readXlsx(bytes, sheet);
    return read ? QString() : read.error().text;
}

} // namespace

TEST_CASE("Cells are read as a person sees them")
{
    CHECK(cells("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>") ==
          QStringList{u"Name"_s, u"Siân Ŵyn"_s, u"a\rb"_s});
    CHECK(cells("<c t=\"inlineStr\"><is><t>in line</t></is></c><c t=\"str\"><f>A1</f><v>result</v></c><c "
                "t=\"b\"><v>1</v></c>") == QStringList{u"in line"_s, u"result"_s, u"TRUE"_s});
    CHECK(cells("<c t=\"n\"><v>7700900123</v></c><c><v>7.700900123E9</v></c><c><v>1.5</v></c><c><v>0.1</v></c>") ==
          QStringList{u"7700900123"_s, u"7700900123"_s, u"1.5"_s, u"0.1"_s});
}

TEST_CASE("Dates are read as dates, by whichever format they are shown")
{
    CHECK(cells("<c s=\"1\"><v>46433</v></c><c s=\"2\"><v>46433</v></c><c s=\"3\"><v>46433</v></c>"
                "<c s=\"4\"><v>46433.5416666667</v></c>") ==
          QStringList{u"2027-02-15"_s, u"2027-02-15"_s, u"46433"_s, u"2027-02-15T13:00"_s});
    CHECK(cells("<c s=\"1\"><v>44971</v></c>", " date1904=\"1\"") == QStringList{u"2027-02-15"_s});
    CHECK(cells("<c s=\"1\"><v>1e300</v></c>") == QStringList{u"1e+300"_s});
}

TEST_CASE("Cells and rows that are left out keep their place")
{
    const auto read = readXlsx(workbook("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\" s=\"1\"/></row>"
                                        "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row><row><c><v>3</v></c></row>"));
    REQUIRE(read);
    CHECK(read->rows == std::vector<Row>{{2, {u""_s, u"1"_s}}, {5, {u"2"_s}}, {6, {u"3"_s}}});
}

TEST_CASE("A sheet is found by its name, else the first that is not hidden is read")
{
    const QByteArray book = workbook("<row><c><v>1</v></c></row>");
    CHECK(readXlsx(book)->rows[0].cells[0] == u"1"_s);
    CHECK(readXlsx(book, u"Lists"_s)->rows[0].cells[0] == u"hidden"_s);
    CHECK(refusal(book, u"Plan"_s).contains(u"“Plan”"_s));
}

TEST_CASE("What is no workbook, damaged or too large is refused with advice")
{
    const QByteArray book = workbook("<row><c><v>1</v></c></row>");
    CHECK(refusal(zip({{"word/document.xml", "<w/>"}})).contains(u"not an .xlsx workbook"_s));
    CHECK(refusal("PK\x03\x04 nothing").contains(u"save it"_s));
    CHECK_FALSE(refusal(book.first(book.size() / 3)).isEmpty());
    CHECK(refusal(workbook("<row><c><v>1</v></row>")).contains(u"damaged"_s));
    CHECK(refusal({}).contains(u"empty"_s));
    SizeLimit limit;
    limit.rows = 1;
    CHECK_FALSE(readXlsx(workbook("<row><c><v>1</v></c></row><row><c><v>1</v></c></row>"), {}, limit));
    CHECK_FALSE(readXlsx(workbook("<row><c r=\"XFD1\"><v>1</v></c></row>")));
}

TEST_CASE("No damage to a workbook upsets the reader")
{
    const QByteArray book = writeXlsx({u"List"_s, {}, {{u"Name"_s}}, {{u"Jane"_s}}}).value();
    CHECK(rc::check([&book] {
        QByteArray damaged = book;
        damaged[*rc::gen::inRange<qsizetype>(0, book.size())] = char(*rc::gen::inRange(0, 256));
        damaged.truncate(*rc::gen::inRange<qsizetype>(book.size() / 2, book.size() + 1));
        const auto read = readXlsx(damaged);
        if (!read)
            RC_ASSERT_FALSE(read.error().text.isEmpty());
    }));
}

TEST_CASE("A sheet to fill in keeps its texts, dates and choices")
{
    Sheet sheet;
    sheet.name = u"Planning matrix: Leeds/York [draft] of the spring"_s;
    sheet.head = {{u"Organisation"_s, u"Leeds"_s}, {u"Due"_s, u"28 February 2027"_s}};
    sheet.columns = {{u"Activity"_s, 40, {}, false},
                     {u"Planned date"_s, 14, {}, true},
                     {u"Status"_s, 14, QStringList(40, u"A choice of some length"_s), false}};
    sheet.rows = {{u"=1+1"_s, u"2027-02-15"_s, u"Planned"_s}, {u"Siân_x000D_"_s, u"in spring"_s, u""_s}};
    const auto bytes = writeXlsx(sheet);
    REQUIRE(bytes);
    const auto read = readXlsx(*bytes);
    REQUIRE(read);
    REQUIRE(read->rows.size() == 5);
    CHECK(read->rows[0].cells == sheet.head[0]);
    CHECK(read->rows[2] == Row{4, {u"Activity"_s, u"Planned date"_s, u"Status"_s}});
    CHECK(read->rows[3].cells == sheet.rows[0]);
    CHECK(read->rows[4].cells == QStringList{u"Siân_x000D_"_s, u"in spring"_s});
    CHECK(readXlsx(*bytes, u"Choices"_s)->rows.size() == 40);
}

TEST_CASE("Whatever is written to a sheet is read back the same")
{
    CHECK(rc::check([] {
        static const QString alphabet = u"ab _x000D5F&<>\"'\r\n\t=+\u0001é’ŵ日"_s;
        QString cell = u"x"_s;
        const int size = *rc::gen::inRange(0, 30);
        for (int i = 0; i < size; ++i)
            cell += alphabet[*rc::gen::inRange<qsizetype>(0, alphabet.size())];
        const auto read = writeXlsx({u"List"_s, {}, {{u"Note"_s}}, {{cell}}}).and_then([](const QByteArray &bytes) {
            return readXlsx(bytes);
        });
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->rows.at(1).cells == QStringList{cell});
    }));
}

TEST_CASE("A text longer than a cell holds is refused, not cut")
{
    CHECK_FALSE(writeXlsx({u"List"_s, {}, {{u"Note"_s}}, {{QString(40'000, u'x')}}}));
}

TEST_CASE("A list on disk is read by what it is, not by its name")
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(readListFile(written(u"a.csv"_s, workbook("<row><c><v>1</v></c></row>")))->rows[0].cells[0] == u"1"_s);
    CHECK(readListFile(written(u"b.xlsx"_s, "Name\n"))->rows[0].cells[0] == u"Name"_s);
    CHECK(readListFile(folder.filePath(u"none.csv"_s)).error().text.contains(u"could not be opened"_s));
}
