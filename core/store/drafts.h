#pragma once

#include "core/error/error.h"
#include "core/training/draft.h"

#include <vector>

namespace convener::store {

class Database;

/// The e-mails that were drafted.
class Drafts {
public:
    explicit Drafts(Database &database)
        : m_database(database)
    {
    }

    Result<training::DraftId> add(const training::Draft &draft);
    /// Writes whether it is sent and whether it is out of date: its words never change.
    Result<> update(const training::Draft &draft);
    Result<> remove(training::DraftId id);
    /// NotFound when there is none.
    Result<training::Draft> get(training::DraftId id) const;
    /// In the order they were written.
    Result<std::vector<training::Draft>> ofEngagement(training::EngagementId engagement) const;
    Result<std::vector<training::Draft>> all() const;

private:
    Database &m_database;
};

} // namespace convener::store
