#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

namespace {

constexpr double numberWidth = 40;

struct Line {
    int piece;
    int element;
};

/// One entry of a list of contents, its page number still to come.
Line layLine(const QString &words, int level, int list, Flow &flow)
{
    Type type = style::body;
    type.bold = level == 1;
    const double x = level == 1 ? 0 : 16;
    const auto text = flow.typesetter.set(words, type, flow.width() - x - numberWidth - 20);
    const int item = flow.element(Role::TOCI, list);
    const double height = text->height() + 6;
    Marks marks{{artifact, LineMark{{x, height - 1, flow.width(), height - 1}, 0.4}},
                {item, TextMark{{x, 0}, text, 0, text->lines()}}};
    return {flow.add({.height = height, .before = 3}, std::move(marks)), item};
}

void layParts(const Contents &contents, int list, Flow &flow)
{
    for (const Contents::Part &part : contents.parts) {
        const Line line = layLine(part.title, 1, list, flow);
        if (part.page == 0)
            continue;
        const auto number = flow.typesetter.set(QString::number(part.page), style::body, numberWidth, Align::Right);
        flow.addTo(line.piece, {line.element, TextMark{{flow.width() - numberWidth, 0}, number, 0, 1}});
    }
}

} // namespace

void lay(const Contents &contents, Flow &flow)
{
    const int list = flow.element(Role::TOC);
    if (!contents.parts.empty())
        return layParts(contents, list, flow);
    // Headings that came before are not listed: the contents name what follows.
    std::size_t entry = flow.entries.size();
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
            const Line line = layLine(heading->text.plain(), heading->level, list, flow);
            flow.awaited.push_back({entry, line.piece, line.element});
        }
        ++entry;
    }
}

} // namespace convener::paper
