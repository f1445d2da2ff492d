#pragma once

#include "ui/look/mark.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace convener::model {

/// Something that needs doing by a day.
struct Task {
    enum class Kind { Commitment, Session, Survey };

    Kind kind = Kind::Commitment;
    qint64 id = 0; ///< of the commitment, session or survey request
    qint64 engagement = 0;
    qint64 cohort = 0; ///< of a session; 0 otherwise
    QString what;
    QString subject; ///< whom it is about; may be empty
    QString organisation;
    QString programme; ///< its title
    QDate due;
    look::Mark mark = look::Mark::Coming;
    QString word;              ///< of its state
    bool awaitsReturn = false; ///< a survey that was sent
    QString step;              ///< the next step, a verb

    bool operator==(const Task &) const = default;
};

/// Tasks by due date under the headings Overdue, Today, This week (to Sunday) and Next 30 days. A heading without
/// tasks is left out.
class TaskModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Organisation, Due, Step, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `tasks` in any order; those more than 30 days ahead are not shown.
    void set(std::vector<Task> tasks, QDate today);

    /// Nothing for a heading.
    const Task *task(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; ///< or the task
        std::size_t task = 0;
    };

    QVariant taskData(const Task &task, int column, int role) const;

    std::vector<Task> m_tasks;
    std::vector<Row> m_rows;
    QDate m_today;
};

} // namespace convener::model
