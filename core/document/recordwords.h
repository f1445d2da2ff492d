#pragma once

#include "core/document/wording.h"

namespace convener::document {

/// "Places in cohorts" for "place"; the table's own name where there are no words for it.
QString tableWords(const QString &table, const Wording &wording);

/// "Asked on" for "asked_on".
QString columnWords(const QString &column, const Wording &wording);

/// A value of a column as a reader knows it: dates in full, states and ids in words, anything else as it is.
QString valueWords(const QString &column, const QString &value, const Wording &wording);

/// Whether a column says nothing to a reader: numbers of rows, and forms that are kept to compare.
bool isInternal(const QString &column);

} // namespace convener::document
