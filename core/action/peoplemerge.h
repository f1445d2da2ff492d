#pragma once

#include "core/action/mergepeople.h"
#include "core/store/places.h"
#include "core/store/statement.h"

#include <functional>

namespace convener::action {

/// One walk through all that two entries for one person hold: to look, or to write as well. Both go the same way, so
/// that what is shown is what is done.
class PeopleMerge {
public:
    PeopleMerge(Desk &desk, const training::Person &kept, const training::Person &other, const MergeChoices &choices,
                bool write);

    Result<MergedPeople> run();

private:
    /// A row of something that both have, by what it is about.
    struct Pair {
        QString about;
        QString kept;
        QString other;
    };

    Result<> joinPlaces();
    Result<> joinPlace(const store::Delegate &kept, const store::Delegate &other);
    /// Who holds no place any more makes nothing up.
    Result<> dropMakeUps(const training::Place &place);
    Result<> joinStanding(const store::Delegate &kept, const store::Delegate &other);
    Result<> joinNeeds(const store::Delegate &kept, const store::Delegate &other);
    Result<> joinRows(const QString &table, const QString &key, const QString &value, training::PlaceId kept,
                      training::PlaceId other, const std::function<QString(const QString &)> &about);
    Result<> joinRequests(training::PlaceId kept, training::PlaceId other);
    Result<> joinCertificates(const store::Delegate &kept, const store::Delegate &other);
    Result<> refuseGuests() const;
    Result<> joinTrainers();
    Result<> moveTheRest();
    Result<> joinPerson();
    Result<> followEngagements();

    /// What is chosen where the two differ; Kept while nothing is. Notes the conflict.
    MergeChoice choose(const QString &id, const QString &what, const QString &kept, const QString &other,
                       bool mayKeepBoth = false);
    /// The text that stays of two: the one that is not empty, the one chosen, or both.
    QString text(const QString &id, const QString &what, const QString &kept, const QString &other);
    /// Runs a statement with :kept and :other bound, when this is to write. Gives how many rows it touched.
    Result<int> write(const QString &sql, qint64 kept, qint64 other);
    Result<int> count(const QString &sql, qint64 kept, qint64 other) const;

    Desk &m_desk;
    const MergeChoices &m_choices;
    bool m_write;
    MergedPeople m_result;
};

/// Translated words of the record, as a conflict shows them.
QString mergeWord(training::Standing standing);
QString mergeWord(training::Attendance attendance);

} // namespace convener::action
