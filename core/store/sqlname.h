#pragma once

#include <QString>

namespace convener::store {

/// Whether this is a name of a table, column or trigger as the schema files have them: lower-case letters, digits and
/// underscores. Names are the only words that are put into SQL text, values are bound; a name that was read out of a
/// file passes through here first, since a file may come from anybody (tests/house/sqltext_test.cpp).
bool isSqlName(const QString &name);

} // namespace convener::store
