#include "ui/model/matrixmodel.h"

#include "ui/model/datetext.h"
#include "ui/model/role.h"
#include "ui/model/statetext.h"

#include <algorithm>

namespace convener::model {

using training::ActivityStatus;
using training::MatrixRow;

namespace {

/// The text that a column reads and writes; nothing for the columns of dates and status.
QString *textOf(MatrixRow &row, int column)
{
    switch (column) {
    case MatrixModel::Activity:
        return &row.activity;
    case MatrixModel::Lead:
        return &row.lead;
    case MatrixModel::Audience:
        return &row.audience;
    case MatrixModel::Numbers:
        return &row.numbers;
    case MatrixModel::Place:
        return &row.place;
    case MatrixModel::Priority:
        return &row.priority;
    case MatrixModel::Support:
        return &row.support;
    case MatrixModel::Note:
        return &row.note;
    default:
        return nullptr;
    }
}

std::optional<QDate> dateIn(const QVariant &value)
{
    const QDate date = value.toDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QVariant valueOf(MatrixRow row, int column, int role)
{
    if (const QString *text = textOf(row, column))
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(*text) : QVariant();
    if (column == MatrixModel::Status) {
        const StateText state = stateText(row.status);
        if (role == MarkRole)
            return int(state.mark);
        return role == Qt::EditRole ? QVariant(int(row.status)) : role == Qt::DisplayRole ? state.word : QVariant();
    }
    const std::optional<QDate> date = column == MatrixModel::PlannedOn ? row.plannedOn : row.due;
    return role == Qt::EditRole      ? QVariant(date.value_or(QDate()))
           : role == Qt::DisplayRole ? QVariant(shortDate(date))
                                     : QVariant();
}

void put(MatrixRow &row, int column, const QVariant &value)
{
    if (QString *text = textOf(row, column))
        *text = value.toString().trimmed();
    else if (column == MatrixModel::Status)
        row.status = ActivityStatus(value.toInt());
    else if (column == MatrixModel::PlannedOn)
        row.plannedOn = dateIn(value);
    else
        row.due = dateIn(value);
}

} // namespace

void MatrixModel::set(const training::PlanningMatrix &matrix, const std::vector<std::pair<QString, QString>> &groups)
{
    std::vector<Line> lines;
    for (const auto &[id, title] : groups) {
        lines.push_back({id, title, {}});
        for (const MatrixRow &row : matrix.rows)
            if (row.commitment == id)
                lines.push_back({id, {}, row});
    }
    const bool sameShape = std::ranges::equal(lines, m_lines, [](const Line &a, const Line &b) {
        return a.group == b.group && a.heading == b.heading && a.row.id == b.row.id;
    });
    if (sameShape && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const MatrixRow *MatrixModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines[std::size_t(index.row())].heading.isEmpty())
        return nullptr;
    return &m_lines[std::size_t(index.row())].row;
}

QString MatrixModel::group(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[std::size_t(index.row())].group : QString();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    if (line.heading.isEmpty())
        return role == IdRole ? QVariant(line.row.id.number) : valueOf(line.row, index.column(), role);
    if (role == HeadingRole)
        return true;
    return role == Qt::DisplayRole && index.column() == Activity ? QVariant(line.heading) : QVariant();
}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !row(index))
        return false;
    MatrixRow changed = *row(index);
    put(changed, index.column(), value);
    if (changed == *row(index))
        return false;
    m_lines[std::size_t(index.row())].row = changed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(changed);
    return true;
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Activity"),       tr("Lead"),   tr("Audience"), tr("Numbers"),
                             tr("Planned"),        tr("Due"),    tr("Place"),    tr("Local priority"),
                             tr("Support needed"), tr("Status"), tr("Note")};
    return titles.value(section);
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    return row(index) ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace convener::model
