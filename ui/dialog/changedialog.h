#pragma once

#include "core/timeline/impact.h"
#include "ui/dialog/form.h"

#include <functional>

namespace convener::dialog {

class MarkList;

/// A change that touches other things: shows everything that it would touch while it is being chosen, then makes it.
/// What would be refused is said at once and cannot be done.
class ChangeDialog : public Form {
    Q_OBJECT

public:
    /// How the change is foreseen, and applied with all that it touches in one step.
    struct Verbs {
        std::function<Result<timeline::Impact>(const timeline::Change &)> foresee;
        std::function<Result<>(const timeline::Change &)> apply;
    };

    ChangeDialog(const QString &title, const QString &sentence, const QString &verb, Verbs verbs, QWidget *parent);

protected:
    /// The change as it is chosen now.
    virtual Result<timeline::Change> change() const = 0;

    /// Shows what the change would touch; for whoever made the fields, and whenever one of them changes.
    void foresee();

    Result<> submit() override;

private:
    Verbs m_verbs;
    MarkList *m_touched;
};

} // namespace convener::dialog
