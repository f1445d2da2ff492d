#pragma once

#include "core/training/engagement.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// A commitment with its title and the rule of its due date in words.
struct CommitmentRow {
    training::Commitment commitment;
    QString title;
    QString why;

    bool operator==(const CommitmentRow &) const = default;
};

/// What an organisation agreed to: title and why, due date, state, and when it was met or last extended.
class CommitmentModel final : public RowsModel<CommitmentRow> {
    Q_OBJECT

public:
    enum ColumnName { Title, Due, State, Evidence };

    explicit CommitmentModel(QObject *parent = nullptr);

    void set(std::vector<CommitmentRow> rows, QDate today);

private:
    QDate m_today;
};

} // namespace convener::model
