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

/// How often a page is turned clockwise by a quarter before it is shown: 0 to 3.
int quarters(QPDFPageObjectHelper &page)
{
    Object turn = page.getAttribute("/Rotate", false);
    return turn.isInteger() ? int((turn.getIntValue() / 90 % 4 + 4) % 4) : 0;
}

Enclosure::Page shown(QPDFPageObjectHelper &page)
{
    Object unit = page.getAttribute("/UserUnit", false);
    const QRectF area = shownArea(page); // heights grow upwards: its bottom is the page's upper edge
    const QSizeF size = area.size() * (unit.isNumber() ? unit.getNumericValue() : 1);
    const QPointF corners[]{area.bottomLeft(), area.topLeft(), area.topRight(), area.bottomRight()};
    const int turned = quarters(page);
    return {turned % 2 == 0 ? size : size.transposed(), corners[turned]};
}

/// The place that a destination names, in the page's own coordinates; the corner as far as it names none.
QPointF placeOf(Object destination, QPointF corner)
{
    const auto number = [&](int at, double otherwise) {
        return at < destination.getArrayNItems() && destination.getArrayItem(at).isNumber()
                   ? destination.getArrayItem(at).getNumericValue()
                   : otherwise;
    };
    if (!destination.isArray() || destination.getArrayNItems() < 2)
        return corner;
    const std::string fit = destination.getArrayItem(1).isName() ? destination.getArrayItem(1).getName() : "";
    if (fit == "/XYZ")
        return {number(2, corner.x()), number(3, corner.y())};
    return fit == "/FitH" || fit == "/FitBH" ? QPointF(corner.x(), number(2, corner.y())) : corner;
}

class BookmarkReader {
public:
    BookmarkReader(QPDF &pdf, const std::vector<Enclosure::Page> &shown)
        : m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_shown(shown)
    {
        read(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), 0);
    }

    std::vector<Enclosure::Bookmark> take() { return std::move(m_bookmarks); }

private:
    static constexpr int deepest = 50; // a chapter of a chapter; a file may nest them by the million

    void read(std::vector<QPDFOutlineObjectHelper> items, int level)
    {
        for (QPDFOutlineObjectHelper &item : items) {
            const auto page = std::ranges::find(m_pages, item.getDestPage().getObjGen(),
                                                [](const auto &each) { return each.getObjectHandle().getObjGen(); });
            // One that leads elsewhere, to the net or to a file, still heads those under it.
            Enclosure::Bookmark bookmark{level, QString::fromStdString(item.getTitle()), lastPage()};
            if (page != m_pages.end())
                bookmark.page = int(page - m_pages.begin());
            bookmark.at = placeOf(page == m_pages.end() ? Object::newNull() : item.getDest(),
                                  m_shown[std::size_t(bookmark.page)].corner);
            m_bookmarks.push_back(std::move(bookmark));
            if (level < deepest)
                read(item.getKids(), level + 1);
        }
    }

    int lastPage() const { return m_bookmarks.empty() ? 0 : m_bookmarks.back().page; }

    std::vector<QPDFPageObjectHelper> m_pages;
    const std::vector<Enclosure::Page> &m_shown; ///< the same
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
        enclosure.pages.push_back(shown(page));
    }
    if (enclosure.pages.empty() || pdf.anyWarnings())
        return damaged(path, {});
    enclosure.bookmarks = BookmarkReader(pdf, enclosure.pages).take();
    return enclosure;
} catch (const QPDFExc &problem) {
    return problem.getErrorCode() == qpdf_e_password ? locked(path) : damaged(path, QString::fromUtf8(problem.what()));
} catch (const std::exception &problem) {
    return damaged(path, QString::fromUtf8(problem.what()));
}

} // namespace convener::paper
