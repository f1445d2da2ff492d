#pragma once

#include "core/store/duelist.h"
#include "core/store/editions.h"
#include "core/training/programme.h"

#include <map>

namespace convener::action {

/// What programmes call the things that are due.
class DueTitles {
public:
    explicit DueTitles(store::Database &file)
        : m_editions(file)
    {
    }

    /// The programme that it is of, read once however much of it is due.
    Result<const training::Programme *> programme(const store::DueItem &item);
    /// The title of the commitment, the stage or the survey, translated but for the programme's own words.
    Result<QString> of(const store::DueItem &item);

private:
    store::Editions m_editions;
    std::map<training::EditionId, training::Programme> m_known;
};

} // namespace convener::action
