#include "ui/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convener::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

QString inDays(int days)
{
    if (days <= 14)
        return Text::tr("in %n days", nullptr, days);
    if (days <= 70)
        return Text::tr("in %n weeks", nullptr, qRound(days / 7.0));
    return Text::tr("in %n months", nullptr, qRound(days / 30.44));
}

QString daysAgo(int days)
{
    if (days <= 14)
        return Text::tr("%n days ago", nullptr, days);
    if (days <= 70)
        return Text::tr("%n weeks ago", nullptr, qRound(days / 7.0));
    return Text::tr("%n months ago", nullptr, qRound(days / 30.44));
}

} // namespace

QString longDate(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

QString longDate(const std::optional<QDate> &date)
{
    return date ? longDate(*date) : QString();
}

QString shortDate(QDate date)
{
    return QLocale().toString(date, u"ddd d MMM yyyy"_s);
}

QString shortDate(const std::optional<QDate> &date)
{
    return date ? shortDate(*date) : QString();
}

QString distance(QDate date, QDate today)
{
    const int days = int(today.daysTo(date));
    if (days == 0)
        return Text::tr("today");
    if (days == 1)
        return Text::tr("tomorrow");
    if (days == -1)
        return Text::tr("yesterday");
    return days > 0 ? inDays(days) : daysAgo(-days);
}

QString hours(const QDateTime &starts, const QDateTime &ends)
{
    return Text::tr("%1 to %2").arg(starts.toString(u"HH:mm"_s), ends.toString(u"HH:mm"_s));
}

} // namespace convener::model
