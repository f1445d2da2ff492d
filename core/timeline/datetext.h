#pragma once

#include <QDate>
#include <QString>

namespace convener::timeline {

/// "30 November 2026", in the language of the program.
QString dateText(QDate date);

/// "Monday 30 November 2026", in the language of the program.
QString dayText(QDate date);

} // namespace convener::timeline
