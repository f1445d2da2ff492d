#include "core/training/length.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Length)
};

} // namespace

std::optional<QChar> controlIn(const QString &text)
{
    const auto found = std::ranges::find_if(text, [](QChar c) {
        const bool typed = (c >= u'\t' && c <= u'\r') || c == u'\u0085';
        return c.category() == QChar::Other_Control && !typed;
    });
    return found == text.end() ? std::nullopt : std::optional(*found);
}

Result<> mustFit(const QString &what, const QString &text, int longest)
{
    if (const auto control = controlIn(text))
        return refuse(Text::tr("%1 holds an invisible control character (U+%2). Type it anew.")
                          .arg(what, QString::number(control->unicode(), 16).rightJustified(4, u'0')));
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
