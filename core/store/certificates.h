#pragma once

#include "core/error/error.h"
#include "core/training/certificate.h"

#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// Issued certificates. A row is added, marked as withdrawn, and otherwise never changed.
class Certificates {
public:
    explicit Certificates(Database &database)
        : m_database(database)
    {
    }

    Result<training::CertificateId> add(const training::Certificate &certificate);
    Result<> withdraw(training::CertificateId id, QDate on, const QString &why);
    Result<std::optional<training::Certificate>> byNumber(const QString &number) const;
    /// The one that stands for this place: not withdrawn, not replaced.
    Result<std::optional<training::Certificate>> standing(training::PlaceId place) const;
    Result<std::vector<training::Certificate>> ofCohort(training::CohortId cohort) const;
    /// Those of the delegates of all its cohorts, by number of the certificate.
    Result<std::vector<training::Certificate>> ofEngagement(training::EngagementId engagement) const;
    /// In the order issued, those that no longer stand too.
    Result<std::vector<training::Certificate>> ofPerson(training::PersonId person) const;
    /// In the order issued.
    Result<std::vector<training::Certificate>> all() const;
    /// The running number of the next certificate of that year: 1 for the first. Numbers of withdrawn ones count.
    Result<int> nextOfYear(int year) const;

private:
    Database &m_database;
};

} // namespace convener::store
