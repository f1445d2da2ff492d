#pragma once

#include <QDateTime>

#include <vector>

namespace convener::store {

/// How many days, weeks and months back one backup each is kept.
struct Keeping {
    int days = 10;
    int weeks = 8;
    int months = 12;
};

/// Which of these backups may go: the newest of each of the last days, weeks (from Monday) and months that have one
/// stays, and so does every one of the last 24 hours before the newest.
std::vector<QDateTime> superfluous(std::vector<QDateTime> made, const Keeping &keeping = {});

} // namespace convener::store
