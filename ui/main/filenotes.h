#pragma once

#include <QString>

namespace convener::store {
class Database;
}

namespace convener::main {

class Board;

/// Says where the file lies, as far as that matters, and which conflicted copies lie beside it; what was said of this
/// file before and closed is not said again.
void postWhereabouts(Board &board, const store::Database &file);

/// A note of this kind was read and closed.
void rememberSaid(const QString &kind, const store::Database &file);

} // namespace convener::main
