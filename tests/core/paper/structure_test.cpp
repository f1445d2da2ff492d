#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/savefile.h"
#include "core/paper/typesetter.h"
#include "tests/core/paper/reader.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/shelf.h"
#include "tests/core/paper/tool.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

/// Words without what readers spell in ways of their own: spaces, marks of direction, the letters of scripts that are
/// written from right to left, which glyphs spell turned round, and Chinese ones, which pdfinfo gives twice where they
/// are bold by being drawn twice: it passes over the actual text that says them once (pdf_test.cpp reads that).
QString comparable(const QString &words)
{
    static const QRegularExpression spelling(
        u"[\\s\\x{ad}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}]|\\p{Arabic}|\\p{Hebrew}|\\p{Han}"_s);
    return words.normalized(QString::NormalizationForm_KC).remove(spelling);
}

/// The text in reading order as the structure tree has it.
QString readText(const QByteArray &tree)
{
    QString text;
    for (const QString &line : QString::fromUtf8(tree).split(u'\n'))
        if (const QString words = line.trimmed(); words.startsWith(u'"'))
            text += words.mid(1, words.size() - 2);
    return comparable(text);
}

/// The document's text, element by element in its order; a link's words stand within those of its element.
QString laidText(const Pages &pages)
{
    std::map<int, QString> byElement;
    for (const Page &page : pages.pages)
        for (const Mark &mark : page.marks)
            if (const auto *text = std::get_if<TextMark>(&mark.shape); text && mark.element != artifact)
                for (int line = text->from; line < text->to; ++line)
                    byElement[mark.element] += text->text->lineText(line);
    QString all;
    for (const auto &[element, text] : byElement)
        all += text;
    return comparable(all);
}

/// The levels of the headings in their order.
std::vector<int> levels(const QByteArray &tree)
{
    std::vector<int> levels;
    static const QRegularExpression heading(u"^\\s*H(\\d) \\(block\\)"_s, QRegularExpression::MultilineOption);
    for (const auto &found : heading.globalMatch(QString::fromUtf8(tree)))
        levels.push_back(found.captured(1).toInt());
    return levels;
}

/// How many tables of the tree have no head cell.
int headless(const QByteArray &tree)
{
    int count = 0;
    bool open = false;
    for (const QByteArray &line : tree.split('\n')) {
        const QByteArray name = line.trimmed();
        if (name.startsWith("Table (block)")) {
            count += open;
            open = true;
        } else if (name.startsWith("TH")) {
            open = false;
        }
    }
    return count + open;
}

/// Text that is shown outside every tag and artifact.
int strayGlyphs(const QString &path)
{
    int stray = 0;
    int depth = 0;
    for (const QByteArray &line :
         run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).split('\n')) {
        if (line.endsWith(" BMC") || line.endsWith("BDC"))
            ++depth;
        else if (line == "EMC")
            --depth;
        else if (line.endsWith(" Tj") && depth < 1)
            ++stray;
    }
    return stray + std::abs(depth);
}

/// Whether a document reads in its order, under headings and heads of tables.
void checkReading(const Shelved &shelved, Typesetter &typesetter)
{
    INFO(shelved.name.toStdString());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    const Pages pages = layOut(shelved.document, typesetter);
    REQUIRE(writePdf(pages, path));
    const QByteArray tree = run(u"pdfinfo"_s, {u"-struct"_s, path});
    CHECK_FALSE(tree.contains("Syntax"));
    CHECK(headless(tree) == 0);
    CHECK(comparable(readOut(path)) == laidText(pages));
    if (shelved.name.contains(u"/badges/"_s) || shelved.name.contains(u"/tents/"_s))
        return; // cards have no title
    const std::vector<int> headings = levels(tree);
    REQUIRE_FALSE(headings.empty());
    CHECK(headings.front() == 1);
    CHECK(std::ranges::count(headings, 1) == 1);
    for (std::size_t i = 1; i < headings.size(); ++i)
        CHECK(headings[i] <= headings[i - 1] + 1);
}

} // namespace

