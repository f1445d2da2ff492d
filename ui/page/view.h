#pragma once

#include "core/action/changes.h"
#include "core/error/error.h"
#include "ui/page/ask.h"
#include "ui/page/context.h"
#include "ui/page/route.h"

#include <QWidget>

namespace convener::page {

/// A part of the window that shows the record and changes it through verbs: a page, or a tab of one.
class View : public QWidget {
    Q_OBJECT

public:
    explicit View(Context &context)
        : m_context(context)
    {
    }

Q_SIGNALS:
    /// The person wants to go there.
    void routed(convener::page::Route route);
    /// A verb changed the record.
    void changed(const convener::action::Changes &changes);
    /// Something to say in the status line that is no step: "12 files saved in …".
    void told(const QString &sentence);

protected:
    /// What a question about this part of the window is asked with.
    Asking asking();
    Context &context() { return m_context; }
    QDate today() const { return m_context.desk.today(); }

    /// Announces what a verb changed, or shows why it did not.
    void finish(const Result<action::Changes> &result);
    /// The same for a dialog, which shows by itself why it did not.
    Result<> announce(const Result<action::Changes> &result);

private:
    Context &m_context;
};

} // namespace convener::page
