#pragma once

#include "core/error/error.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace convener::store {

/// What came of one table of a damaged file.
struct SalvagedTable {
    QString table;
    qint64 kept = 0;     ///< rows that are in the new file
    int gaps = 0;        ///< stretches of rows that could not be read; how many were there nobody can say
    qint64 refused = 0;  ///< rows that were read, but hold what the record does not allow
    qint64 orphaned = 0; ///< rows that were read, but belong to one that is lost

    bool isWhole() const { return gaps == 0 && refused == 0 && orphaned == 0; }
    bool operator==(const SalvagedTable &) const = default;
};

struct Salvage {
    std::vector<SalvagedTable> tables;

    bool isWhole() const;
    qint64 kept() const; ///< rows in all
};

/// Reads all that can still be read of the damaged file at `from`, which is only copied, and makes a new Convener file
/// of it at `to`, its owner's alone. What is left keeps the rules of the record: rows that belong to one that is lost
/// are left out. The history comes too, and ends with this step of `who`; what was done before cannot be undone any
/// more. Refused where `to` is there already; Damaged where nothing can be read; in either case nothing is left behind.
Result<Salvage> salvage(const QString &from, const QString &to, const QDateTime &now, const QString &who);

} // namespace convener::store
