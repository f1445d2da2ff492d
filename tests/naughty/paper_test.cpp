#include "core/action/documents.h"
#include "core/paper/html.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "tests/naughty/naughty.h"

#include <QFontDatabase>
#include <QProcess>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

using namespace convener;
using namespace convener::test;

namespace {

document::Document attendanceRegister(NaughtyOffice &office)
{
    return done(action::registerDocument(office.desk, done(action::readCohort(office.desk, office.cohort)))).document;
}

/// Names of the elements of an HTML page, and how often each opens.
std::map<QString, int> elements(const QString &html)
{
    static const QRegularExpression opening(u"<([a-zA-Z!][^\\s>/]*)"_s);
    std::map<QString, int> found;
    for (auto match = opening.globalMatch(html); match.hasNext();)
        ++found[match.next().captured(1).toLower()];
    return found;
}

/// The texts between the tags, as a browser decodes them.
QStringList texts(const QString &html)
{
    static const QRegularExpression text(u">([^<]+)<"_s);
    QStringList found;
    for (auto match = text.globalMatch(html); match.hasNext();) {
        QString each = match.next().captured(1);
        for (const auto &[entity, character] : {std::pair{"&lt;"_L1, u'<'},
                                                {"&gt;"_L1, u'>'},
                                                {"&quot;"_L1, u'"'},
                                                {"&#39;"_L1, u'\''},
                                                {"&amp;"_L1, u'&'}})
            each.replace(entity, QString(character));
        found.append(each);
    }
    return found;
}

/// Without white space, direction marks and joiners, which a page shows by its layout, and with the letters that
/// Unicode only has for older encodings' sake (ligatures, presentation forms) as those that they stand for.
QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            kept += c;
    return kept;
}

/// Whether a font that is installed has every letter.
bool hasLetters(const QString &text)
{
    static const QList<QRawFont> fonts = [] {
        QList<QRawFont> all;
        for (const QString &family : QFontDatabase::families())
            all.append(QRawFont::fromFont(QFont(family)));
        return all;
    }();
    const auto letters = squeezed(text).toUcs4();
    return std::ranges::all_of(letters, [](uint letter) {
        return std::ranges::any_of(fonts, [letter](const QRawFont &font) { return font.supportsCharacter(letter); });
    });
}

QString pdfText(const document::Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"register.pdf"_s);
    paper::Typesetter typesetter;
    done(paper::writePdf(paper::layOut(document, typesetter), path));
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAll());
}

} // namespace

TEST_CASE("Every naughty name stands in an HTML document as text and opens no element")
{
    NaughtyOffice office;
    const QStringList names = office.storedNames();
    const QString html = paper::html(attendanceRegister(office));
    const QStringList found = texts(html);
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK(found.contains(name));
    }
    office.meddle(u"UPDATE person SET name = 'Jane', job_title = 'Nurse'"_s);
    CHECK(elements(html) == elements(paper::html(attendanceRegister(office))));
}

TEST_CASE("The files of naughty delegates have names of their own that every system takes, inside the folder asked for")
{
    NaughtyOffice office;
    const auto documents =
        done(action::workbookDocuments(office.desk, done(action::readCohort(office.desk, office.cohort))));
    CHECK(documents.size() == std::size_t(office.storedNames().size()));
    // Of Windows, the strictest (Microsoft, Naming Files, Paths, and Namespaces); file names there ignore case.
    static const QRegularExpression forbidden(u"[<>:\"/\\\\|?*\\x00-\\x1f]|[. ]$|^\\."_s);
    static const QRegularExpression device(u"^(CON|PRN|AUX|NUL|COM\\d|LPT\\d)(\\.|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QSet<QString> known;
    for (const action::NamedDocument &document : documents) {
        INFO(document.fileName.toStdString());
        CHECK_FALSE(document.fileName.contains(forbidden));
        CHECK_FALSE(document.fileName.contains(device));
        CHECK(document.fileName.toUtf8().size() <= 255);
        CHECK(document.fileName.endsWith(".pdf"_L1));
        CHECK_FALSE(known.contains(document.fileName.toCaseFolded()));
        known.insert(document.fileName.toCaseFolded());
    }
}

/// Poppler reads glyphs from left to right and each mark that is stacked over another by itself, so that the letters of
/// such a name come in another order.
bool isReadInOrder(const QString &name)
{
    bool mark = false;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL || (mark && c.isMark()))
            return false;
        mark = c.isMark();
    }
    return true;
}

/// The letters without their marks, in the order of their codes.
QString sorted(const QString &text)
{
    QString letters;
    for (const QChar c : squeezed(text))
        if (!c.isMark())
            letters += c;
    std::ranges::sort(letters);
    return letters;
}

bool hasAll(const QString &text, const QString &name)
{
    return std::ranges::includes(sorted(text), sorted(name));
}

/// Ligatures that stand as letters of their own: Liberation Sans has them under private codes as well, and those are
/// what a PDF gives for them.
QString withoutLigatures(QString name)
{
    return name.removeIf(
        [](QChar c) { return (c >= u'\ufb00' && c <= u'\ufb06') || c == u'\uf001' || c == u'\uf002'; });
}

TEST_CASE("Every naughty name that the fonts can write is in the text of a PDF")
{
    NaughtyOffice office;
    const QString text = squeezed(withoutLigatures(pdfText(attendanceRegister(office))));
    QStringList lost, unwritable, disordered;
    for (const QString &name : office.storedNames()) {
        if (!hasLetters(name))
            unwritable.append(name);
        else if (!text.contains(squeezed(withoutLigatures(name))))
            (isReadInOrder(name) ? lost : disordered).append(name);
    }
    CHECK(disordered.size() < 10);
    for (const QString &name : disordered) {
        INFO(name.toStdString());
        document::Document alone;
        alone.title = u"-"_s;
        alone.blocks = {document::Paragraph{name}};
        CHECK(hasAll(pdfText(alone), name));
    }
    INFO("lost:\n" << lost.join(u'\n').toStdString());
    INFO("no font has:\n" << unwritable.join(u'\n').toStdString()); // Hangul, and most pictures
    CHECK(lost.isEmpty());
    CHECK(unwritable.size() < 20);
}
