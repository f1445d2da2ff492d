#pragma once

#include "ui/page/page.h"

class QLineEdit;
class QSortFilterProxyModel;

namespace convener::cell {
class Table;
}
namespace convener::model {
class EngagementModel;
}

namespace convener::page {

class EmptyNote;

/// Every organisation that takes part in a programme; one joins from here.
class OrganisationsPage final : public Page {
    Q_OBJECT

public:
    explicit OrganisationsPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return !changes.engagements.empty(); }

private:
    void join();

    model::EngagementModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    cell::Table *m_table;
    EmptyNote *m_empty;
};

} // namespace convener::page
