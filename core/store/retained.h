#pragma once

#include "core/error/error.h"
#include "core/training/person.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace convener::store {

class Database;

/// Somebody who took part, and the last day that their data were needed for.
struct Participant {
    training::Person person;
    QStringList organisations; ///< with which they took part, by name
    QDate last;                ///< of the surveys, sessions and cascade sessions of all their engagements
};

/// Everybody who took part as a delegate or a trainer and is not erased, by number. An engagement lasts until the last
/// of its surveys closes, its last session or cascade session, whichever is later; until the day it joined where it has
/// none of these.
Result<std::vector<Participant>> participants(Database &database);

} // namespace convener::store
