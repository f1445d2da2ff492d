#pragma once

#include "ui/model/taskmodel.h"
#include "ui/page/page.h"

namespace convener::cell {
class Table;
}

namespace convener::page {

class EmptyNote;

/// What is overdue, due and coming over everything, each with its next step on the row.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &) const override { return true; }

private:
    void open(const QModelIndex &index);
    void step(const QModelIndex &index);

    model::TaskModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
};

} // namespace convener::page
