#include "core/store/boundvalue.h"

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

void putDigits(QChar *to, int count, int number)
{
    for (; count > 0; number /= 10)
        to[--count] = QChar(u'0' + number % 10);
}

/// As QDate::toString() gives it, which formats each date through printf: a large import writes millions.
QString isoText(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return date.toString(Qt::ISODate);
    QString text(10, u'-');
    putDigits(text.data(), 4, year);
    putDigits(text.data() + 5, 2, month);
    putDigits(text.data() + 8, 2, day);
    return text;
}

} // namespace

QVariant bound(const QString &text)
{
    // A null QString would be NULL.
    return text.isNull() ? u""_s : text;
}

QVariant bound(QDate date)
{
    return date.isValid() ? isoText(date) : QVariant();
}

} // namespace convener::store
