#pragma once

#include "core/error/error.h"
#include "core/training/planningmatrix.h"

#include <vector>

namespace convener::store {

class Database;

/// Planning matrices: one engagement has one a version.
class Matrices {
public:
    explicit Matrices(Database &database)
        : m_database(database)
    {
    }

    Result<> add(const training::PlanningMatrix &matrix);
    /// Writes state, dates and rows of that version: rows that are gone are removed, rows without a number added.
    Result<> update(const training::PlanningMatrix &matrix);
    /// The newest version. NotFound when the engagement has none.
    Result<training::PlanningMatrix> latest(training::EngagementId engagement) const;
    /// Every version, the oldest first.
    Result<std::vector<training::PlanningMatrix>> versions(training::EngagementId engagement) const;

private:
    Result<qint64> number(training::EngagementId engagement, int version) const;
    Result<> writeRows(qint64 matrix, const training::PlanningMatrix &value);

    Database &m_database;
};

} // namespace convener::store
