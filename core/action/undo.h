#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/store/journal.h"

#include <optional>
#include <vector>

namespace convener::action {

/// A delegate of an import who stays when it is taken back.
struct Stays {
    training::PersonId person;
    QString name;
    store::Step because; ///< the step that changed something about them since; stepText() names it
};

struct Undone {
    std::vector<store::Step> steps; ///< what was taken back, or done again, in that order; stepText() names each
    Changes changes;
    std::vector<Stays> stays = {}; ///< by name
};

/// The step that undo() would take back, and the one that redo() would do again; nothing where there is none. Both hold
/// after a restart too. A new step ends what can be done again.
Result<std::optional<store::Step>> nextUndo(const Desk &desk);
Result<std::optional<store::Step>> nextRedo(const Desk &desk);

/// Takes the last step back: every row is as it was before it. Certificates that it issued are withdrawn, not removed
/// (domain.md, Certificates). Refused when there is nothing to undo.
Result<Undone> undo(Desk &desk);

/// Does again what was undone last: every row is as it was before that.
Result<Undone> redo(Desk &desk);

/// Whether steps that build on the one undone may be undone with it.
enum class LaterSteps { Stay, GoToo };

/// The later steps that build on this one and can only be undone with it, the newest first.
Result<std::vector<store::Step>> builtOn(const Desk &desk, training::StepId step);

/// Takes any step back, with those that build on it if they may go too. Where they stay, it is refused, naming them; an
/// import alone is then taken back in part: delegates whom a later step touched stay, each with the reason. What stayed
/// so of an import and is all that builds on the step goes with it. Rows come back as they were; refused as well where
/// what stays would break a rule with them that it keeps now.
Result<Undone> undo(Desk &desk, training::StepId step, LaterSteps later);

} // namespace convener::action
