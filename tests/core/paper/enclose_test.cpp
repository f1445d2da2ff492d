#include "core/document/workbook.h"
#include "core/paper/bind.h"
#include "core/paper/enclose.h"
#include "core/paper/html.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/savefile.h"
#include "core/paper/typesetter.h"
#include "tests/core/document/programme.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/tool.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

/// A PDF of objects numbered from 1, the first of them its catalogue.
QByteArray pdfOf(const QByteArrayList &objects)
{
    QByteArray file = "%PDF-1.5\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(file.size());
    return file + table + "trailer <</Root 1 0 R /Size " + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n" +
           at + "\n%%EOF\n";
}

QByteArray stream(const QByteArray &content)
{
    return "<</Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

/// What a team might bring: two pages of sizes of their own that inherit their font, a link and a bookmark that lead to
/// the second by a name, and a field to fill in.
QByteArray ownWorkbook(const QByteArray &picture = {})
{
    return pdfOf({"<</Type /Catalog /Pages 2 0 R /Outlines 8 0 R /Names <</Dests 10 0 R>> /AcroForm <</Fields [11 0 R] "
                  "/DA (/F1 10 Tf 0 g) /DR <</Font <</F1 7 0 R>>>>>>>>",
                  "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Resources <</Font <</F1 7 0 R>>>>>>",
                  "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 500] /Contents 5 0 R /Annots [12 0 R 11 0 R]>>",
                  "<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 250] /Rotate 90 /Contents 6 0 R>>",
                  stream(picture + "BT /F1 12 Tf 20 400 Td (Our own words) Tj ET"),
                  stream("BT /F1 12 Tf 20 100 Td (Our second page) Tj ET"),
                  "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
                  "<</Type /Outlines /First 9 0 R /Last 9 0 R /Count 1>>",
                  "<</Title (Our chapter) /Parent 8 0 R /A <</S /GoTo /D (chapter)>>>>",
                  "<</Names [(chapter) [4 0 R /XYZ 0 200 0]]>>",
                  "<</Type /Annot /Subtype /Widget /FT /Tx /T (goal) /Rect [20 20 200 40] /P 3 0 R>>",
                  "<</Type /Annot /Subtype /Link /Rect [20 390 200 420] /Dest (chapter)>>"});
}

struct Desk {
    QTemporaryDir folder;
    Typesetter typesetter;

    QString path(const QString &name) const { return folder.filePath(name); }

    QString save(const QByteArray &bytes, const QString &name) const
    {
        REQUIRE(saveFile(path(name), bytes));
        return path(name);
    }

    QString write(const document::Document &document, const QString &name)
    {
        REQUIRE(writePdf(layOut(document, typesetter), path(name)));
        return path(name);
    }

    /// A letter, the enclosure, and another letter, as a pack has them.
    std::vector<Pages> pack(const document::Enclosure &enclosure)
    {
        const document::Document letter = samples::letter();
        const auto own = document::ownWorkbook(convener::examples::cohort(), enclosure, document::Wording(u"en"_s));
        return bind({&letter, &own, &letter}, typesetter);
    }
};

/// The pages that links lead to.
QSet<QString> linkedPages(const QString &path)
{
    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, path});
    QSet<QString> pages;
    for (const auto &object : QJsonDocument::fromJson(json)[u"objects"_s].toObject())
        if (const auto target = object[u"/Dest"_s]; target.isArray() && object[u"/Subtype"_s] == u"/Link"_s)
            pages.insert(target[0].toString());
    return pages;
}

/// The pages that bookmarks of this title lead to.
QSet<QString> bookmarkedPages(const QString &path, const QString &title)
{
    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, path});
    QSet<QString> pages;
    for (const auto &object : QJsonDocument::fromJson(json)[u"objects"_s].toObject())
        if (object[u"/Title"_s] == title)
            pages.insert(object[u"/Dest"_s][0].toString());
    return pages;
}

bool isSound(const QString &path)
{
    return run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors");
}

QByteArray wordsOf(const QString &path, int page)
{
    const QString number = QString::number(page);
    return run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
}

} // namespace

