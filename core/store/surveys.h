#pragma once

#include "core/error/error.h"
#include "core/training/surveyrequest.h"

#include <vector>

namespace convener::store {

class Database;

/// A request with the name of whom it asks: the delegate's, or the organisation's.
struct NamedRequest {
    training::SurveyRequest request;
    QString subject;
};

/// Survey requests: rows with numbers that last.
class Surveys {
public:
    explicit Surveys(Database &database)
        : m_database(database)
    {
    }

    /// Adds those that the file has not (one a place and point, one an engagement and point), with one statement.
    Result<> addMissing(const std::vector<training::SurveyRequest> &requests);
    /// Writes dates, progress and what was recorded.
    Result<> update(const training::SurveyRequest &request);
    Result<training::SurveyRequest> get(training::RequestId id) const;
    /// Delegates by name, then the organisation; each by date.
    Result<std::vector<NamedRequest>> ofEngagement(training::EngagementId engagement) const;
    /// The same without names, by their numbers.
    Result<std::vector<training::SurveyRequest>> byNumber(training::EngagementId engagement) const;
    Result<std::vector<training::SurveyRequest>> ofCohort(training::CohortId cohort) const;
    Result<std::vector<training::SurveyRequest>> ofPlace(training::PlaceId place) const;
    /// Those at organisation level.
    Result<std::vector<training::SurveyRequest>> ofOrganisationLevel(training::EngagementId engagement) const;

private:
    Database &m_database;
};

} // namespace convener::store
