#pragma once

#include "core/time/month.h"

#include <QDate>

namespace convener::training {

/// A distance from an anchor date: calendar months first (clamped to the month's end), then days.
/// "14 days before the 3-month point" is {3, -14}.
struct Offset {
    int months = 0;
    int days = 0;

    QDate from(QDate anchor) const { return time::addMonths(anchor, months).addDays(days); }
    bool operator==(const Offset &) const = default;
};

} // namespace convener::training
