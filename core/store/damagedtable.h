#pragma once

#include "core/error/error.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace convener::store {

class Database;

/// Takes one row, its values in the order of the columns asked for. A failure ends the reading.
using TakeRow = std::function<Result<>(const QVariantList &row)>;

/// Reads these columns of a table of a file that may be broken anywhere, row by row as far as it goes: around what
/// cannot be read it looks for the next number that can. Every row is given once. Gives how many stretches of numbers
/// could not be read; how many rows were there nobody can say.
Result<int> readDamaged(const Database &database, const QString &table, const QStringList &columns,
                        const TakeRow &take);

} // namespace convener::store
