#include "core/exchange/csv.h"

#include "core/exchange/encoding.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

#include <rapidcheck.h>

using namespace convener;
using namespace convener::exchange;
using namespace Qt::StringLiterals;

namespace {

Table table(const QByteArray &bytes)
{
    const auto read = readCsv(bytes);
    INFO((read ? QString() : read.error().text).toStdString());
    REQUIRE(read);
    return *read;
}

QStringList row(const QByteArray &bytes, size_t index)
{
    const Table read = table(bytes);
    REQUIRE(index < read.rows.size());
    return read.rows[index].cells;
}

QString refusal(const QByteArray &bytes, const SizeLimit &limit = {})
{
    const auto read = readCsv(bytes, limit);
    return read ? QString() : read.error().text;
}

const QString welsh = u"Siân Ŵyn,siân@example.cymru"_s;

} // namespace

TEST_CASE("A list is read in every encoding that spreadsheets write")
{
    const QStringList expected{u"Siân Ŵyn"_s, u"siân@example.cymru"_s};
    const auto encoded = [](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(welsh + u"\r\n"_s));
    };
    CHECK(row(welsh.toUtf8(), 0) == expected);
    CHECK(row(encoded(QStringConverter::Utf8), 0) == expected);
    CHECK(row(encoded(QStringConverter::Utf16LE), 0) == expected);
    CHECK(row(encoded(QStringConverter::Utf16BE), 0) == expected);
    CHECK(row("Si\xE2n O\x92Neill,\x80 5 \x96 \x8A", 0) == QStringList{u"Siân O’Neill"_s, u"€ 5 – Š"_s});
}

TEST_CASE("A text that breaks the encoding of its mark is refused")
{
    CHECK(refusal("\xEF\xBB\xBFName\nSi\xE2n").contains(u"damaged"_s));
    CHECK(refusal(QByteArray("\xFF\xFEN\0a\0m", 7)).contains(u"damaged"_s));
    CHECK(refusal(QByteArray("\xFF\xFEN\0\x00\xD8m\0", 8)).contains(u"damaged"_s));
}

TEST_CASE("A file with the mark of UTF-8 is a text, however short and whatever its cells hold")
{
    for (const QString &cell : {u"A\u000eB"_s, u"\ufeffName"_s}) { // found by ./dev fuzz
        const std::vector<QStringList> rows{{cell}};
        CHECK(table(writeCsv(rows)).rows.front().cells == rows.front());
    }
}

TEST_CASE("A first cell that reads like Excel's line about the separator is a cell")
{
    const std::vector<QStringList> rows{{u"sep="_s, {}}, {u"a"_s, u"b"_s}}; // found by ./dev fuzz
    const Table read = table(writeCsv(rows));
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0].cells == rows[0]);
}

TEST_CASE("Binary and empty files are refused with advice")
{
    CHECK(refusal({}).contains(u"empty"_s));
    CHECK(refusal("PK\x03\x04 something").contains(u"office document"_s));
    CHECK(refusal("%PDF-1.7\n").contains(u"PDF"_s));
    CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1").contains(u"password"_s));
    CHECK(refusal(QByteArray("Name,Email\nJane\0,x", 18)).contains(u"not a text file"_s));
    QByteArray noise;
    for (int i = 1; i < 256; ++i)
        noise += char(i);
    CHECK(refusal(noise).contains(u"save it as CSV"_s));
}

TEST_CASE("Commas, semicolons and tabs are told apart, whatever the quoted cells hold")
{
    const QStringList expected{u"Smith; Jane, RN"_s, u"jane@example.org"_s, u"a\tb"_s};
    for (const QByteArray delimiter : {",", ";", "\t"}) {
        QByteArray list = "Name|Email|Note\n\"Smith; Jane, RN\"|jane@example.org|\"a\tb\"\n";
        CHECK(row(list.replace('|', delimiter), 1) == expected);
    }
    CHECK(row("Name;Email\nSmith, Jane;a@b.uk\nJones, Bob;b@b.uk\n", 1) == QStringList{u"Smith, Jane"_s, u"a@b.uk"_s});
    CHECK(row("Delegates for Leeds, spring 2027\nName;Email;Note\nA;a@b.uk;\nB;b@b.uk;x, y\n", 1).size() == 3);
    CHECK(row("Name\nJane Smith\n", 1) == QStringList{u"Jane Smith"_s});
    CHECK(row("sep=;\r\nName;Note\r\nJane;a,b,c\r\n", 0) == QStringList{u"Name"_s, u"Note"_s});
}

