#include "core/document/document.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "tests/core/paper/picture.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/shelf.h"
#include "tests/core/paper/tool.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

constexpr double likeness = 17;       ///< per cent; most stay below 9, but fallback fonts are made bold in two ways
constexpr double resemblance = 3;     ///< per cent: a bullet that has moved by a line makes more
constexpr double fineResemblance = 6; ///< per cent, of the certificate as finely as it is printed

std::map<QString, document::Document> documents()
{
    std::map<QString, document::Document> all{{u"matrix"_s, samples::matrix(15)},
                                              {u"letter"_s, samples::letter()},
                                              {u"report"_s, samples::report()},
                                              {u"workbook"_s, samples::workbook()},
                                              {u"badges"_s, samples::badges()},
                                              {u"tents"_s, samples::tents()},
                                              {u"certificate"_s, samples::certificate(u"Siân Llywelyn-Ŵyn"_s)}};
    // And of every kind that the programmes have the first, in English; one survey point and two weeks are enough.
    static const QRegularExpression alike(u"months|week-[2-5]"_s);
    for (const Shelved &each : shelf())
        if (const QString kind = each.name.section(u'/', -2, -2); each.name.endsWith(u"/en"_s) && !kind.contains(alike))
            all.try_emplace(u"kind-"_s + kind, each.document);
    return all;
}

/// Without what readers of PDFs spell in other ways: spaces, hyphens at the ends of lines, marks of direction.
QString comparable(const QString &words)
{
    static const QRegularExpression spelling(u"[\\s\\x{ad}\\x{2010}\\x{202a}-\\x{202e}-]"_s);
    return words.normalized(QString::NormalizationForm_KC).remove(spelling);
}

/// Readers put the words of such a line into an order of their own.
bool mixesDirections(const QString &words)
{
    const auto has = [&](QChar::Direction one, QChar::Direction other) {
        return std::ranges::any_of(
            words, [&](QChar letter) { return letter.direction() == one || letter.direction() == other; });
    };
    return has(QChar::DirL, QChar::DirL) && has(QChar::DirR, QChar::DirAL);
}

} // namespace

TEST_CASE("Every page of the PDF looks as the preview paints it, and says the same")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    for (const auto &[name, document] : documents()) {
        const Pages pages = layOut(document, typesetter);
        const QString path = folder.filePath(name + u".pdf"_s);
        REQUIRE(writePdf(pages, path));
        const QString pictures = folder.filePath(name);
        run(u"pdftoppm"_s,
            {u"-r"_s, QString::number(pictureDpi), u"-gray"_s, u"-png"_s, u"-sep"_s, u"_"_s, path, pictures});
        const QStringList files = QDir(folder.path()).entryList({name + u"_*.png"_s}, QDir::Files, QDir::Name);
        REQUIRE(std::size_t(files.size()) == pages.pages.size());
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            INFO(name.toStdString() << ", page " << i + 1);
            const QImage drawn(folder.filePath(files[qsizetype(i)]));
            CHECK(difference(picture(pages.pages[i]), drawn) < likeness);
            const QString number = QString::number(i + 1);
            const QString words = comparable(
                QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s})));
            for (const Mark &mark : pages.pages[i].marks)
                if (const auto *text = std::get_if<TextMark>(&mark.shape); text && !text->turned)
                    for (int line = text->from; line < text->to; ++line)
                        if (const QString shown = text->text->lineText(line); !mixesDirections(shown)) {
                            INFO(shown.toStdString());
                            CHECK(words.contains(comparable(shown)));
                        }
        }
    }
}

/// Run with CONVENER_KEEP_REFERENCES=1 to take what is painted now as the reference. Look at the pages before.
TEST_CASE("The first pages of the documents look as the reference pages do")
{
    Typesetter typesetter;
    const QDir references(QStringLiteral(CONVENER_RESOURCES "/../tests/data/paper"));
    for (const auto &[name, document] : documents()) {
        INFO(name.toStdString());
        const QImage now = picture(layOut(document, typesetter).pages.front());
        const QString path = references.filePath(name + u".png"_s);
        if (qEnvironmentVariableIsSet("CONVENER_KEEP_REFERENCES"))
            REQUIRE(now.save(path));
        const QImage reference(path);
        REQUIRE_FALSE(reference.isNull());
        CHECK(difference(now, reference) < resemblance);
    }
}

TEST_CASE("The certificate looks as its reference does, as finely as it is printed")
{
    constexpr int printed = 200; // dots per inch
    Typesetter typesetter;
    Page page = layOut(samples::certificate(u"Siân Llywelyn-Ŵyn"_s), typesetter).pages.front();
    const QString path = QStringLiteral(CONVENER_RESOURCES "/../tests/data/paper/certificate-200.png");
    if (qEnvironmentVariableIsSet("CONVENER_KEEP_REFERENCES"))
        REQUIRE(picture(page, printed).save(path));
    const QImage reference(path);
    REQUIRE_FALSE(reference.isNull());
    CHECK(difference(picture(page, printed), reference) < fineResemblance);

    const QPointF slightly(0, 1); // too little for the coarse reference
    for (Mark &mark : page.marks)
        if (auto *line = std::get_if<LineMark>(&mark.shape))
            line->line.translate(slightly);
    CHECK(difference(picture(page, printed), reference) > fineResemblance);
}

TEST_CASE("A page on which a line has moved by its height does not look as its reference")
{
    Typesetter typesetter;
    for (const auto &document : {samples::letter(), samples::matrix(3), samples::certificate(u"Siân"_s)}) {
        Page page = layOut(document, typesetter).pages.front();
        const QImage reference = picture(page);
        for (Mark &mark : page.marks)
            if (auto *text = std::get_if<TextMark>(&mark.shape)) {
                const QString words = text->text->lineText(text->from);
                if (words == u"–"_s)
                    continue; // too little ink
                INFO(document.title.toStdString() << ": " << words.toStdString());
                const QPointF place = text->at;
                text->at.ry() += text->text->lineTop(text->from + 1) - text->text->lineTop(text->from);
                CHECK(difference(picture(page), reference) > resemblance);
                text->at = place;
            }
    }
}
