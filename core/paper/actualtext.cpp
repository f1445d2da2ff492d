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
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
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

QString wordsOf(const Mark &mark)
{
    QStringList lines;
    if (const auto *text = std::get_if<TextMark>(&mark.shape))
        for (int line = text->from; line < text->to; ++line)
            lines << text->text->lineText(line);
    return lines.join(u' ');
}

} // namespace

std::vector<QString> actualTexts(const Page &page)
{
    std::vector<QString> runs;
    int element = artifact;
    for (const Mark &mark : page.marks) {
        if (mark.element != element)
            runs.emplace_back();
        element = mark.element;
        if (element == artifact)
            continue;
        const QString words = wordsOf(mark);
        if (!runs.back().isEmpty() && !words.isEmpty())
            runs.back() += u' ';
        runs.back() += words;
    }
    if (element != artifact)
        runs.emplace_back();
    for (QString &words : runs) {
        const auto letters = words.toUcs4();
        if (std::ranges::all_of(letters, [](uint letter) { return isSpelt(letter); }) ||
            std::ranges::any_of(letters, isFromRight))
            words.clear();
    }
    return runs;
}

} // namespace convener::paper
