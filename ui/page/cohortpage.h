#pragma once

#include "core/training/id.h"
#include "core/training/place.h"
#include "ui/page/page.h"

class QLabel;
class QTabWidget;

namespace convener::action {
struct CohortRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::chart {
class AttendanceGrid;
class CapacityMeter;
} // namespace convener::chart
namespace convener::model {
class AttendanceModel;
class DelegateModel;
class SessionModel;
struct DelegateRow;
} // namespace convener::model

namespace convener::timeline {
struct Clash;
}

namespace convener::page {

class EmptyNote;
class Notice;

/// One cohort: how full it is, its sessions, its delegates and their attendance.
class CohortPage final : public Page {
    Q_OBJECT

public:
    explicit CohortPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return changes.cohorts.contains(m_id); }

private:
    void show(const action::CohortRecord &record, std::vector<model::DelegateRow> delegates,
              const std::vector<timeline::Clash> &clashes);
    QWidget *attendanceTab();
    void importList();
    void mark(training::PlaceId place, training::SessionId session, training::Attendance attendance);
    void markAll();
    void issueCertificates();

    training::CohortId m_id;
    training::EngagementId m_engagement;
    Notice *m_issued;
    chart::CapacityMeter *m_meter;
    QLabel *m_places;
    QTabWidget *m_tabs;
    model::DelegateModel *m_delegates;
    cell::Table *m_delegateTable;
    EmptyNote *m_noDelegates;
    model::AttendanceModel *m_attendance;
    chart::AttendanceGrid *m_grid;
    model::SessionModel *m_sessions;
};

} // namespace convener::page
