#include "core/paper/enclose.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRectF>

namespace convener::paper {

using document::Enclosure;

namespace {

using Object = QPDFObjectHandle;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

Failure damaged(const QString &path, const QString &problem)
{
    return fail(Error::Kind::Damaged,
                Text::tr("%1 is damaged and cannot be joined. Save it again as PDF from the program that made it, and "
                         "choose the new file.")
                    .arg(QDir::toNativeSeparators(path)),
                problem);
}

Failure locked(const QString &path)
{
    return refuse(Text::tr("%1 is protected and cannot be joined. Ask whoever made it for a copy without a password.")
                      .arg(QDir::toNativeSeparators(path)));
}

Failure tooLarge(const QString &path, const QString &most)
{
    return refuse(Text::tr("%1 is too large to be joined: at most %2 are taken. Save it with smaller pictures, or with "
                           "fewer pages.")
                      .arg(QDir::toNativeSeparators(path), most));
}

/// Counts what streams unpack to, keeps none of it, and breaks off at the limit.
class Measure : public Pipeline {
public:
    explicit Measure(qint64 most)
        : Pipeline("measure", nullptr)
        , m_left(most)
    {
    }

    void write(const unsigned char *, std::size_t size) override
    {
        m_left -= qint64(size);
        if (isTooLarge())
            throw std::runtime_error("too large");
    }
    void finish() override {}

    bool isTooLarge() const { return m_left < 0; }

private:
    qint64 m_left;
};

/// Whether the pages, unpacked, are within the limit; one that draws the same content on every page too.
bool isWithin(std::vector<QPDFPageObjectHelper> &pages, qint64 unpacked)
{
    Measure measure(unpacked);
    for (QPDFPageObjectHelper &page : pages)
        for (Object &content : page.getObjectHandle().getPageContents())
            if (!measure.isTooLarge())
                content.pipeStreamData(&measure, 0, qpdf_dl_generalized, true);
    return !measure.isTooLarge();
}

/// Reads content without keeping any of it.
class ContentReader : public Object::ParserCallbacks {
public:
    void handleObject(Object, std::size_t, std::size_t) override {}
    void handleEOF() override {}
};

/// What readers show of a page.
QRectF shownArea(QPDFPageObjectHelper &page)
{
    const Object::Rectangle box = page.getCropBox().getArrayAsRectangle();
    return QRectF(QPointF(box.llx, box.lly), QPointF(box.urx, box.ury)).normalized();
}

QSizeF shownSize(QPDFPageObjectHelper &page)
{
    Object unit = page.getAttribute("/UserUnit", false);
    Object turn = page.getAttribute("/Rotate", false);
    const QSizeF size = shownArea(page).size() * (unit.isNumber() ? unit.getNumericValue() : 1);
    return turn.isInteger() && turn.getIntValue() / 90 % 2 != 0 ? size.transposed() : size;
}

/// The height that a destination names, in the page's own coordinates.
std::optional<double> heightOf(Object destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 3)
        return {};
    const std::string fit = destination.getArrayItem(1).isName() ? destination.getArrayItem(1).getName() : "";
    const int at = fit == "/XYZ" ? 3 : fit == "/FitH" || fit == "/FitBH" ? 2 : destination.getArrayNItems();
    if (at >= destination.getArrayNItems() || !destination.getArrayItem(at).isNumber())
        return {};
    return destination.getArrayItem(at).getNumericValue();
}

class BookmarkReader {
public:
    explicit BookmarkReader(QPDF &pdf)
        : m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        read(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), 0);
    }

    std::vector<Enclosure::Bookmark> take() { return std::move(m_bookmarks); }

private:
    static constexpr int deepest = 50; // a chapter of a chapter; a file may nest them by the million

    void read(std::vector<QPDFOutlineObjectHelper> items, int level)
    {
        for (QPDFOutlineObjectHelper &item : items) {
            const auto shown = std::ranges::find(m_pages, item.getDestPage().getObjGen(),
                                                 [](const auto &page) { return page.getObjectHandle().getObjGen(); });
            // One that leads elsewhere, to the net or to a file, still heads those under it.
            Enclosure::Bookmark bookmark{level, QString::fromStdString(item.getTitle()), lastPage()};
            if (shown != m_pages.end()) {
                bookmark.page = int(shown - m_pages.begin());
                if (const auto height = heightOf(item.getDest()))
                    bookmark.y = shownArea(*shown).bottom() - *height;
            }
            m_bookmarks.push_back(std::move(bookmark));
            if (level < deepest)
                read(item.getKids(), level + 1);
        }
    }

    int lastPage() const { return m_bookmarks.empty() ? 0 : m_bookmarks.back().page; }

    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Enclosure::Bookmark> m_bookmarks;
};

} // namespace

Result<Enclosure> enclose(const QString &path, const EnclosureLimit &limit)
try {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File,
                    Text::tr("%1 cannot be read. Check that it is still there and that you may open it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    Enclosure enclosure{.bytes = file.read(limit.bytes + 1), .pages = {}, .bookmarks = {}};
    if (enclosure.bytes.size() > limit.bytes)
        return tooLarge(path, QLocale().formattedDataSize(limit.bytes));
    QPDF pdf;
    pdf.setAttemptRecovery(false);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(path.toUtf8().constData(), enclosure.bytes.constData(), std::size_t(enclosure.bytes.size()));
    if (pdf.isEncrypted() && !pdf.allowModifyAssembly())
        return locked(path);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() > std::size_t(limit.pages))
        return tooLarge(path, Text::tr("%n page(s)", nullptr, limit.pages));
    if (!isWithin(pages, limit.unpacked))
        return tooLarge(path, Text::tr("%1 when unpacked").arg(QLocale().formattedDataSize(limit.unpacked)));
    // Every page's content is read, so that damage shows now and not on paper.
    ContentReader reader;
    for (QPDFPageObjectHelper &page : pages) {
        page.parseContents(&reader);
        enclosure.pages.push_back(shownSize(page));
    }
    if (enclosure.pages.empty() || pdf.anyWarnings())
        return damaged(path, {});
    enclosure.bookmarks = BookmarkReader(pdf).take();
    return enclosure;
} catch (const QPDFExc &problem) {
    return problem.getErrorCode() == qpdf_e_password ? locked(path) : damaged(path, QString::fromUtf8(problem.what()));
} catch (const std::exception &problem) {
    return damaged(path, QString::fromUtf8(problem.what()));
}

} // namespace convener::paper