TEST_CASE("A team's own workbook is joined in whole: sizes, words, bookmarks, links and fields")
{
    Desk desk;
    const auto own = enclose(desk.save(ownWorkbook(), u"own.pdf"_s));
    REQUIRE(own);
    CHECK(own->pages == std::vector<document::Enclosure::Page>{{{300, 500}, {0, 500}}, {{250, 400}, {0, 0}}});
    REQUIRE(own->bookmarks.size() == 1);
    CHECK(own->bookmarks[0].text == u"Our chapter"_s);
    CHECK(own->bookmarks[0].page == 1);
    CHECK(own->bookmarks[0].at == QPointF(0, 200));

    const std::vector<Pages> parts = desk.pack(*own);
    const auto first = qint64(parts[0].pages.size()) + 1; // of the enclosure, from 1
    REQUIRE(first % 2 == 1);
    const QString out = desk.path(u"pack.pdf"_s);
    REQUIRE(writePdf(parts, u"Pack"_s, out));
    CHECK(isSound(out));
    const QString last = QString::number(first + 1);
    const QByteArray sizes = run(u"pdfinfo"_s, {u"-f"_s, QString::number(first), u"-l"_s, last, out}).simplified();
    CHECK(sizes.contains("size: 300 x 500"));
    CHECK(sizes.contains("size: 400 x 250"));
    CHECK(sizes.contains("rot: 90"));
    CHECK(wordsOf(out, int(first)).simplified() == "Our own words");
    CHECK(wordsOf(out, int(first) + 1).simplified() == "Our second page");
    CHECK(wordsOf(out, int(first) + 2).contains(samples::letter().title.toUtf8()));

    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, out}).simplified();
    CHECK(json.contains("\"destpageposfrom1\": " + last.toUtf8() + ", \"kids\": [], \"object\""));
    CHECK(json.contains("\"title\": \"Our chapter\""));
    const QByteArray form = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=acroform"_s, out});
    CHECK(form.contains("\"fullname\": \"goal\""));
    const QByteArray tree = run(u"pdfinfo"_s, {u"-struct-text"_s, out});
    CHECK_FALSE(tree.contains("Syntax Error"));
    CHECK(tree.count("H1 (block)") == 2);
}

TEST_CASE("A bookmark of the own workbook shows its place, wherever the page's zero lies and however it is turned")
{
    Desk desk;
    const auto pageOf = [](const QByteArray &how) {
        return "<</Type /Page /Parent 2 0 R /MediaBox [100 200 400 700] " + how + ">>";
    };
    const auto markOf = [](int page, const QByteArray &place, const QByteArray &next) {
        return "<</Title (Part) /Parent 8 0 R /Dest [" + QByteArray::number(page) + " 0 R " + place + "]" + next + ">>";
    };
    const auto own = enclose(desk.save(
        pdfOf({"<</Type /Catalog /Pages 2 0 R /Outlines 8 0 R>>",
               "<</Type /Pages /Kids [3 0 R 4 0 R 5 0 R 6 0 R 7 0 R] /Count 5>>", pageOf(""), pageOf("/Rotate 90"),
               pageOf("/Rotate -180"), pageOf("/Rotate 270 /UserUnit 2"), pageOf("/CropBox [110 210 390 690]"),
               "<</Type /Outlines /First 9 0 R /Last 13 0 R /Count 5>>", markOf(3, "/XYZ 120 650 0", "/Next 10 0 R"),
               markOf(4, "/XYZ null 300 null", "/Next 11 0 R"), markOf(5, "/Fit", "/Next 12 0 R"),
               markOf(6, "/FitH 400", "/Next 13 0 R"), markOf(7, "/FitB", "")}),
        u"own.pdf"_s));
    REQUIRE(own);
    using Page = document::Enclosure::Page;
    CHECK(own->pages == std::vector<Page>{{{300, 500}, {100, 700}},
                                          {{500, 300}, {100, 200}},
                                          {{300, 500}, {400, 200}},
                                          {{1000, 600}, {400, 700}},
                                          {{280, 480}, {110, 690}}});
    std::vector<QPointF> places;
    for (const auto &bookmark : own->bookmarks)
        places.push_back(bookmark.at);
    CHECK(places == std::vector<QPointF>{{120, 650}, {100, 300}, {400, 200}, {400, 400}, {110, 690}});

    const QString out = desk.path(u"pack.pdf"_s);
    REQUIRE(writePdf(desk.pack(*own), u"Pack"_s, out));
    const QByteArray objects = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, out}).simplified();
    CHECK(objects.count("\"/XYZ\", 100.00, 700.00, null") == 1); // the part's own, at the top of its first page
    CHECK(objects.count("\"/XYZ\", 120.00, 650.00, null") == 1);
    CHECK(objects.count("\"/XYZ\", 400.00, 400.00, null") == 1);
}

TEST_CASE("In one file for the printer the own workbook is stored once, however many delegates it is for")
{
    Desk desk;
    QByteArray picture;
    for (int i = 0; i < 20'000; ++i) // which packing makes no smaller than half
        picture += '%' + QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Md5).toHex() + '\n';
    const auto own = enclose(desk.save(ownWorkbook(picture), u"own.pdf"_s));
    REQUIRE(own);
    const std::vector<Pages> pack = desk.pack(*own);
    std::vector<Pages> ofTen;
    for (int i = 0; i < 10; ++i)
        ofTen.insert(ofTen.end(), pack.begin(), pack.end());
    const auto one = pdf(pack, u"One"_s);
    const auto ten = pdf(ofTen, u"Ten"_s);
    REQUIRE((one && ten));
    CHECK(one->size() > picture.size() / 2);
    CHECK(ten->size() < 2 * one->size());
    const QString path = desk.save(*ten, u"ten.pdf"_s);
    CHECK(isSound(path));
    CHECK(run(u"pdftotext"_s, {path, u"-"_s}).count("Our own words") == 10);
    CHECK(linkedPages(path).size() == 10);
    CHECK(bookmarkedPages(path, u"Our chapter"_s).size() == 10);
}

