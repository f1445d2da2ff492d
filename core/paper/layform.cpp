#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

namespace {

constexpr double lineHeight = 25; ///< room for handwriting, about 9 mm

void layLine(const Field &field, Flow &flow)
{
    const auto label = flow.typesetter.set(field.label, style::label, flow.width() * 0.6);
    const int element = flow.element(Role::P);
    const double x = label->usedWidth() + 8;
    const double height = std::max(label->height(), 18.0);
    Marks marks{{artifact, LineMark{{x, height - 2, flow.width(), height - 2}, 0.6, Ink::Quiet}},
                {element, TextMark{{0, height - label->height()}, label, 0, label->lines()}}};
    if (!field.value.isEmpty()) {
        const auto value = flow.typesetter.fit(field.value, style::body, flow.width() - x, style::small.size);
        marks.push_back({element, TextMark{{x + 2, height - value->height()}, value, 0, value->lines()}});
    }
    flow.add({.height = height, .before = 8}, std::move(marks));
}

} // namespace

void lay(const Field &field, Flow &flow)
{
    if (field.kind == Field::Kind::Line)
        return layLine(field, flow);
    if (!field.label.isEmpty())
        flow.addText(flow.typesetter.set(field.label, style::label, flow.width()), flow.element(Role::P), 0, 9, true);
    else
        flow.keepLast(); // what comes before it asks the question
    if (field.kind == Field::Kind::Box) {
        const double height = field.lines * lineHeight;
        flow.add({.height = height, .before = 5}, {{artifact, box({0, 0, flow.width(), height}, {}, Ink::Quiet, 0.7)}});
        return;
    }
    // A page that is full takes half of them: better less room to write in than two lines on a page of their own.
    const int needed = std::max(std::min(field.lines, 2), field.lines - field.lines / 2);
    for (int i = 0; i < field.lines; ++i) {
        Marks marks{{artifact, LineMark{{0, lineHeight, flow.width(), lineHeight}, 0.6}}};
        flow.add(
            {.height = lineHeight, .keepWithNext = i + 1 < needed && (i == 0 || i + 2 == needed), .spare = i >= needed},
            std::move(marks));
    }
}

void lay(const Choice &choice, Flow &flow)
{
    constexpr double tick = 11;
    constexpr std::size_t mostAbreast = 5;
    flow.addText(flow.typesetter.set(choice.question, style::body, flow.width()), flow.element(Role::P), 0, 10, true);
    const int list = flow.element(Role::L);
    const std::size_t count = choice.options.size();
    const std::size_t abreast = count <= mostAbreast ? std::max<std::size_t>(1, count) : mostAbreast - 1;
    const double share = flow.width() / double(abreast);
    for (std::size_t first = 0; first < count; first += abreast) {
        Marks boxes;
        Marks texts;
        double height = tick + 2;
        const std::size_t end = std::min(count, first + abreast);
        for (std::size_t i = first; i < end; ++i) {
            const double x = double(i - first) * share;
            const auto text = flow.typesetter.set(choice.options[i], style::cell, share - tick - 10);
            boxes.push_back({artifact, box({x + 0.5, 1, tick, tick}, Ink::Ground, Ink::Quiet, 0.8)});
            const int body = flow.element(Role::LBody, flow.element(Role::LI, list));
            texts.push_back({body, TextMark{{x + tick + 6, 0.5}, text, 0, text->lines()}});
            height = std::max(height, text->height() + 1);
        }
        place(std::move(texts), {}, boxes);
        flow.add({.height = height, .before = 5, .keepWithNext = end < count}, std::move(boxes));
    }
}

void lay(const KeyFacts &facts, Flow &flow)
{
    constexpr double pad = 4;
    constexpr double gap = 24;
    // A wide page takes them two abreast.
    const std::size_t abreast = flow.width() > 600 ? 2 : 1;
    const double share = (flow.width() - gap * double(abreast - 1)) / double(abreast);
    const double labelWidth = std::min(130.0, share * 0.32);
    const int body = flow.element(Role::TBody, flow.element(Role::Table));
    for (std::size_t first = 0; first < facts.facts.size(); first += abreast) {
        const int row = flow.element(Role::TR, body);
        Marks texts;
        double height = 0;
        const std::size_t end = std::min(facts.facts.size(), first + abreast);
        for (std::size_t i = first; i < end; ++i) {
            const double x = double(i - first) * (share + gap);
            const int head = flow.element(Role::TH, row);
            flow.at(head).scope = Element::Scope::Row;
            const int cell = flow.element(Role::TD, row);
            const auto label = flow.typesetter.set(facts.facts[i].label, style::label, labelWidth - 10);
            const auto value = flow.typesetter.set(facts.facts[i].value, style::body, share - labelWidth);
            texts.push_back({head, TextMark{{x, pad}, label, 0, label->lines()}});
            texts.push_back({cell, TextMark{{x + labelWidth, pad}, value, 0, value->lines()}});
            height = std::max({height, label->height() + 2 * pad, value->height() + 2 * pad});
        }
        Marks marks;
        for (std::size_t i = 0; i < end - first; ++i) {
            const double x = double(i) * (share + gap);
            marks.push_back({artifact, LineMark{{x, height, x + share, height}, 0.5}});
        }
        place(std::move(texts), {}, marks);
        flow.add({.height = height,
                  .before = first == 0 ? 6.0 : 0.0,
                  .keepWithNext = true, // facts are of what follows
                  .firstCut = pad,
                  .step = style::body.size * style::body.leading},
                 std::move(marks));
    }
}

} // namespace convener::paper
