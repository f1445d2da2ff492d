#include "core/action/email.h"

#include "core/exchange/email.h"

#include <QCoreApplication>

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<QString> typedEmail(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QString();
    if (const auto address = exchange::readEmail(typed))
        return *address;
    return refuse(Text::tr("“%1” is not an e-mail address. Correct it, or give none.").arg(typed));
}

} // namespace convener::action
