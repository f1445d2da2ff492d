#include "tests/ui/support/openwindow.h"

#include <QTabWidget>

namespace convener::test {

void showTab(const QWidget &parent, const QString &title)
{
    for (QTabWidget *tabs : parent.findChildren<QTabWidget *>())
        for (int part = 0; tabs->isVisible() && part < tabs->count(); ++part)
            if (tabs->tabText(part) == title)
                return tabs->setCurrentIndex(part);
    FAIL("no tab " << title.toStdString());
}

} // namespace convener::test
