#include "core/catalogue/fault.h"

#include <QCoreApplication>

namespace convener::catalogue {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

} // namespace

QString Fault::text() const
{
    if (pointer.isEmpty())
        return Text::tr("The file should hold %1, but has %2.").arg(expected, found);
    return Text::tr("At %1 there should be %2, but there is %3.").arg(pointer, expected, found);
}

} // namespace convener::catalogue
