#include "core/store/holidays.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using Added = time::HolidayExceptions::Added;

Result<> Holidays::add(const Added &day)
{
    return Statement(m_database, u"INSERT INTO added_holiday (nation, day, name) VALUES (:nation, :day, :name) "
                                 "ON CONFLICT (nation, day) DO UPDATE SET name = excluded.name"_s)
        .bind(u":nation"_s, time::toText(day.nation))
        .bind(u":day"_s, day.date)
        .bind(u":name"_s, day.name)
        .run();
}

Result<std::vector<Added>> Holidays::all() const
{
    return Statement(m_database, u"SELECT nation, day, name FROM added_holiday ORDER BY day, nation"_s)
        .all([](const Statement &row) {
            return Added{time::nationFromText(row.text(0)).value_or(time::Nation::England), row.day(1), row.text(2)};
        });
}

} // namespace convener::store
