#pragma once

#include "core/action/history.h"
#include "ui/page/view.h"

class QComboBox;
class QDateEdit;
class QPushButton;

namespace convener::cell {
class Table;
}
namespace convener::model {
class HistoryModel;
}

namespace convener::page {

class EmptyNote;

/// What was done, in plain words: in the whole file, or to one record and what hangs on it. Filtered by person and
/// date, saved as CSV, and each step undone from here where that is possible.
class HistoryView final : public View {
    Q_OBJECT

public:
    explicit HistoryView(Context &context);

    /// Shows the history of this record; it is read when it is on the screen.
    void setRecord(const std::optional<action::HistoryFilter::Record> &record);
    /// Reads it again, now or when it is next on the screen.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    action::HistoryFilter filter() const;
    void followPeriod();
    void offerPeople();
    void save();

    std::optional<action::HistoryFilter::Record> m_record;
    bool m_stale = true;
    std::vector<store::Step> m_steps;
    model::HistoryModel *m_model;
    QComboBox *m_who;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QPushButton *m_save;
    cell::Table *m_table;
    EmptyNote *m_empty;
};

} // namespace convener::page
