#pragma once

#include "ui/page/page.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace convener::cell {
class Table;
}
namespace convener::model {
class TrainerModel;
struct TrainerRow;
} // namespace convener::model

namespace convener::page {

class EmptyNote;

/// Everybody who was selected to cascade: how far they are on the trainer's path, and whom they reached.
class TrainersPage final : public Page {
    Q_OBJECT

public:
    explicit TrainersPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return changes != action::Changes(); }

private:
    const model::TrainerRow *chosen() const;
    void follow();
    void issueMaterials();
    void recordSession();

    model::TrainerModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QWidget *m_tools;
    QLineEdit *m_filter;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_materials;
    QPushButton *m_session;
};

} // namespace convener::page
