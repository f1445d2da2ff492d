#pragma once

#include "core/error/error.h"
#include "core/training/person.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace convener::store {

class Database;
class Statement;

class People {
public:
    explicit People(Database &database)
        : m_database(database)
    {
    }

    Result<> update(const training::Person &person);
    /// Everybody of one organisation belongs to another.
    Result<> moveAll(training::OrganisationId from, training::OrganisationId into);
    Result<training::Person> get(training::PersonId id) const;
    Result<std::optional<training::Person>> byEmail(const QString &email) const;
    /// Everybody who has one of these e-mail keys (training::emailKey), by that key.
    Result<QHash<QString, training::Person>> byEmailKeys(const QStringList &keys) const;

    /// Adds many with one prepared statement.
    class Adder;

private:
    Database &m_database;
};

class People::Adder {
public:
    explicit Adder(Database &database);
    ~Adder();

    Result<training::PersonId> add(const training::Person &person);

private:
    std::unique_ptr<Statement> m_insert;
};

} // namespace convener::store
