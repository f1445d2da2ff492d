#include "core/training/ods.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convener::training {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ods)
};

} // namespace

Result<QString> typedOds(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z0-9]{3,10}$"_s);
    const QString code = text.trimmed().toUpper();
    if (code.isEmpty() || form.match(code).hasMatch())
        return code;
    constexpr int shown = 30;
    return refuse(Text::tr("“%1” is not an ODS code: it has 3 to 10 letters and digits, such as RXX or A81001. Correct "
                           "it, or leave it out.")
                      .arg(code.left(shown)));
}

} // namespace convener::training
