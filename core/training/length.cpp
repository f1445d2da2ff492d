#include "core/training/length.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Length)
};

} // namespace

std::optional<QString> controlIn(const QString &text)
{
    const auto found = std::ranges::find_if(text, [](QChar c) {
        const bool typed = (c >= u'\t' && c <= u'\r') || c == u'\u0085';
        return c.category() == QChar::Other_Control && !typed;
    });
    if (found == text.end())
        return std::nullopt;
    return QString::number(found->unicode(), 16).rightJustified(4, u'0');
}

Result<> mustFit(const QString &what, const QString &text, int longest)
{
    if (const auto control = controlIn(text))
        return refuse(Text::tr("%1 holds an invisible control character (U+%2). Type it anew.").arg(what, *control));
    if (text.size() <= longest)
        return {};
    constexpr int shown = 30;
    return refuse(Text::tr("%1 is %2 characters long (“%3…”); %4 is the most. Shorten it.")
                      .arg(what)
                      .arg(text.size())
                      .arg(text.left(shown).simplified())
                      .arg(longest));
}

} // namespace convener::training
