#pragma once

#include "core/store/belongings.h"

#include <QHash>

namespace convener::store {

/// The rows of a table that are some people's, today's or ones that only the journal knows, by their keys as the
/// journal writes them. Nearly all of these are whole numbers, and kept as such: there may be millions.
class OwnRows {
public:
    void insert(const QString &row, training::PersonId person);
    /// None when the row is nobody's.
    training::PersonId owner(const QString &row) const;

private:
    QHash<qint64, training::PersonId> m_numbered;
    QHash<QString, training::PersonId> m_others;
};

/// Whose every row is that hangs on some people, also rows that are gone since and that only the journal knows. A row
/// is whose it is now, or was last: not those it was given to by a merge that was undone.
class Owners {
public:
    /// People who were merged into these count as these.
    static Result<Owners> of(const Database &database, const std::set<training::PersonId> &people);

    const Belongings &belongings() const { return m_belongings; }
    /// None when the row is nobody's of these.
    training::PersonId owner(const QString &table, const QString &row) const { return m_rows.value(table).owner(row); }
    bool hangsOnPeople(const QString &table) const { return m_belongings.table(table) != nullptr; }

private:
    explicit Owners(Belongings belongings)
        : m_belongings(std::move(belongings))
    {
    }

    Result<> readRecord(const Database &database);
    Result<> readJournal(const Database &database);
    Result<> takeGone(const Database &database, const OwnTable &own, const QHash<QString, training::PersonId> &last);

    Belongings m_belongings;
    QHash<QString, OwnRows> m_rows; ///< by table
};

} // namespace convener::store
