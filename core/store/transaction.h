#pragma once

#include "core/error/error.h"

#include <QString>

namespace convener::store {

class Database;

/// All or nothing: rolls back when it is destroyed without having been committed. One inside another is a part of it:
/// its work is kept when both are committed.
class Transaction {
public:
    /// Takes the right to write at once, so that nothing read inside it can grow stale.
    static Result<Transaction> begin(Database &database);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Whether it is not a part of another.
    bool isOutermost() const { return m_depth == 0; }

    Result<> commit();

private:
    explicit Transaction(Database &database);

    QString savepoint() const;

    Database *m_database;
    int m_depth; ///< 0 for the outermost
};

} // namespace convener::store
