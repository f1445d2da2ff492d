#pragma once

#include "ui/page/page.h"

class QPushButton;
class QSortFilterProxyModel;

namespace convener::cell {
class Table;
}
namespace convener::model {
class EnquiryModel;
struct EnquiryRow;
} // namespace convener::model
namespace convener::training {
enum class EnquiryState;
}

namespace convener::page {

class EmptyNote;

/// Who asked to take part, the newest first; an enquiry is kept, answered, declined, or joins its programme from here.
class EnquiriesPage final : public Page {
    Q_OBJECT

public:
    explicit EnquiriesPage(Context &context);

    Result<> read(qint64 id) override;
    /// An enquiry belongs to no organisation yet, so that any step may be about one.
    bool concerns(const action::Changes &) const override { return true; }

private:
    const model::EnquiryRow *chosen() const;
    void follow();
    void open();
    void record();
    void convert();
    /// Ends an enquiry as answered or declined, with a note.
    void settle(training::EnquiryState state, const QString &title, const QString &verb);

    model::EnquiryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    cell::Table *m_table;
    QWidget *m_tools;
    EmptyNote *m_empty;
    QPushButton *m_convert;
    QPushButton *m_answer;
    QPushButton *m_decline;
};

} // namespace convener::page
