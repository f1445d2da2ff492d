#include "core/store/settings.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

Result<std::optional<QString>> Settings::value(const QString &key) const
{
    return Statement(m_database, u"SELECT value FROM setting WHERE key = :key"_s)
        .bind(u":key"_s, key)
        .first([](const Statement &row) { return row.text(0); });
}

Result<> Settings::set(const QString &key, const QString &value)
{
    return Statement(m_database, u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(u":key"_s, key)
        .bind(u":value"_s, value)
        .run();
}

} // namespace convener::store
