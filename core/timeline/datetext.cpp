#include "core/timeline/datetext.h"

#include <QLocale>

namespace convener::timeline {

using namespace Qt::StringLiterals;

QString dateText(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

QString dayText(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

} // namespace convener::timeline
