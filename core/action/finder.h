#pragma once

#include "core/action/desk.h"
#include "core/store/namesearch.h"

#include <map>

namespace convener::action {

/// A cohort by the name that it goes by: its stage's title in its own edition.
struct FoundStage {
    store::FoundCohort cohort;
    QString title;
};

/// What a search over the whole file found, at most so many of each kind.
struct Found {
    std::vector<store::FoundEngagement> engagements;
    std::vector<store::FoundPerson> people;
    std::vector<FoundStage> cohorts;
};

/// Searches people, organisations and cohorts as somebody types: by the beginnings of the words of their names, an
/// organisation by its programme as well, a cohort also by its stage ("workshop leeds"), in English or Welsh, a person
/// also by e-mail address. Reads the titles once.
class Finder {
public:
    explicit Finder(const Desk &desk)
        : m_desk(desk)
    {
    }

    Result<Found> find(const QString &text, int mostOfEach);

private:
    /// A title as it is shown, and what it can be found by.
    struct Title {
        QString shown;
        QStringList words; ///< in English and in Welsh
    };
    struct Titles {
        Title programme;
        std::map<QString, Title> stages; ///< by id
    };

    Result<> readTitles();
    Title titleOf(const QString &text) const;
    Result<std::vector<store::FoundEngagement>> engagements(const QStringList &words, int most) const;
    Result<std::vector<FoundStage>> cohorts(const QStringList &words, int most) const;
    QString title(const store::FoundCohort &cohort) const;

    const Desk &m_desk;
    std::map<training::EditionId, Titles> m_titles;
};

} // namespace convener::action
