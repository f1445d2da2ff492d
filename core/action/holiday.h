#pragma once

#include "core/action/desk.h"
#include "core/time/workingday.h"

#include <QDate>
#include <QString>

namespace convener::action {

/// The shipped exceptions to the rules of bank holidays, and those that this file adds.
Result<time::HolidayExceptions> holidays(const Desk &desk);

/// The working days of a nation by them.
Result<time::WorkingDays> workingDays(const Desk &desk, time::Nation nation);

/// Adds a bank holiday to the file. Refused without a name, and for a day that does not exist.
Result<> addHoliday(Desk &desk, time::Nation nation, QDate day, const QString &name);

} // namespace convener::action
