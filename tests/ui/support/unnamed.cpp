#include "tests/ui/support/unnamed.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::test {

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

QStringList unnamed(const QWidget &whole)
{
    QStringList found;
    for (QWidget *widget : whole.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget);
        const bool inner =
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parent());
        const bool header = widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
        if (control && !inner && !header && widget->isVisible() && accessibleName(widget).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

} // namespace convener::test
