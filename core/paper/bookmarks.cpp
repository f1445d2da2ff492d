#include "core/paper/bookmarks.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace convener::paper {

namespace {

using Object = QPDFObjectHandle;

struct Bookmark {
    int level = 0;
    QString text;
    std::size_t page = 0;
    double y = 0;
};

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
                bookmarks.push_back({level, element.text, firstPage + i, text->at.y()});
                last = mark.element;
            }
        }
    }
}

void addEnclosed(const document::Enclosure &enclosure, std::size_t firstPage, std::vector<Bookmark> &bookmarks)
{
    for (const auto &theirs : enclosure.bookmarks)
        bookmarks.push_back({1 + theirs.level, theirs.text, firstPage + std::size_t(theirs.page), theirs.y});
}

std::vector<Bookmark> allOf(const std::vector<Pages> &documents)
{
    std::vector<Bookmark> bookmarks;
    std::size_t page = 0;
    for (const Pages &document : documents) {
        if (documents.size() > 1)
            bookmarks.push_back({0, document.title, page, 0});
        if (document.enclosure)
            addEnclosed(*document.enclosure, page, bookmarks);
        // A single page is found by its document's bookmark.
        if (documents.size() == 1 || document.pages.size() > 1)
            addHeadings(document, page, bookmarks);
        page += document.pages.size();
    }
    return bookmarks;
}

} // namespace

void addBookmarks(QPDF &pdf, const std::vector<Pages> &documents)
{
    const std::vector<Bookmark> bookmarks = allOf(documents);
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    struct Open {
        int level;
        Object item;
        Object lastChild;
        int children = 0;
    };
    Object root = pdf.makeIndirectObject(Object::newDictionary({{"/Type", Object::newName("/Outlines")}}));
    std::vector<Open> open{{-1, root, Object::newNull()}};
    const auto close = [&] {
        if (open.back().children > 0) {
            open.back().item.replaceKey("/Last", open.back().lastChild);
            // What is deeper than the first level starts folded.
            const int shown = open.size() == 1 ? open.back().children : -open.back().children;
            open.back().item.replaceKey("/Count", Object::newInteger(shown));
        }
        open.pop_back();
    };
    for (const Bookmark &bookmark : bookmarks) {
        while (open.back().level >= bookmark.level)
            close();
        Object page = pages[bookmark.page].getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object item = pdf.makeIndirectObject(Object::newDictionary(
            {{"/Title", Object::newUnicodeString(bookmark.text.toStdString())},
             {"/Parent", open.back().item},
             {"/Dest",
              Object::newArray({page, Object::newName("/XYZ"), Object::newInteger(0),
                                Object::newReal(height - std::max(0.0, bookmark.y - 12), 2), Object::newNull()})}}));
        Open &parent = open.back();
        if (parent.children++ == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            parent.lastChild.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.lastChild);
        }
        parent.lastChild = item;
        open.push_back({bookmark.level, item, Object::newNull()});
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
    if (documents.size() > 1 || bookmarks.size() > 2)
        pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace convener::paper
