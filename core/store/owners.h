#pragma once

#include "core/store/belongings.h"

#include <QHash>

namespace convener::store {

/// A row of the record, today's or one that only the journal knows, by its key as the journal writes it.
using OwnRows = QHash<QString, training::PersonId>;

/// Whose every row is that hangs on some people, also rows that are gone since and that only the journal knows.
class Owners {
public:
    /// People who were merged into these count as these.
    static Result<Owners> of(const Database &database, const std::set<training::PersonId> &people);

    const Belongings &belongings() const { return m_belongings; }
    /// Everybody whose rows are found: those asked for, and who was merged into them, with whom they are now.
    const std::map<training::PersonId, training::PersonId> &people() const { return m_people; }

    /// None when the row is nobody's of these.
    training::PersonId owner(const QString &table, const QString &row) const { return m_rows[table].value(row); }
    bool hangsOnPeople(const QString &table) const { return m_belongings.table(table) != nullptr; }

private:
    Owners(Belongings belongings, std::map<training::PersonId, training::PersonId> people)
        : m_belongings(std::move(belongings))
        , m_people(std::move(people))
    {
    }

    Result<> readRecord(const Database &database);
    Result<> readJournal(const Database &database);

    Belongings m_belongings;
    std::map<training::PersonId, training::PersonId> m_people;
    mutable QHash<QString, OwnRows> m_rows; ///< by table
};

} // namespace convener::store
