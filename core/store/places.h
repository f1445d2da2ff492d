#pragma once

#include "core/error/error.h"
#include "core/training/person.h"
#include "core/training/place.h"
#include "core/training/requirement.h"

#include <QMap>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace convener::store {

class Database;
class Statement;

/// Whether the person of a place came to a session.
struct AttendanceEntry {
    training::SessionId session;
    training::PlaceId place;
    training::Attendance attendance = training::Attendance::Attended;
};

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

    /// Adds places, one or many, with one prepared statement, and tells the number of each.
    class Adder;
    /// Adds those of a list whose numbers nobody needs.
    Result<> add(const std::vector<training::Place> &places);

    Result<> update(const training::Place &place);
    Result<> setNeeds(training::PlaceId place, const training::Needs &needs);

    /// Those who hold a place first, then the waiting list in its order, then those who left; each part by name.
    Result<std::vector<Delegate>> ofCohort(training::CohortId cohort) const;
    Result<Delegate> get(training::PlaceId place) const;
    /// Those of all its cohorts, cohort by cohort in the order they were made.
    Result<std::vector<Delegate>> ofEngagement(training::EngagementId engagement) const;
    /// The places that are held, or that a survey request asks, in the cohorts of one stage.
    Result<std::vector<training::Place>> surveyed(training::EngagementId engagement, const QString &stage) const;
    Result<Occupancy> occupancy(training::CohortId cohort) const;
    /// Places that this person has in cohorts of one stage of one programme, whatever the engagement and edition.
    Result<std::vector<training::Place>> ofPerson(training::PersonId person, const QString &programme,
                                                  const QString &stage) const;

    /// Whether the person has a place, of any standing but declined and withdrawn, in a cohort of the engagement.
    Result<bool> takesPart(training::PersonId person, training::EngagementId engagement) const;
    /// When this person's work of a stage done alone first came back, on whichever place of the programme it is kept.
    Result<std::optional<QDate>> workReturned(training::PersonId person, const QString &programme,
                                              const QString &stage) const;

    /// Where a delegate stands to the programme's requirements, by their ids; none is recorded for an unknown one.
    Result<QMap<QString, training::RequirementState>> requirements(training::PlaceId place) const;
    Result<> setRequirement(training::PlaceId place, const QString &requirement, training::RequirementState state);

    /// When the work done alone came back, by the stage's id.
    Result<QMap<QString, QDate>> returnedWork(training::PlaceId place) const;
    Result<> setReturnedWork(training::PlaceId place, const QString &stage, QDate on);

    Result<> setAttendance(const std::vector<AttendanceEntry> &entries);
    Result<AttendanceByPlace> attendance(training::CohortId cohort) const;
    Result<AttendanceByPlace> attendance(training::EngagementId engagement) const;

private:
    Database &m_database;
};

class Places::Adder {
public:
    explicit Adder(Database &database);
    ~Adder();

    Result<training::PlaceId> add(const training::Place &place);

private:
    std::unique_ptr<Statement> m_insert;
    training::Place m_bound; ///< the last one added; none has no cohort
};

} // namespace convener::store
