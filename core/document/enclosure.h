#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <vector>

namespace convener::document {

/// A PDF that somebody else made and that is joined in whole, with pages of its own sizes.
struct Enclosure {
    struct Bookmark {
        int level = 0; ///< 0 is the outermost
        QString text;
        int page = 0; ///< of the enclosure, from 0
        double y = 0; ///< points below the page's top edge

        bool operator==(const Bookmark &) const = default;
    };

    QByteArray bytes;
    std::vector<QSizeF> pages; ///< their sizes as they are shown, in points
    std::vector<Bookmark> bookmarks;

    bool operator==(const Enclosure &) const = default;
};

} // namespace convener::document
