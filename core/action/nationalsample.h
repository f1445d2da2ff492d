#pragma once

#include "core/action/desk.h"

namespace convener::action {

/// How large an invented file is. Each delegate is asked in two programmes, which makes ten survey requests of each,
/// those of their organisation among them.
struct SampleSize {
    int organisations = 0;
    int delegates = 0; ///< of each organisation; more than 12
};

/// 250 organisations, 150,000 delegates, 1,500,000 survey requests; and ten times as much.
inline constexpr SampleSize nationalSize{250, 600};
inline constexpr SampleSize tenfoldSize{2500, 600};

/// Fills an empty file with invented organisations (resources/sample/national.json) in every state of their work, one
/// step an organisation. Rows are written by the thousand, their dates and standings by the rules (timeline::follow).
/// The same day gives the same content.
Result<> fillWithOrganisations(Desk &desk, SampleSize size);

} // namespace convener::action
