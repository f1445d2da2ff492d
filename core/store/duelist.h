#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/surveyrequest.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <limits>
#include <vector>

namespace convener::store {

class Database;
class Statement;

enum class DueKind { Commitment, Session, Survey };
enum class DueState { Overdue, Due, Upcoming };

/// One thing that is to be done, with whom it concerns.
struct DueItem {
    DueKind kind = DueKind::Commitment;
    QString what;                ///< id of the commitment's rule, the session's stage or the survey point
    training::EditionId edition; ///< whose programme has the title for `what`
    training::Level level = training::Level::Organisation;
    training::EngagementId engagement;
    QString organisation;
    QString subject; ///< the delegate's name, or the organisation's
    QDate due;
    qint64 number = 0;                                         ///< of the commitment, session or survey request
    training::CohortId cohort;                                 ///< of a session or a delegate's survey
    training::Progress progress = training::Progress::NotSent; ///< of a survey request

    DueState state(QDate today) const;
};

/// What is due, over everything, in the order of its dates.
class DueList {
public:
    struct Range {
        QDate today;
        QDate until;                                ///< invalid: without end
        int most = std::numeric_limits<int>::max(); ///< of each kind
        QDate from = {};                            ///< invalid: however long ago
    };

    explicit DueList(Database &database)
        : m_database(database)
    {
    }

    /// Commitments not met; sessions to come, and those past whose attendance is not recorded; survey requests neither
    /// returned nor closed.
    Result<std::vector<DueItem>> items(const Range &range) const;

    /// How many they are.
    Result<int> count(const Range &range) const;

private:
    Statement prepared(const QString &sql, const Range &range) const;

    Database &m_database;
};

} // namespace convener::store

namespace convener::training {

template <>
struct Words<store::DueKind> {
    static constexpr WordTable<store::DueKind, 3> table{{{store::DueKind::Commitment, "commitment"},
                                                         {store::DueKind::Session, "session"},
                                                         {store::DueKind::Survey, "survey"}}};
};

template <>
struct Words<store::DueState> {
    static constexpr WordTable<store::DueState, 3> table{{{store::DueState::Overdue, "overdue"},
                                                          {store::DueState::Due, "due"},
                                                          {store::DueState::Upcoming, "upcoming"}}};
};

} // namespace convener::training
