#pragma once

#include "core/training/words.h"

namespace convener::training {

/// Where a delegate stands to one requirement of a programme ("domain.md, Eligibility").
enum class RequirementState { Unknown, Met, NotMet };

template <>
struct Words<RequirementState> {
    static constexpr WordTable<RequirementState, 3> table{{{RequirementState::Unknown, "unknown"},
                                                           {RequirementState::Met, "met"},
                                                           {RequirementState::NotMet, "not-met"}}};
};

} // namespace convener::training
