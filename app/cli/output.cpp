#include "app/cli/output.h"

namespace convener::cli {

QJsonValue json(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue json(std::optional<QDate> date)
{
    return json(date.value_or(QDate()));
}

} // namespace convener::cli
