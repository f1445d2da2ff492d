#pragma once

#include "core/error/error.h"

namespace convener::store {

class Database;

/// All or nothing: rolls back when it is destroyed without having been committed.
class Transaction {
public:
    /// Takes the right to write at once, so that nothing read inside it can grow stale.
    static Result<Transaction> begin(Database &database);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};

} // namespace convener::store
