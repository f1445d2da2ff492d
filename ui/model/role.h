#pragma once

#include <Qt>

namespace convener::model {

/// What a row says beside its text.
enum Role {
    IdRole = Qt::UserRole + 1, ///< qint64, the number of what the row shows
    MarkRole,                  ///< look::Mark as int, drawn before the text
    SecondRole,                ///< QString, the second line of a cell
    StepRole,                  ///< QString, the verb of the cell's button; none when empty
    SortRole,                  ///< what the column sorts by where that is not its text
    HeadingRole,               ///< bool: the row heads those below it
};

} // namespace convener::model
