#include "ui/print/pageview.h"

#include "core/paper/painter.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace convener::print {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr int gap = look::space(4);

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::set(std::vector<paper::Pages> documents)
{
    m_documents = std::move(documents);
    m_pages.clear();
    for (const paper::Pages &document : m_documents)
        for (const paper::Page &page : document.pages)
            m_pages.push_back(&page);
    verticalScrollBar()->setValue(0);
    layPages();
    Q_EMIT currentPageChanged(0);
}

double PageView::scale() const
{
    if (m_zoom)
        return *m_zoom * pixelsPerPoint;
    double widest = 1;
    for (const paper::Page *page : m_pages)
        widest = std::max(widest, page->size.width());
    return (viewport()->width() - 2 * gap) / widest;
}

double PageView::zoom() const
{
    return scale() / pixelsPerPoint;
}

void PageView::setZoom(std::optional<double> zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    layPages();
    goTo(page);
}

double PageView::top(int page) const
{
    double top = gap;
    for (int before = 0; before < page; ++before)
        top += m_pages[std::size_t(before)]->size.height() * scale() + gap;
    return top;
}

void PageView::layPages()
{
    double widest = 0;
    for (const paper::Page *page : m_pages)
        widest = std::max(widest, page->size.width());
    verticalScrollBar()->setRange(0, std::max(0, int(top(pageCount())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(look::space(10));
    horizontalScrollBar()->setRange(0, std::max(0, int(widest * scale()) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 0;
    while (page + 1 < pageCount() && top(page + 1) <= middle)
        ++page;
    return page;
}

void PageView::goTo(int page)
{
    verticalScrollBar()->setValue(int(top(std::clamp(page, 0, std::max(0, pageCount() - 1)))) - gap);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), look::current().colour(look::Role::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    double y = gap - verticalScrollBar()->value();
    for (const paper::Page *page : m_pages) {
        const QSizeF size = page->size * scale();
        const double free = viewport()->width() - size.width();
        const QRectF sheet(QPointF(free > 0 ? free / 2 : gap - horizontalScrollBar()->value(), y), size);
        if (sheet.intersects(viewport()->rect())) {
            painter.fillRect(sheet, Qt::white);
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            painter.scale(scale(), scale());
            paper::paintPage(*page, painter);
            painter.restore();
        }
        y += size.height() + gap;
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layPages();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(currentPage() + 1);
    case Qt::Key_PageUp:
        return goTo(currentPage() - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace convener::print