TEST_CASE("Every document of every programme reads in its order, under headings and heads of tables")
{
    Typesetter typesetter;
    for (const Shelved &each : shelf())
        if (each.name.endsWith(u"/en"_s))
            checkReading(each, typesetter);
}

TEST_CASE("Every kind of document reads in its order in Welsh too")
{
    Typesetter typesetter;
    std::set<QString> seen;
    for (const Shelved &each : shelf())
        if (each.name.endsWith(u"/cy"_s) && seen.insert(each.name.section(u'/', -2)).second)
            checkReading(each, typesetter);
}

TEST_CASE("Another program reads the tree out as the test of every document does")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    const QString path = folder.filePath(u"x.pdf"_s);
    for (const auto &document : {samples::letter(), samples::report(), samples::certificate(u"Siân"_s)}) {
        INFO(document.title.toStdString());
        REQUIRE(writePdf(layOut(document, typesetter), path));
        CHECK(readText(run(u"pdfinfo"_s, {u"-struct-text"_s, path})) == comparable(readOut(path)));
    }
}

TEST_CASE("Every glyph belongs to an element or is an artifact")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    const QString path = folder.filePath(u"x.pdf"_s);
    for (const auto &document : {samples::matrix(15), samples::letter(), samples::report(), samples::workbook(),
                                 samples::badges(), samples::tents(), samples::certificate(u"Siân"_s)}) {
        INFO(document.title.toStdString());
        REQUIRE(writePdf(layOut(document, typesetter), path));
        CHECK(strayGlyphs(path) == 0);
        CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
    }
}

TEST_CASE("A web or e-mail address can be clicked, and is a link of the structure")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    document::Document letter = samples::letter();
    const QString words =
        u"Read https://www.example.org/reading?a=1&b=2, which is long enough for a second line of this "
        "paragraph, https://www.example.org/Trust_(law) or https://www.example.org/gŵyl, or write to "
        "education@example.org (any day)."_s;
    letter.blocks = {document::Heading{1, letter.title}, document::Paragraph{document::withLinks(words)}};
    const QString path = folder.filePath(u"x.pdf"_s);
    const Pages pages = layOut(letter, typesetter);
    REQUIRE(writePdf(pages, path));
    CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
    const QByteArray addresses = run(u"pdfinfo"_s, {u"-url"_s, path});
    CHECK(addresses.contains("https://www.example.org/reading?a=1&b=2\n"));
    CHECK(addresses.contains("https://www.example.org/Trust_(law)\n"));
    CHECK(addresses.contains("https://www.example.org/g%C5%B5yl\n"));
    CHECK(addresses.contains("mailto:education@example.org\n"));
    const QByteArray tree = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    CHECK_FALSE(tree.contains("Syntax"));
    CHECK(tree.count("Link (inline)") == 4);
    CHECK(readText(tree) == laidText(pages));
    CHECK(strayGlyphs(path) == 0);
}

TEST_CASE("A file says who made it, in which language, and which standards it keeps to")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    document::Document letter = samples::letter();
    letter.title = u"Joining <instructions> & Ŵy"_s;
    letter.author = u"NHS Resolution"_s;
    letter.language = u"cy"_s;
    const QString path = folder.filePath(u"x.pdf"_s);
    REQUIRE(writePdf(layOut(letter, typesetter), path));
    const QByteArray info = run(u"pdfinfo"_s, {path});
    CHECK(info.contains("Title:           Joining <instructions> & Ŵy"));
    CHECK(info.contains("Author:          NHS Resolution"));
    CHECK(info.contains("Creator:         Convener"));
    const QByteArray xmp = run(u"pdfinfo"_s, {u"-meta"_s, path});
    CHECK(xmp.contains("Joining &lt;instructions&gt; &amp; Ŵy"));
    CHECK(xmp.contains("<dc:language><rdf:Bag><rdf:li>cy</rdf:li>"));
    CHECK(xmp.contains("<dc:creator><rdf:Seq><rdf:li>NHS Resolution</rdf:li>"));
    CHECK(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
    CHECK(run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, path}).contains("\"/Lang\": \"cy\""));
}
