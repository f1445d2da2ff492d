#include "core/paper/pdf.h"

#include "core/paper/font.h"
#include "core/paper/painter.h"
#include "core/paper/savefile.h"
#include "core/paper/tagging.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace convener::paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr int dotsPerInch = 720;
static_assert(dotsPerInch == 72 * dotsPerPoint);

using PagesList = std::vector<const Pages *>;

PagesList listOf(const std::vector<Pages> &documents)
{
    PagesList list;
    for (const Pages &document : documents)
        list.push_back(&document);
    return list;
}

int countPages(const PagesList &documents)
{
    int count = 0;
    for (const Pages *document : documents)
        count += int(document->pages.size());
    return count;
}

QPageLayout layoutOf(const Page &page)
{
    const QSizeF upright = page.size.width() < page.size.height() ? page.size : page.size.transposed();
    const auto orientation = upright == page.size ? QPageLayout::Portrait : QPageLayout::Landscape;
    const QPageSize size(upright, QPageSize::Point, QStringLiteral("A4"), QPageSize::FuzzyMatch);
    return {size, orientation, {}, QPageLayout::Point};
}

/// A rectangle far off the page, which tagging looks for in the page's content.
void paintSwitch(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(switchMark);
}

Failure cancelled()
{
    return fail(Error::Kind::Cancelled, Text::tr("The document was not made, because the work was stopped."));
}

/// What Qt has drawn, with the switch marks that were left in it.
struct Drawn {
    QByteArray bytes;
    Tagging tagging;
};

Result<Drawn> draw(const PagesList &documents, const Progress &progress)
{
    CONVENER_TRY(requireFont());
    Q_ASSERT(!documents.empty() && !documents.front()->pages.empty());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageLayout(layoutOf(documents.front()->pages.front()));

    Drawn drawn;
    QPainter painter(&writer);
    painter.scale(dotsPerPoint, dotsPerPoint);
    const int count = countPages(documents);
    int done = 0;
    for (const Pages *document : documents) {
        for (const Page &page : document->pages) {
            if (done > 0) {
                writer.setPageLayout(layoutOf(page));
                writer.newPage();
            }
            drawn.tagging.beginPage();
            paintPage(page, painter, [&](int element) {
                paintSwitch(painter);
                drawn.tagging.see(element);
            });
            ++done;
            if (progress && !progress(done, count))
                return cancelled();
        }
    }
    painter.end();
    drawn.bytes = buffer.data();
    return drawn;
}

} // namespace

Result<QByteArray> pdf(const std::vector<Pages> &documents, const QString &title, const Progress &progress)
{
    CONVENER_ASSIGN(const Drawn drawn, draw(listOf(documents), progress));
    return drawn.tagging.apply(drawn.bytes, title, documents);
}

Result<std::vector<QByteArray>> pdfOfEach(const std::vector<Book> &books, const Progress &progress)
{
    if (books.empty())
        return std::vector<QByteArray>();
    PagesList all;
    for (const Book &book : books)
        for (const Pages &part : book.parts)
            all.push_back(&part);
    CONVENER_ASSIGN(const Drawn drawn, draw(all, progress));
    return drawn.tagging.split(drawn.bytes, books);
}

Result<> writePdf(const std::vector<Pages> &documents, const QString &title, const QString &path,
                  const Progress &progress)
{
    CONVENER_ASSIGN(const QByteArray bytes, pdf(documents, title, progress));
    return saveFile(path, bytes);
}

Result<> writePdf(const Pages &document, const QString &path)
{
    return writePdf(std::vector{document}, document.title, path);
}

} // namespace convener::paper
