#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

namespace {

const Type &typeOf(int level)
{
    return level == 1 ? style::title : level == 2 ? style::chapter : style::section;
}

Role roleOf(int level)
{
    return level == 1 ? Role::H1 : level == 2 ? Role::H2 : level == 3 ? Role::H3 : Role::H4;
}

void layNote(const Prose &prose, Flow &flow)
{
    constexpr double inset = 12;
    const auto text = flow.typesetter.set(prose, style::body, flow.width() - 2 * inset - 4);
    const int element = flow.element(Role::P);
    const double height = text->height() + 2 * inset - 4;
    Marks marks;
    marks.push_back({artifact, box({0, 0, flow.width(), height}, Ink::Tint)});
    marks.push_back({artifact, box({0, 0, 4, height}, Ink::Accent)});
    marks.push_back({element, TextMark{{inset + 4, inset - 2}, text, 0, text->lines()}});
    flow.add({.height = height, .before = 9, .firstCut = inset - 2, .step = style::body.size * style::body.leading},
             std::move(marks));
}

} // namespace

void lay(const Heading &heading, Flow &flow)
{
    const Type &type = typeOf(heading.level);
    const int element = flow.element(roleOf(heading.level), artifact, heading.text.plain());
    const auto text = flow.typesetter.set(heading.text, type, flow.width());
    flow.entries.push_back({heading.level, heading.text.plain(), flow.count()});
    const int first = flow.count();
    flow.addText(text, element, 0, heading.level == 1 ? 12 : heading.level == 2 ? 20 : 13, true);
    for (int i = first; i < flow.count(); ++i)
        flow.piece(i).keepWithNext = true;
}

void lay(const Paragraph &paragraph, Flow &flow)
{
    using Tone = Paragraph::Tone;
    if (paragraph.text.isEmpty())
        return;
    if (paragraph.tone == Tone::Note)
        return layNote(paragraph.text, flow);
    const Type &type = paragraph.tone == Tone::Lead    ? style::lead
                       : paragraph.tone == Tone::Small ? style::small
                                                       : style::body;
    flow.addText(flow.typesetter.set(paragraph.text, type, flow.width()), flow.element(Role::P), 0, 7);
}

void lay(const List &list, Flow &flow)
{
    constexpr double indent = 20;
    const int outer = flow.element(Role::L);
    flow.at(outer).numbered = list.ordered;
    int inner = artifact;
    int item = artifact;
    int number = 0;
    std::vector<int> ends; // the last piece of each item
    for (const ListItem &entry : list.items) {
        const bool nested = entry.depth > 0 && item != artifact;
        if (nested && inner == artifact)
            inner = flow.element(Role::L, item);
        else if (!nested)
            inner = artifact;
        const int itemElement = flow.element(Role::LI, nested ? inner : outer);
        if (!nested)
            item = itemElement;
        const bool numbered = list.ordered && !nested;
        const QString sign = numbered ? QString::number(++number) + u'.' : QString(nested ? u'–' : u'•');
        const double x = nested ? indent : 0;
        const auto label = flow.typesetter.set(sign, numbered ? style::label : style::body, indent);
        const auto text = flow.typesetter.set(entry.text, style::body, flow.width() - x - indent);
        Marks marks;
        const int labelElement = flow.element(Role::Lbl, itemElement);
        marks.push_back({labelElement, TextMark{{x + (numbered ? 0 : 6), 0}, label, 0, 1}});
        flow.addText(text, flow.element(Role::LBody, itemElement), x + indent, 4, false, std::move(marks));
        ends.push_back(flow.count() - 1);
    }
    if (ends.size() > 1) // neither the first item nor the last is alone on a page
        for (const int end : {ends.front(), ends[ends.size() - 2]})
            flow.piece(end).keepWithNext = true;
}

void lay(const PageBreak &pageBreak, Flow &flow)
{
    using To = PageBreak::To;
    flow.startPage(pageBreak.to == To::Right  ? Piece::Start::RightPage
                   : pageBreak.to == To::Left ? Piece::Start::LeftPage
                                              : Piece::Start::NextPage);
}

} // namespace convener::paper
