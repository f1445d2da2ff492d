#pragma once

#include "core/error/error.h"
#include "core/time/nation.h"

#include <QDate>
#include <QJsonDocument>

#include <vector>

namespace convener::time {

/// What no rule can foretell: days that were proclaimed once, days that were moved once, and those that a
/// coordinator adds. A value: the shipped ones come from resources/holidays/uk.json.
struct HolidayExceptions {
    struct Added {
        Nation nation;
        QDate date;
        QString name;

        bool operator==(const Added &) const = default;
    };
    /// The holiday that falls on `from` by the rules is kept on `to` instead, under its own name.
    struct Moved {
        Nation nation;
        QDate from;
        QDate to;

        bool operator==(const Moved &) const = default;
    };

    std::vector<Added> added;
    std::vector<Moved> moved;

    bool operator==(const HolidayExceptions &) const = default;
};

/// Reads the form that resources/holidays/README.md describes. The error names the first fault by its JSON pointer.
Result<HolidayExceptions> parseHolidayExceptions(const QJsonDocument &document);

} // namespace convener::time
