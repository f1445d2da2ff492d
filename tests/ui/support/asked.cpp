#include "tests/ui/support/asked.h"

#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/unnamed.h"

#include <QAction>
#include <QTest>

namespace convener::test {

dialog::Question *question(const QWidget &page)
{
    dialog::Question *open = nullptr;
    for (dialog::Question *each : page.findChildren<dialog::Question *>())
        if (each->isVisible())
            open = each;
    REQUIRE(open);
    CHECK(unnamed(*open) == QStringList());
    return open;
}

dialog::Question *asked(const QWidget &page, const QString &press)
{
    QTest::mouseClick(button(page, press), Qt::LeftButton);
    return question(page);
}

void choose(const QWidget &page, const QString &item)
{
    for (QAction *action : page.findChildren<QAction *>())
        if (action->text() == item)
            return action->trigger();
    FAIL("no item " << item.toStdString());
}

} // namespace convener::test
