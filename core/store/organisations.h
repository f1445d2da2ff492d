#pragma once

#include "core/error/error.h"
#include "core/training/organisation.h"

#include <optional>
#include <vector>

namespace convener::store {

class Database;
class Statement;

class Organisations {
public:
    explicit Organisations(Database &database)
        : m_database(database)
    {
    }

    /// Refused when the name (whatever its case and spacing) or the ODS code is taken.
    Result<training::OrganisationId> add(const training::Organisation &organisation);
    Result<> update(const training::Organisation &organisation);
    /// One that nothing refers to any more.
    Result<> remove(training::OrganisationId id);
    /// NotFound when there is none.
    Result<training::Organisation> get(training::OrganisationId id) const;
    Result<std::optional<training::Organisation>> byName(const QString &name) const;
    Result<std::optional<training::Organisation>> byOds(const QString &ods) const;
    /// How many people belong to it.
    Result<int> people(training::OrganisationId id) const;
    /// In alphabetical order.
    Result<std::vector<training::Organisation>> all() const;

private:
    Database &m_database;
};

} // namespace convener::store
