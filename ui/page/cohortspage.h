#pragma once

#include "ui/page/page.h"

class QLineEdit;
class QSortFilterProxyModel;

namespace convener::cell {
class Table;
}
namespace convener::model {
class CohortModel;
}

namespace convener::page {

class EmptyNote;

/// Every cohort with its first session, its place and how full it is.
class CohortsPage final : public Page {
    Q_OBJECT

public:
    explicit CohortsPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return !changes.cohorts.empty(); }

private:
    model::CohortModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    cell::Table *m_table;
    EmptyNote *m_empty;
};

} // namespace convener::page
