#include "core/training/length.h"

#include <QCoreApplication>

namespace convener::training {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Length)
};

} // namespace

Result<> mustFit(const QString &what, const QString &text, int longest)
{
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