TEST_CASE("Everybody's file holds the own workbook, and a copy in one file leads within itself")
{
    Desk desk;
    const auto own = enclose(desk.save(ownWorkbook(), u"own.pdf"_s));
    REQUIRE(own);
    const std::vector<Pages> pack = desk.pack(*own);
    std::vector<Pages> twice = pack;
    twice.insert(twice.end(), pack.begin(), pack.end());
    const auto files = pdfOfEach({{u"Ann"_s, pack}, {u"Both"_s, twice}});
    REQUIRE(files);
    for (std::size_t i = 0; i < 2; ++i) {
        const QString path = desk.save(files->at(i), u"%1.pdf"_s.arg(i));
        CHECK(isSound(path));
        CHECK(run(u"pdftotext"_s, {path, u"-"_s}).count("Our second page") == int(i) + 1);
    }
    // Each copy has a field of its own, and a link to its own second page: no page is linked to twice.
    CHECK(linkedPages(desk.path(u"0.pdf"_s)).size() == 1);
    CHECK(linkedPages(desk.path(u"1.pdf"_s)).size() == 2);
    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=acroform"_s, desk.path(u"1.pdf"_s)});
    CHECK(json.contains("\"fullname\": \"goal\""));
    CHECK(json.contains("\"fullname\": \"goal+1\""));
}

TEST_CASE("Where the document is a web page, the own workbook is within it")
{
    Desk desk;
    const auto own = enclose(desk.save(ownWorkbook(), u"own.pdf"_s));
    REQUIRE(own);
    const QString page = html(document::ownWorkbook(convener::examples::cohort(), *own, document::Wording(u"en"_s)));
    CHECK(page.contains(u"data:application/pdf;base64,"_s + QString::fromLatin1(own->bytes.toBase64())));
}

TEST_CASE("A file is joined up to the limits of its bytes, pages and what they unpack to, and refused beyond")
{
    Desk desk;
    const QByteArray own = ownWorkbook();
    const QString path = desk.save(own, u"own.pdf"_s);
    const auto refusal = [](const QString &file, const EnclosureLimit &limit) {
        const auto read = enclose(file, limit);
        return read ? QString() : read.error().text;
    };
    CHECK(refusal(path, {.bytes = own.size()}).isEmpty());
    CHECK(refusal(path, {.bytes = own.size() - 1}).contains(u"too large"_s));
    CHECK(refusal(path, {.pages = 2}).isEmpty());
    CHECK(refusal(path, {.pages = 1}).contains(u"too large"_s));

    // Ten million blanks, packed into a few thousand bytes.
    const QString bomb = desk.save(pdfOf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                                          "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 500] /Contents 4 0 R>>",
                                          stream(QByteArray(10'000'000, ' '))}),
                                   u"wide.pdf"_s);
    const QString packed = desk.path(u"packed.pdf"_s);
    run(u"qpdf"_s, {u"--compress-streams=y"_s, bomb, packed});
    CHECK(QFile(packed).size() < 50'000);
    CHECK(refusal(packed, {.unpacked = 10'000'000}).isEmpty());
    CHECK(refusal(packed, {.unpacked = 9'999'999}).contains(u"when unpacked"_s));
}

TEST_CASE("A protected or broken file is refused with the reason")
{
    Desk desk;
    const QString letter = desk.write(samples::letter(), u"letter.pdf"_s);
    REQUIRE(enclose(letter));
    const QString locked = desk.path(u"locked.pdf"_s);
    run(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, letter, locked});
    const QString owned = desk.path(u"owned.pdf"_s);
    run(u"qpdf"_s, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--assemble=n"_s, u"--"_s, letter, owned});
    QFile whole(letter);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QString broken = desk.save(whole.read(whole.size() / 2), u"broken.pdf"_s);
    const QString torn = desk.save(ownWorkbook().replace("(Our own words) Tj", "(Our own words  Tj"), u"torn.pdf"_s);
    const QString other = desk.save("Dear all, the workbook follows.", u"other.pdf"_s);
    const QString empty =
        desk.save(pdfOf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [] /Count 0>>"}), u"empty.pdf"_s);

    for (const auto &[path, word] : {std::pair{locked, u"protected"_s},
                                     {owned, u"protected"_s},
                                     {broken, u"damaged"_s},
                                     {torn, u"damaged"_s},
                                     {other, u"damaged"_s},
                                     {empty, u"damaged"_s},
                                     {desk.path(u"none.pdf"_s), u"cannot be read"_s}}) {
        INFO(path.toStdString());
        const auto refused = enclose(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text.contains(word));
    }
}
