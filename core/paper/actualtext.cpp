#include "core/paper/actualtext.h"

#include <algorithm>

namespace convener::paper {

namespace {

/// Whether readers find the letter by its glyph.
bool isSpelt(char32_t letter)
{
    if (letter > 0xffff && QChar::script(letter) == QChar::Script_Common)
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
        return true;
    default:
        return false;
    }
}

bool isFromRight(uint letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// The words of each run of marks of one element, in the order in which the painter tells them apart.
class Runs {
public:
    void add(int element, const QString &words)
    {
        if (element != m_element)
            m_runs.emplace_back();
        m_element = element;
        if (element == artifact || words.isEmpty())
            return;
        if (!m_runs.back().isEmpty())
            m_runs.back() += u' ';
        m_runs.back() += words;
    }

    std::vector<QString> take() { return std::move(m_runs); }

private:
    std::vector<QString> m_runs;
    int m_element = artifact;
};

} // namespace

std::vector<QString> actualTexts(const Page &page)
{
    Runs collected;
    for (const Mark &mark : page.marks) {
        const auto *text = std::get_if<TextMark>(&mark.shape);
        if (!text || text->turned) {
            collected.add(mark.element, {});
            continue;
        }
        for (int line = text->from; line < text->to; ++line)
            for (const LaidText::Stretch &stretch : text->text->stretches(line))
                collected.add(elementOf(mark, stretch), text->text->words(stretch));
    }
    collected.add(artifact, {});
    std::vector<QString> runs = collected.take();
    for (QString &words : runs) {
        const auto letters = words.toUcs4();
        if (std::ranges::all_of(letters, [](uint letter) { return isSpelt(letter); }) ||
            std::ranges::any_of(letters, isFromRight))
            words.clear();
    }
    return runs;
}

} // namespace convener::paper
