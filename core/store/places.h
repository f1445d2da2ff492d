#pragma once

#include "core/error/error.h"
#include "core/training/person.h"
#include "core/training/place.h"

#include <map>
#include <vector>

namespace convener::store {

class Database;

/// A person in a cohort, as the lists show one.
struct Delegate {
    training::Place place;
    training::Person person;
    training::Needs needs;
};

/// How full a cohort is.
struct Occupancy {
    int held = 0;
    int waiting = 0;
};

using AttendanceByPlace = std::map<training::PlaceId, std::map<training::SessionId, training::Attendance>>;

/// Places, the delegates' needs, and attendance.
class Places {
public:
    explicit Places(Database &database)
        : m_database(database)
    {
    }

    Result<training::PlaceId> add(const training::Place &place);
    /// Many at once, with one prepared statement; the numbers are written into `places`.
    Result<> addAll(std::vector<training::Place> &places);
    Result<> update(const training::Place &place);
    Result<> setNeeds(training::PlaceId place, const training::Needs &needs);

    /// Those who hold a place first, then the waiting list in its order, then those who left; each part by name.
    Result<std::vector<Delegate>> ofCohort(training::CohortId cohort) const;
    Result<Delegate> get(training::PlaceId place) const;
    Result<Occupancy> occupancy(training::CohortId cohort) const;
    /// Places that this person has in cohorts of one stage of one engagement.
    Result<std::vector<training::Place>> ofPerson(training::PersonId person, training::EngagementId engagement,
                                                  const QString &stage) const;

    Result<> setAttendance(training::SessionId session, training::PlaceId place, training::Attendance attendance);
    Result<AttendanceByPlace> attendance(training::CohortId cohort) const;

private:
    Database &m_database;
};

} // namespace convener::store
