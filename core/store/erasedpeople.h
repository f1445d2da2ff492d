#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace convener::store {

class Database;

enum class ErasureReason {
    Request,   ///< the person asked for it
    Retention, ///< the retention period had passed
};

struct ErasedPerson {
    training::PersonId person;
    QDate on;
    ErasureReason reason = ErasureReason::Request;
};

/// Whose data were removed, and when.
class ErasedPeople {
public:
    explicit ErasedPeople(const Database &database)
        : m_database(database)
    {
    }

    /// Does nothing for somebody who is among them already.
    Result<> add(const ErasedPerson &person);
    Result<std::vector<ErasedPerson>> all() const;
    /// Those who have a place in it.
    Result<std::set<training::PersonId>> ofEngagement(training::EngagementId engagement) const;
    Result<std::optional<ErasedPerson>> find(training::PersonId person) const;

private:
    const Database &m_database;
};

} // namespace convener::store

template <>
struct convener::training::Words<convener::store::ErasureReason> {
    using enum convener::store::ErasureReason;
    static constexpr WordTable<convener::store::ErasureReason, 2> table{
        {{Request, "request"}, {Retention, "retention"}}};
};
