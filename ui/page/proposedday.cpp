#include "ui/page/proposedday.h"

#include "core/action/holiday.h"

namespace convener::page {

namespace {

constexpr int preWorkDays = 14; ///< domain.md, Window: pre-work opens at least so long before the workshop

} // namespace

Result<QDate> proposedDay(const action::Desk &desk, const action::EngagementRecord &record)
{
    CONVENER_ASSIGN(const time::WorkingDays days, action::workingDays(desk, record.organisation.nation));
    const auto &rule = record.programme.window;
    const QDate noticed = desk.today().addDays(7 * (rule ? rule->noticeWeeks.value : 0));
    const auto window = record.window();
    if (!window)
        return days.onOrAfter(noticed);
    const QDate first = window->first().addDays(preWorkDays);
    const QDate early = days.onOrAfter(std::max(first, noticed));
    return window->contains(early) ? early : days.onOrAfter(first);
}

} // namespace convener::page
