#include "core/paper/bookmarks.h"

namespace convener::paper {

namespace {

struct Bookmark {
    int level = 0;
    QString text;
    std::size_t page = 0;
    QPointF at; ///< shown at the upper left, in the page's own coordinates, whose heights grow upwards
};

/// A little above what stands so far below the top of a page of ours.
QPointF above(double y, const Page &page)
{
    constexpr double air = 12;
    return {0, page.size.height() - std::max(0.0, y - air)};
}

int levelOf(Role role)
{
    return role >= Role::H1 && role <= Role::H3 ? int(role) - int(Role::H1) + 1 : 0;
}

/// The headings in the order of the pages, each once.
void addHeadings(const Pages &document, std::size_t firstPage, std::vector<Bookmark> &bookmarks)
{
    int last = artifact;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        for (const Mark &mark : document.pages[i].marks) {
            const auto *text = std::get_if<TextMark>(&mark.shape);
            if (!text || mark.element <= last)
                continue;
            const Element &element = document.elements[std::size_t(mark.element)];
            if (const int level = levelOf(element.role)) {
                bookmarks.push_back({level, element.text, firstPage + i, above(text->at.y(), document.pages[i])});
                last = mark.element;
            }
        }
    }
}

void addEnclosed(const document::Enclosure &enclosure, std::size_t firstPage, std::vector<Bookmark> &bookmarks)
{
    for (const auto &theirs : enclosure.bookmarks)
        bookmarks.push_back({1 + theirs.level, theirs.text, firstPage + std::size_t(theirs.page), theirs.at});
}

QPointF top(const Pages &document)
{
    return document.enclosure ? document.enclosure->pages.front().corner : above(0, document.pages.front());
}

std::vector<Bookmark> allOf(const std::vector<Pages> &documents)
{
    std::vector<Bookmark> bookmarks;
    std::size_t page = 0;
    for (const Pages &document : documents) {
        if (documents.size() > 1)
            bookmarks.push_back({0, document.title, page, top(document)});
        if (document.enclosure)
            addEnclosed(*document.enclosure, page, bookmarks);
        // A single page is found by its document's bookmark.
        if (documents.size() == 1 || document.pages.size() > 1)
            addHeadings(document, page, bookmarks);
        page += document.pages.size();
    }
    return bookmarks;
}

/// What a bookmark is to those around it.
struct Item {
    int object = 0;
    int parent = 0; ///< index of an item; that of the whole is 0
    int previous = 0;
    int next = 0;
    int first = 0;
    int last = 0;
    int children = 0;
};

/// The whole, and then an item for each bookmark.
std::vector<Item> linked(const std::vector<Bookmark> &bookmarks, PdfFile &file)
{
    std::vector<Item> items{{.object = file.reserve()}};
    std::vector<std::pair<int, int>> open{{-1, 0}}; // level, item
    for (const Bookmark &bookmark : bookmarks) {
        while (open.back().first >= bookmark.level)
            open.pop_back();
        const int index = int(items.size());
        const int above = open.back().second;
        items.push_back({.object = file.reserve(), .parent = above, .previous = items[std::size_t(above)].last});
        Item &parent = items[std::size_t(above)];
        if (parent.children++ == 0)
            parent.first = index;
        else
            items[std::size_t(parent.last)].next = index;
        parent.last = index;
        open.push_back({bookmark.level, index});
    }
    return items;
}

} // namespace

QByteArray addBookmarks(PdfFile &file, const std::vector<Pages> &documents, const std::vector<int> &pages)
{
    const std::vector<Bookmark> bookmarks = allOf(documents);
    if (bookmarks.empty())
        return {};
    const std::vector<Item> items = linked(bookmarks, file);
    const auto key = [&](const char *name, int item) {
        return item > 0 ? name + referenceTo(items[std::size_t(item)].object) : QByteArray();
    };
    // What is deeper than the first level starts folded.
    const auto children = [&](const Item &item, int sign) {
        return item.children == 0 ? QByteArray()
                                  : key("/First ", item.first) + key("/Last ", item.last) + "/Count " +
                                        QByteArray::number(sign * item.children);
    };
    file.put(items[0].object, "<</Type/Outlines" + children(items[0], 1) + ">>");
    for (std::size_t i = 1; i < items.size(); ++i) {
        const Item &item = items[i];
        const Bookmark &bookmark = bookmarks[i - 1];
        const auto number = [](double value) { return QByteArray::number(value, 'f', 2); };
        file.put(item.object, "<</Title" + textString(bookmark.text) + "/Parent " +
                                  referenceTo(items[std::size_t(item.parent)].object) + key("/Prev ", item.previous) +
                                  key("/Next ", item.next) + children(item, -1) + "/Dest[" +
                                  referenceTo(pages[bookmark.page]) + "/XYZ " + number(bookmark.at.x()) + ' ' +
                                  number(bookmark.at.y()) + " null]>>");
    }
    const bool shown = documents.size() > 1 || bookmarks.size() > 2;
    return "/Outlines " + referenceTo(items[0].object) + (shown ? "/PageMode/UseOutlines" : "");
}

} // namespace convener::paper
