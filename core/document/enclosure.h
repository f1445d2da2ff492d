#pragma once

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace convener::document {

/// A PDF that somebody else made and that is joined in whole, with pages of its own sizes.
struct Enclosure {
    struct Page {
        QSizeF size;    ///< as it is shown, in points
        QPointF corner; ///< shown at the upper left, in the page's own coordinates (ISO 32000-1, 8.3.2.3)

        bool operator==(const Page &) const = default;
    };
    struct Bookmark {
        int level = 0; ///< 0 is the outermost
        QString text;
        int page = 0; ///< of the enclosure, from 0
        QPointF at;   ///< what it shows at the upper left, in the page's own coordinates

        bool operator==(const Bookmark &) const = default;
    };

    QByteArray bytes;
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;

    bool operator==(const Enclosure &) const = default;
};

} // namespace convener::document
