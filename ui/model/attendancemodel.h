#pragma once

#include "core/training/cohort.h"
#include "core/training/place.h"
#include "ui/model/statetext.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>

namespace convener::model {

using AttendanceMarks = std::map<training::PlaceId, std::map<training::SessionId, training::Attendance>>;

using MadeUp = std::map<training::PlaceId, std::map<training::SessionId, std::optional<training::Attendance>>>;

/// The attendance grid: delegates down, sessions across, a mark in each cell.
class AttendanceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Delegate {
        training::PlaceId place;
        QString name;

        bool operator==(const Delegate &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `madeUp` says of sessions that a delegate takes with another cohort what is known there; nothing while it is not
    /// recorded.
    void set(std::vector<Delegate> delegates, std::vector<training::Session> sessions, AttendanceMarks marks,
             MadeUp madeUp = {});

    training::PlaceId place(const QModelIndex &index) const;
    /// Not valid in the column of names.
    training::SessionId session(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The names, then one column a session.
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    StateText state(const QModelIndex &index) const;
    std::optional<training::Attendance> mark(const QModelIndex &index) const;

    std::vector<Delegate> m_delegates;
    std::vector<training::Session> m_sessions;
    AttendanceMarks m_marks;
    MadeUp m_madeUp;
};

} // namespace convener::model
