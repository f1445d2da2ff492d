#pragma once

#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/main/window.h"

namespace convener::test {

/// A window on a file in which Leeds has joined and planned a workshop.
struct OpenWindow {
    Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    main::Window window{{workplace.library, workplace.clock, workplace.prompt}};

    OpenWindow()
    {
        window.open(store::Database::join(*workplace.file).value());
        window.show();
    }
};

/// The table on the screen; without one the test fails.
inline cell::Table *visibleTable(const QWidget &parent)
{
    for (cell::Table *each : parent.findChildren<cell::Table *>())
        if (each->isVisible())
            return each;
    FAIL("no table");
    return nullptr;
}

/// Shows the tab of this name, wherever it is on the screen.
void showTab(const QWidget &parent, const QString &title);

} // namespace convener::test
