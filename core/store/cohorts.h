#pragma once

#include "core/error/error.h"
#include "core/training/cohort.h"

#include <map>
#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// A session of another engagement, with the people of ours who hold a place in it.
struct SharedSession {
    training::Session session;
    std::vector<training::PersonId> people;
};

/// Cohorts with their sessions and the sessions' facilitators.
class Cohorts {
public:
    explicit Cohorts(Database &database)
        : m_database(database)
    {
    }

    Result<training::CohortId> add(const training::Cohort &cohort);
    Result<training::SessionId> addSession(training::CohortId cohort, const training::Session &session);
    /// Writes time, venue, link, contact, facilitators and whether it is cancelled.
    Result<> updateSession(const training::Session &session);
    Result<> setCapacity(training::CohortId cohort, int capacity);
    /// NotFound when there is none.
    Result<training::Cohort> get(training::CohortId id) const;
    Result<training::CohortId> ofSession(training::SessionId session) const;
    Result<training::Session> session(training::SessionId id) const;
    /// Sessions of other engagements that share a facilitator, or somebody who holds a place, with this one's. Those
    /// held on a day of one of its own, or on the day given: no other can be at the same time.
    Result<std::vector<SharedSession>> sharingPeople(training::EngagementId engagement,
                                                     std::optional<QDate> day = std::nullopt) const;
    /// Sessions of other engagements that one of these facilitators runs, or this person is expected at.
    Result<std::vector<SharedSession>> elsewhere(training::EngagementId engagement, const QStringList &facilitators,
                                                 training::PersonId person) const;
    /// The days on which this facilitator runs a session that is not cancelled.
    Result<std::vector<QDate>> daysOf(const QString &facilitator) const;
    /// In the order they were made.
    Result<std::vector<training::Cohort>> ofEngagement(training::EngagementId engagement) const;
    Result<std::vector<training::Cohort>> all() const;

private:
    Result<std::vector<SharedSession>>
    readShared(std::map<training::SessionId, std::vector<training::PersonId>> &shared) const;
    Result<std::vector<training::Cohort>> read(const QString &where, qint64 value) const;
    Result<> setFacilitators(training::SessionId session, const QStringList &names);

    Database &m_database;
};

} // namespace convener::store
