#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/makeup.h"
#include "core/training/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// A week that is made up, with who does and what became of it.
struct NamedMakeUp {
    training::MakeUp makeUp;
    training::PersonId person;
    QString name;
    training::CohortId own;
    training::CohortId host;
    std::optional<training::Attendance> attendance; ///< nothing while it is not recorded
};

/// Weeks that delegates make up with another cohort.
class MakeUps {
public:
    explicit MakeUps(Database &database)
        : m_database(database)
    {
    }

    Result<> add(const training::MakeUp &makeUp);
    /// With the attendance recorded there.
    Result<> remove(const training::MakeUp &makeUp);
    /// Those of the cohort's delegates, and of guests in it; by name.
    Result<std::vector<NamedMakeUp>> ofCohort(training::CohortId cohort) const;
    /// The same for all cohorts of an engagement, each once.
    Result<std::vector<NamedMakeUp>> ofEngagement(training::EngagementId engagement) const;

private:
    Result<std::vector<NamedMakeUp>> read(const QString &where, qint64 value) const;

    Database &m_database;
};

} // namespace convener::store
