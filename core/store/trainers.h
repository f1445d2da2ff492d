#pragma once

#include "core/error/error.h"
#include "core/training/trainer.h"

#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// A trainer with their name and where they cascade.
struct NamedTrainer {
    training::Trainer trainer;
    QString name;
    QString organisation;
};

/// Trainers with their cascade sessions.
class Trainers {
public:
    explicit Trainers(Database &database)
        : m_database(database)
    {
    }

    Result<training::TrainerId> add(const training::Trainer &trainer);
    Result<> setMaterials(training::TrainerId trainer, std::optional<QDate> on);
    Result<training::CascadeSessionId> addCascade(const training::CascadeSession &session);
    /// NotFound when there is none.
    Result<NamedTrainer> get(training::TrainerId id) const;
    Result<std::vector<NamedTrainer>> ofEngagement(training::EngagementId engagement) const;
    /// By organisation, then by name.
    Result<std::vector<NamedTrainer>> all() const;

private:
    Result<std::vector<NamedTrainer>> read(const QString &where, qint64 value) const;

    Database &m_database;
};

} // namespace convener::store
