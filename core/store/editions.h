#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/programme.h"

#include <QDate>

#include <vector>

namespace convener::store {

class Database;

struct Edition {
    training::EditionId id;
    QString programme; ///< id of the programme
    QString edition;
    QString title;
    QDate savedOn;
};

/// Editions of programmes as the file froze them. Nothing changes one that is saved.
class Editions {
public:
    explicit Editions(Database &database)
        : m_database(database)
    {
    }

    /// Freezes the programme in the file, or finds the edition that was frozen before. Refused when the file has the
    /// same edition with other content: it needs an edition name of its own.
    Result<training::EditionId> freeze(const training::Programme &programme, QDate today);
    Result<training::Programme> programme(training::EditionId edition) const;
    Result<std::vector<Edition>> all() const;

private:
    Database &m_database;
};

} // namespace convener::store
