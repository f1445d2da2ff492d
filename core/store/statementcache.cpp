#include "core/store/statementcache.h"

#include <QSqlQuery>

namespace convener::store {

namespace {

/// More than the product has statements; those made for one list of numbers alone would gather otherwise.
constexpr std::size_t mostIdle = 256;

} // namespace

StatementCache::StatementCache() = default;
StatementCache::~StatementCache() = default;

std::unique_ptr<QSqlQuery> StatementCache::take(const QString &sql)
{
    auto idle = m_idle.extract(sql);
    return idle ? std::move(idle.mapped()) : nullptr;
}

void StatementCache::keep(std::unique_ptr<QSqlQuery> query)
{
    if (m_idle.size() >= mostIdle)
        m_idle.clear();
    const QString sql = query->lastQuery();
    m_idle.emplace(sql, std::move(query));
}

void StatementCache::clear()
{
    m_idle.clear();
}

} // namespace convener::store
