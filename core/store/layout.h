#pragma once

#include "core/error/error.h"

#include <QStringList>
#include <QVariant>

#include <map>

namespace convener::store {

class Database;
class Statement;

/// What the rows of a table looked like when changes of them were recorded.
struct Layout {
    qint64 id = 0;
    QString table;
    QStringList keys;    ///< the columns that identify a row
    QStringList columns; ///< all, in the order of the journal's values
    bool present = true; ///< the table looks like this today

    /// The key of a row as the journal keeps it, column by column.
    QVariantList key(const QVariant &row) const;
    /// "person.id = :key0", in SQL; bindKey() fills it.
    QString isRow() const;
    void bindKey(Statement &statement, const QVariant &row) const;
    /// The values of a row as the journal keeps them, one for each column, whatever somebody else wrote there.
    QVariantList values(const QString &literals) const;
};

/// By their numbers.
struct Layouts : std::map<qint64, Layout> {
    /// Of a number that the file has not: a table that there is not, so that reading or writing it fails in a sentence.
    const Layout &at(qint64 id) const;
};

Result<Layouts> readLayouts(const Database &database);
/// Those alone of which the journal keeps rows as they were, in one walk through it.
Result<Layouts> changedLayouts(const Database &database);

/// The values of a list as the journal's triggers write it: SQL literals (NULL, whole numbers, quoted texts) with
/// commas.
QVariantList fromLiterals(const QString &literals);
/// The other way round.
QString toLiterals(const QVariantList &values);

/// One of these values, by its place in the list; nothing where there are fewer.
QVariant literalAt(QStringView literals, qsizetype index);

} // namespace convener::store
