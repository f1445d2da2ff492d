#pragma once

#include "core/error/error.h"
#include "core/time/holidayexceptions.h"

#include <vector>

namespace convener::store {

class Database;

/// Bank holidays that a coordinator added to the shipped ones.
class Holidays {
public:
    explicit Holidays(Database &database)
        : m_database(database)
    {
    }

    /// One a nation and day; a second one replaces the name.
    Result<> add(const time::HolidayExceptions::Added &day);
    Result<std::vector<time::HolidayExceptions::Added>> all() const;

private:
    Database &m_database;
};

} // namespace convener::store
