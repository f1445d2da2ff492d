#pragma once

#include "core/paper/page.h"

#include <QAbstractScrollArea>

namespace convener::print {

/// Shows pages one under the other, as they will be printed, as wide as there is room or at a zoom.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void set(std::vector<paper::Pages> documents);

    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const; ///< from 0; the one at the middle of the view
    void goTo(int page);

    /// 1 is as large as on paper (at 96 dots an inch); nothing fits the width.
    void setZoom(std::optional<double> zoom);
    double zoom() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const; ///< pixels per point
    double top(int page) const;
    void layPages();

    std::vector<paper::Pages> m_documents;
    std::vector<const paper::Page *> m_pages;
    std::optional<double> m_zoom;
};

} // namespace convener::print
