#pragma once

#include "core/action/undo.h"
#include "ui/page/context.h"

#include <QObject>

namespace convener::page {

/// Takes steps back and does them again. A step on which others build is taken back with them, once the person agrees.
/// What takes long runs beside the window, which changes nothing meanwhile. There is one for each open file.
class Undoing final : public QObject {
    Q_OBJECT

public:
    explicit Undoing(Context &context);

    /// The last step; nothing but a word where there is none.
    void undo();
    void redo();
    /// Any step.
    void undo(const store::Step &step);

    /// Why this step cannot be taken back by itself; empty where it can.
    static QString whyNot(const store::Step &step);

Q_SIGNALS:
    /// `what` is a sentence: "Undone: Moved the workshop of cohort 3 to 12 March".
    void done(const QString &what);

private:
    using Verb = std::function<Result<action::Changes>(action::Desk &)>;

    bool mayBegin();
    bool agreesTo(const store::Step &step, const std::vector<store::Step> &later);
    void run(const store::Step &step, bool isLong, const QString &sentence, const Verb &verb);
    void tell(const Result<action::Changes> &changes, const QString &sentence);

    Context &m_context;
};

} // namespace convener::page
