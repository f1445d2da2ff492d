#pragma once

#include "ui/page/view.h"

class QPushButton;
class QSortFilterProxyModel;

namespace convener::action {
enum class SurveyEvent;
struct EngagementRecord;
} // namespace convener::action
namespace convener::cell {
class Table;
}
namespace convener::model {
class SurveyModel;
struct SurveyRow;
} // namespace convener::model

namespace convener::page {

class EmptyNote;

/// The survey requests of one engagement: dates, state, and what is recorded of them.
class SurveyTab final : public View {
    Q_OBJECT

public:
    explicit SurveyTab(Context &context);

    void set(const action::EngagementRecord &record);

private:
    const model::SurveyRow *chosen() const;
    void follow();
    void record(action::SurveyEvent event);
    void takeBack();

    model::SurveyModel *m_model;
    QSortFilterProxyModel *m_sorted;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_sent;
    QPushButton *m_reminded;
    QPushButton *m_returned;
    QPushButton *m_takeBack;
};

} // namespace convener::page
