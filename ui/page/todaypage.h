#pragma once

#include "ui/model/taskmodel.h"
#include "ui/page/page.h"

class QComboBox;
class QLabel;
class QLineEdit;

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
    void offerProgrammes();
    /// Shows the tasks that the filters leave; the figures on top count all.
    void filter();

    std::vector<model::Task> m_tasks;
    model::TaskModel *m_model;
    QWidget *m_filters;
    QLineEdit *m_words;
    QComboBox *m_kind;
    QComboBox *m_programme;
    cell::Table *m_table;
    QLabel *m_rest; ///< tells that more is due than is listed
    EmptyNote *m_empty;
};

} // namespace convener::page
