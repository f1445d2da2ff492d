#pragma once

#include <QAbstractItemModel>

namespace convener::test {

/// A model as text: one line a row, " | " between its cells, "/" before a second line, "[verb]" for a step, "# " before
/// a heading.
QString drawn(const QAbstractItemModel &model);

} // namespace convener::test