TEST_CASE("A quoted line break makes no new record and a blank row keeps its number")
{
    const Table read = table("Name,Note\r\n\r\nJane,\"one\r\ntwo\"\r\n,\r\n  \r\nBob,x\r\n");
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[1].number == 3);
    CHECK(read.rows[1].cells == QStringList{u"Jane"_s, u"one\r\ntwo"_s});
    CHECK(read.rows[2].number == 6);
}

TEST_CASE("Every line end is one: CRLF, LF and the CR of old Macs")
{
    for (const QByteArray end : {"\r\n", "\n", "\r"}) {
        const Table read = table("a,b" + end + "c,d" + end + end + "e,f");
        REQUIRE(read.rows.size() == 3);
        CHECK(read.rows[1].number == 2);
        CHECK(read.rows[2].number == 4);
        CHECK(read.rows[2].cells == QStringList{u"e"_s, u"f"_s});
    }
}

TEST_CASE("A quotation mark that never closes breaks the row where it opens; those before are read")
{
    const Table read = table("Name,Note\nJane,x\nBob,\"never closed\nAl,y\nEve,z\n");
    CHECK(read.rows.size() == 2);
    REQUIRE(read.broken.size() == 1);
    CHECK(read.broken[0].number == 3);
    CHECK(read.broken[0].cell == 1);
    CHECK(read.broken[0].text.contains(u"never closes"_s));
}

TEST_CASE("A stray quotation mark breaks its row only")
{
    const Table read = table("Name,Note\nJane \"JJ\" Smith,x\r\nBob,y\n\"Al\"x,z\nEve,\"z\"\n");
    REQUIRE(read.rows.size() == 3);
    CHECK(read.rows[1].number == 3);
    CHECK(read.rows[2].number == 5);
    REQUIRE(read.broken.size() == 2);
    CHECK(read.broken[0].number == 2);
    CHECK(read.broken[1].number == 4);
    CHECK(table("Name\n\"Jane \"\"JJ\"\" Smith\"\n").rows[1].cells[0] == u"Jane \"JJ\" Smith"_s);
}

TEST_CASE("Spaces around quoted cells do no harm")
{
    CHECK(row("\"Jane\", \"jane@example.org\" , x \n", 0) == QStringList{u"Jane"_s, u"jane@example.org"_s, u"x"_s});
}

TEST_CASE("A cell that a spreadsheet would run as a formula is written with an apostrophe and read without")
{
    CHECK(writeCsv({{u"=1+1"_s, u"+44 7700 900123"_s, u"@SUM(A1)"_s, u"-cmd"_s, u"-5"_s, u"'=x"_s}}) ==
          "\xEF\xBB\xBF'=1+1,\"+44 7700 900123\",'@SUM(A1),'-cmd,-5,''=x\r\n");
    CHECK(plain(u"'=1+1"_s) == u"=1+1"_s);
    CHECK(plain(u"'Okina"_s) == u"'Okina"_s);
    CHECK(neutralised(u""_s).isEmpty());
}

namespace {

/// Cells of the characters that matter to a CSV file, and of others.
QString anyCell()
{
    static const QString alphabet = u"ab ,;\t\"'\r\n=+-@1é’ŵ日"_s;
    QString cell;
    const int size = *rc::gen::inRange(0, 12);
    for (int i = 0; i < size; ++i)
        cell += alphabet[*rc::gen::inRange<qsizetype>(0, alphabet.size())];
    return cell;
}

} // namespace

TEST_CASE("Whatever is written as CSV is read back the same")
{
    CHECK(rc::check([] {
        const int height = *rc::gen::inRange(1, 6);
        const int width = *rc::gen::inRange(1, 6);
        std::vector<QStringList> rows;
        for (int y = 0; y < height; ++y) {
            QStringList cells{u"x"_s + anyCell()};
            for (int x = 1; x < width; ++x)
                cells << anyCell();
            rows.push_back(cells);
        }
        const auto read = readCsv(writeCsv(rows));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->broken.empty());
        RC_ASSERT(read->rows.size() == rows.size());
        for (size_t y = 0; y < rows.size(); ++y)
            RC_ASSERT(read->rows[y] == (Row{int(y) + 1, rows[y]}));
    }));
}

TEST_CASE("No sequence of bytes upsets the reader")
{
    CHECK(rc::check([] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("a,\";\n\r\t \xE2\x82=x'")));
        const auto read = readCsv(QByteArray::fromStdString(bytes));
        if (!read)
            RC_ASSERT_FALSE(read.error().text.isEmpty());
    }));
}
