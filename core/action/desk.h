#pragma once

#include "core/catalogue/library.h"
#include "core/store/database.h"
#include "core/time/clock.h"

namespace convener::action {

/// What every verb works on, handed in by the program: the open file, the shipped programmes, the clock.
struct Desk {
    store::Database &file;
    const catalogue::Library &library;
    const time::Clock &clock;
    QString who = {}; ///< the person at the desk, for the journal

    QDate today() const { return clock.today(); }
};

} // namespace convener::action
