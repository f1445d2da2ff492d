#pragma once

#include "core/error/error.h"
#include "core/training/person.h"

#include <QDate>
#include <QHash>

#include <set>
#include <utility>
#include <vector>

namespace convener::store {

class Database;

/// What the search for duplicates needs of the record.
class Duplicates {
public:
    explicit Duplicates(Database &database)
        : m_database(database)
    {
    }

    /// Everybody who is not erased, by number.
    Result<std::vector<training::Person>> candidates() const;
    /// The pairs that were told apart, the lower number first.
    Result<std::set<std::pair<training::PersonId, training::PersonId>>> apart() const;
    /// By their numbers.
    Result<QHash<qint64, QString>> organisationNames() const;

    Result<> setApart(training::PersonId one, training::PersonId other, QDate on);

private:
    Database &m_database;
};

} // namespace convener::store
