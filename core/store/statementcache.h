#pragma once

#include <QHashFunctions>
#include <QString>

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlQuery;

namespace convener::store {

/// Statements of one connection that are done with, to be run again by whoever needs the same next: preparing one takes
/// longer than running most of them.
class StatementCache {
public:
    StatementCache();
    ~StatementCache();

    /// One that was prepared from this SQL, or none.
    std::unique_ptr<QSqlQuery> take(const QString &sql);
    /// Keeps a prepared statement that nobody reads from any more. Its values stay bound.
    void keep(std::unique_ptr<QSqlQuery> query);
    /// Before the connection is closed.
    void clear();

private:
    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

} // namespace convener::store
