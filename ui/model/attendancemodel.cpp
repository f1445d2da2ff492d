#include "ui/model/attendancemodel.h"

#include "ui/model/datetext.h"
#include "ui/model/role.h"

namespace convener::model {

void AttendanceModel::set(std::vector<Delegate> delegates, std::vector<training::Session> sessions,
                          AttendanceMarks marks, MadeUp madeUp)
{
    const bool sameShape = delegates == m_delegates && sessions == m_sessions;
    if (sameShape && !m_delegates.empty()) {
        m_marks = std::move(marks);
        m_madeUp = std::move(madeUp);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_delegates = std::move(delegates);
    m_sessions = std::move(sessions);
    m_marks = std::move(marks);
    m_madeUp = std::move(madeUp);
    endResetModel();
}

training::PlaceId AttendanceModel::place(const QModelIndex &index) const
{
    return index.isValid() ? m_delegates[std::size_t(index.row())].place : training::PlaceId();
}

training::SessionId AttendanceModel::session(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? m_sessions[std::size_t(index.column() - 1)].id
                                                 : training::SessionId();
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_delegates.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_sessions.size());
}

std::optional<training::Attendance> AttendanceModel::mark(const QModelIndex &index) const
{
    const auto row = m_marks.find(place(index));
    if (row == m_marks.end())
        return std::nullopt;
    const auto found = row->second.find(session(index));
    return found == row->second.end() ? std::nullopt : std::optional(found->second);
}

StateText AttendanceModel::state(const QModelIndex &index) const
{
    const std::optional<training::Attendance> attendance = mark(index);
    const auto row = m_madeUp.find(place(index));
    if (attendance != training::Attendance::Attended && row != m_madeUp.end())
        if (const auto other = row->second.find(session(index)); other != row->second.end())
            return other->second == training::Attendance::Attended
                       ? StateText{look::Mark::Done, tr("Made up elsewhere")}
                       : StateText{look::Mark::Waiting, tr("To be made up elsewhere")};
    return attendance ? stateText(*attendance) : StateText{look::Mark::Undated, tr("Not recorded")};
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delegate &delegate = m_delegates[std::size_t(index.row())];
    if (role == IdRole)
        return delegate.place.number;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(delegate.name) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return state(index).word;
    case MarkRole:
        return int(state(index).mark);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(delegate.name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 state(index).word);
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("Delegate") : shortDate(m_sessions[std::size_t(section - 1)].time.date());
}

} // namespace convener::model
