#pragma once

#include "core/error/error.h"
#include "core/store/boundvalue.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

class QSqlQuery;

namespace convener::store {

class Database;
class StatementCache;

/// One prepared statement: bind, run, read. It may be bound and run again and again; what is not bound anew keeps its
/// value. Placeholders are named, and each must be bound: the database, which must outlive it, keeps what was prepared
/// for the next statement of the same text.
///
/// A file may come from anywhere, so that a value that the schema rules out can stand in it all the same: a word of no
/// list, a day that no calendar has. each(), all() and first() then end with Damaged.
class Statement {
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// What bound() knows, or what value() read.
    template <class Value>
    Statement &bind(const QString &name, const Value &value)
    {
        return bindValue(name, bound(value));
    }
    Statement &bindNull(const QString &name) { return bindValue(name, {}); }
    Statement &bindValue(const QString &name, const QVariant &value);

    /// Runs it and reads no row: one that gives rows stays open.
    Result<> run();
    /// Runs it and gives how many rows it touched.
    Result<int> affect();

    QString text(int column) const;
    qint64 integer(int column) const;
    int whole(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;
    /// As the database keeps it, for what is of no known kind.
    QVariant value(int column) const;
    /// So many of them, from this column on.
    QVariantList values(int from, qsizetype count) const;
    std::optional<QDate> date(int column) const;
    /// The date of a column that is never NULL.
    QDate day(int column) const;
    template <class Id>
    Id id(int column) const
    {
        return Id{integer(column)};
    }
    /// A word that the schema's CHECK or our own writing guarantees.
    template <class Enum>
    Enum word(int column) const
    {
        const auto value = training::fromText<Enum>(text(column));
        if (!value)
            doubt(column);
        return value.value_or(Enum{});
    }

    /// Runs it and hands every row to `take`.
    template <class Take>
    Result<> each(Take take)
    {
        CONVENER_TRY(run());
        while (next())
            take(*this);
        return ended();
    }

    /// Runs it and gives every row as `read(*this)` makes it.
    template <class Read>
    auto all(Read read) -> Result<std::vector<decltype(read(*this))>>
    {
        std::vector<decltype(read(*this))> rows;
        CONVENER_TRY(each([&](Statement &row) { rows.push_back(read(row)); }));
        return rows;
    }

    /// Runs it and gives the first row, or nothing.
    template <class Read>
    auto first(Read read) -> Result<std::optional<decltype(read(*this))>>
    {
        CONVENER_TRY(run());
        std::optional<decltype(read(*this))> row;
        if (next())
            row = read(*this);
        CONVENER_TRY(ended());
        return row;
    }

    /// For `INSERT … RETURNING id`.
    template <class Id>
    Result<Id> inserted()
    {
        CONVENER_TRY(run());
        if (!next())
            return Failure(noRow());
        const Id made = id<Id>(0);
        close();
        return made;
    }

    /// For an INSERT of one row without RETURNING: for rows by the thousand, since RETURNING builds a table for each.
    template <class Id>
    Result<Id> added()
    {
        CONVENER_TRY(run());
        return Id{lastId()};
    }

private:
    bool next();
    qint64 lastId() const;
    /// Remembers that this value is none that the schema allows.
    void doubt(int column) const;
    Result<> ended();
    void close();
    Error noRow() const;

    StatementCache *m_done; ///< where it is kept when it is done with
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = true;
    mutable QString m_doubtful; ///< the first value that was doubted
};

} // namespace convener::store
