#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

void lay(const Contents &, Flow &flow)
{
    // Headings that came before are not listed: the contents name what follows.
    std::size_t entry = flow.entries.size();
    const int list = flow.element(Role::TOC);
    bool reached = false;
    for (const Block &block : flow.document.blocks) {
        if (std::holds_alternative<Contents>(block)) {
            reached = true;
            continue;
        }
        const auto *heading = std::get_if<Heading>(&block);
        if (!reached || !heading)
            continue;
        if (heading->level <= 2) {
            Type type = style::body;
            type.bold = heading->level == 1;
            const double x = heading->level == 1 ? 0 : 16;
            const auto text = flow.typesetter.set(heading->text.plain(), type, flow.width() - x - 60);
            const int item = flow.element(Role::TOCI, list);
            const double height = text->height() + 6;
            Marks marks{{artifact, LineMark{{x, height - 1, flow.width(), height - 1}, 0.4}},
                        {item, TextMark{{x, 0}, text, 0, text->lines()}}};
            const int piece = flow.add({.height = height, .before = 3}, std::move(marks));
            flow.awaited.push_back({entry, piece, item});
        }
        ++entry;
    }
}

} // namespace convener::paper
