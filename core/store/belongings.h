#pragma once

#include "core/store/engine.h"
#include "core/store/layout.h"
#include "core/training/id.h"

#include <set>
#include <vector>

namespace convener::store {

class Database;

/// A table whose rows hang on people, as the schema's references say.
struct OwnTable {
    Layout layout;
    std::vector<engine::Reference> via; ///< to other such tables; none for "person" itself
    QString where;                      ///< the condition that finds the rows, in SQL
};

/// Everything that hangs on these people, however many references away: the people first, then in an order in which
/// each table comes after those that it refers to. The conditions hold as long as it exists, on this connection.
class Belongings {
public:
    static Result<Belongings> of(const Database &database, const std::set<training::PersonId> &people);
    ~Belongings();
    Belongings(Belongings &&) noexcept;
    Belongings &operator=(Belongings &&) = delete;

    const std::vector<OwnTable> &tables() const { return m_tables; }
    /// Nothing for a table that does not hang on people.
    const OwnTable *table(const QString &name) const;

private:
    explicit Belongings(const Database &database)
        : m_database(&database)
    {
    }

    Result<> choose(const std::set<training::PersonId> &people);
    Result<> follow();

    const Database *m_database; ///< none once it is moved from
    std::vector<OwnTable> m_tables;
};

/// The tables of the record as they are today, by name: the journal's own left out.
Result<std::vector<Layout>> recordTables(const Database &database);

/// A row's key as the journal writes it, in SQL.
QString rowKey(const Layout &layout);

} // namespace convener::store
