#pragma once

#include "core/error/error.h"
#include "core/training/engagement.h"

#include <QString>

#include <vector>

namespace convener::store {

class Database;

/// One line of the list of engagements.
struct EngagementSummary {
    training::Engagement engagement;
    QString organisation;
    QString programme; ///< id
    QString title;     ///< of the programme
    int cohorts = 0;
    int delegates = 0; ///< who hold a place
};

/// Engagements with their commitments and extensions.
class Engagements {
public:
    explicit Engagements(Database &database)
        : m_database(database)
    {
    }

    Result<training::EngagementId> add(const training::Engagement &engagement);
    Result<> update(const training::Engagement &engagement);
    Result<training::Engagement> get(training::EngagementId id) const;
    Result<std::vector<training::Engagement>> ofOrganisation(training::OrganisationId organisation) const;
    Result<std::vector<EngagementSummary>> summaries() const;

    Result<training::CommitmentId> addCommitment(const training::Commitment &commitment, int position);
    Result<> updateCommitment(const training::Commitment &commitment);
    /// In the order of the programme, with their extensions.
    Result<std::vector<training::Commitment>> commitments(training::EngagementId engagement) const;
    Result<training::Commitment> commitment(training::CommitmentId id) const;
    Result<training::ExtensionId> addExtension(const training::Extension &extension);

private:
    Database &m_database;
};

} // namespace convener::store
