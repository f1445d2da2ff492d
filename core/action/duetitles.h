#pragma once

#include "core/action/desk.h"
#include "core/store/duelist.h"
#include "core/training/programme.h"

#include <map>

namespace convener::action {

/// What programmes call the things that are due, in the window's language.
class DueTitles {
public:
    explicit DueTitles(const Desk &desk)
        : m_desk(desk)
    {
    }

    /// The programme that it is of, read once however much of it is due.
    Result<const training::Programme *> programme(const store::DueItem &item);
    /// The title of the commitment, the stage or the survey.
    Result<QString> of(const store::DueItem &item);

private:
    const Desk &m_desk;
    std::map<training::EditionId, training::Programme> m_known;
};

} // namespace convener::action
