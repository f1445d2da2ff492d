#pragma once

#include "core/error/error.h"
#include "core/training/id.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace convener::store {

class Database;

struct FoundPerson {
    training::PersonId id;
    QString name;
    QString jobTitle;
    QString organisation; ///< empty where none is known

    bool operator==(const FoundPerson &) const = default;
};

struct FoundEngagement {
    training::EngagementId id;
    QString organisation;
    QString programme; ///< its title
};

struct FoundCohort {
    training::CohortId id;
    training::EditionId edition;
    QString stage; ///< id
    QString organisation;
    std::optional<QDate> first; ///< day of the first session that is not cancelled
};

/// A stage of several editions of one programme, or more, that call it alike.
struct StageInEditions {
    QString stage; ///< id
    std::set<training::EditionId> editions;
};

/// Finds by the beginnings of the words of a name, whatever the case and the accents, in a time that hardly grows with
/// the file. `words` are those of training::typedWords(); without any, and with nothing else given, nothing is found.
/// At most `most` of each.
class NameSearch {
public:
    explicit NameSearch(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<FoundPerson>> people(const QStringList &words, int most) const;
    /// Whose address begins so.
    Result<std::vector<FoundPerson>> peopleByEmail(const QString &beginning, int most) const;
    /// Engagements of organisations of such a name, of any where there are no words; in these editions where some are
    /// given. By organisation.
    Result<std::vector<FoundEngagement>> engagements(const QStringList &words,
                                                     const std::set<training::EditionId> &editions, int most) const;
    /// Cohorts of organisations of such a name, of any where there are no words; of a stage in these editions where one
    /// is given. The newest first.
    Result<std::vector<FoundCohort>> cohorts(const QStringList &words, const std::optional<StageInEditions> &stage,
                                             int most) const;

    /// Leaves nothing in the index of a name that is no longer on record; part of an erasure.
    Result<> purge();

private:
    Database &m_database;
};

} // namespace convener::store
