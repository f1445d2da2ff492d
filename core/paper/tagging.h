#pragma once

#include "core/error/error.h"
#include "core/paper/page.h"

#include <QRectF>

namespace convener::paper {

/// Painted, far off the page, wherever what follows belongs to another element than what came before.
inline const QRectF switchMark(-20000, -7777, 3, 3);

/// Turns what Qt has drawn into tagged files. Qt 6.4 writes no tags: so the painter leaves switch marks in the pages'
/// content, and each is replaced by the end of one marked content and the beginning of the next.
class Tagging {
public:
    void beginPage() { m_pages.emplace_back(); }
    /// A switch mark was painted: the element that follows, or `artifact`.
    void see(int element) { m_pages.back().push_back(element); }

    /// The tagged file of all that was drawn.
    Result<QByteArray> apply(const QByteArray &drawn, const QString &title, const std::vector<Pages> &documents) const;

    /// A tagged file of each book. Drawing them together is far quicker than one by one: the fonts are embedded once
    /// and copied.
    Result<std::vector<QByteArray>> split(const QByteArray &drawn, const std::vector<Book> &books) const;

private:
    std::vector<std::vector<int>> m_pages;
};

} // namespace convener::paper
