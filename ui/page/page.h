#pragma once

#include "ui/page/view.h"

class QPushButton;
class QVBoxLayout;

namespace convener::page {

class Header;

/// One page of the window: a head with title, figures and the primary action, and a body under it.
class Page : public View {
    Q_OBJECT

public:
    explicit Page(Context &context);

    /// Reads what it shows from the file, for the engagement or cohort `id` where it shows one.
    virtual Result<> read(qint64 id) = 0;

    /// Whether something that it shows was changed, so that the window reads it again.
    virtual bool concerns(const action::Changes &changes) const = 0;

    QString title() const;
    /// What the head of the page offers to do.
    std::vector<QPushButton *> actions() const;

    /// Gives the keyboard to the first table or list of the page.
    void enter();

protected:
    Header &header() { return *m_header; }
    /// Where the page puts what it shows, under the head.
    QVBoxLayout &body() { return *m_body; }

private:
    Header *m_header;
    QVBoxLayout *m_body;
};

} // namespace convener::page
