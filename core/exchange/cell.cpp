#include "core/exchange/cell.h"

#include <algorithm>

namespace convener::exchange {

namespace {

bool isUnseen(QChar c)
{
    if (c.unicode() > 0x20 && c.unicode() < 0x7f)
        return false;
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isLineBreak(QChar c)
{
    return (c >= u'\n' && c <= u'\r') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\u0085';
}

/// Nearly every cell is: nothing to trim, compose or join.
bool isPlain(const QString &text)
{
    return text.isEmpty() || (text.front() != u' ' && text.back() != u' ' && std::ranges::all_of(text, [](QChar c) {
                                  return c.unicode() >= 0x20 && c.unicode() < 0x7f;
                              }));
}

} // namespace

QString trimmed(const QString &text)
{
    const auto first = std::ranges::find_if_not(text, isUnseen);
    auto last = text.cend();
    while (last != first && isUnseen(*(last - 1)))
        --last;
    if (first == text.cbegin() && last == text.cend())
        return text;
    return text.sliced(first - text.cbegin(), last - first);
}

QString tidied(const QString &cell)
{
    if (isPlain(cell))
        return cell;
    const QString text = trimmed(cell);
    constexpr char16_t firstComposing = 0x300; // below it every character is composed already
    const bool composed = std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstComposing; });
    return composed ? text : text.normalized(QString::NormalizationForm_C);
}

QString tidiedLine(const QString &cell)
{
    if (isPlain(cell))
        return cell;
    QString line = tidied(cell);
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    std::ranges::replace_if(line, isLineBreak, QChar(u' '));
    return line;
}

} // namespace convener::exchange
