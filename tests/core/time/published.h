#pragma once

#include "core/time/holidayexceptions.h"

#include <QFile>

/// The exceptions that the product ships.
inline convener::time::HolidayExceptions shippedExceptions()
{
    QFile file(QStringLiteral(CONVENER_RESOURCES "/holidays/uk.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return convener::time::parseHolidayExceptions(QJsonDocument::fromJson(file.readAll())).value();
}
