#include "core/paper/bind.h"

#include "core/document/document.h"
#include "core/paper/layout.h"

namespace convener::paper {

namespace {

using document::Contents;
using document::Document;

/// The list of a part with the pages filled in, counted from 0 in `starts`.
Document withPages(Document part, const std::vector<int> &starts, std::size_t after)
{
    for (document::Block &block : part.blocks) {
        auto *contents = std::get_if<Contents>(&block);
        if (!contents)
            continue;
        for (std::size_t i = 0; i < contents->parts.size() && after + i < starts.size(); ++i)
            contents->parts[i].page = starts[after + i] + 1;
    }
    return part;
}

/// The blank page at the end that lets what comes next begin on a right-hand page.
void endOnLeftPage(Pages &pages)
{
    if (pages.pages.size() % 2 == 1)
        pages.pages.push_back({pages.pages.back().size, {}});
}

} // namespace

std::vector<Pages> bind(const std::vector<const Document *> &parts, Typesetter &typesetter)
{
    // Numbers take no room of their own, so a first round finds out how many pages there are.
    std::vector<int> starts;
    int pages = 0;
    for (const Document *part : parts) {
        starts.push_back(pages + pages % 2);
        pages = starts.back() + int(layOut(*part, typesetter).pages.size());
    }
    std::vector<Pages> bound;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bound.push_back(layOut(withPages(*parts[i], starts, i + 1), typesetter, {starts[i], pages}));
        if (i + 1 < parts.size())
            endOnLeftPage(bound.back());
    }
    return bound;
}

std::vector<Pages> bindTogether(const std::vector<std::vector<const Document *>> &books, Typesetter &typesetter)
{
    std::vector<Pages> all;
    for (const std::vector<const Document *> &parts : books) {
        for (Pages &pages : bind(parts, typesetter))
            all.push_back(std::move(pages));
        if (&parts != &books.back() && parts.front()->style != Document::Style::Sheet)
            endOnLeftPage(all.back());
    }
    return all;
}

} // namespace convener::paper
