#pragma once

#include "core/training/id.h"
#include "core/training/place.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace convener::action {
struct CohortRecord;
}
namespace convener::chart {
class AttendanceGrid;
class CapacityMeter;
} // namespace convener::chart
namespace convener::model {
class AttendanceModel;
}

namespace convener::page {

class DelegateTab;
class DocumentList;
class HistoryView;
class Notice;
class SessionTab;
class WorkbookChoice;

/// One cohort: how full it is, its sessions, its delegates and their attendance.
class CohortPage final : public Page {
    Q_OBJECT

public:
    explicit CohortPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &changes) const override { return changes.cohorts.contains(m_id); }

private:
    void fill(const action::CohortRecord &record);
    QWidget *attendanceTab();
    void mark(training::PlaceId place, training::SessionId session, training::Attendance attendance);
    void markAll();
    void changePlaces();
    void makeUp();
    void issueCertificates();

    training::CohortId m_id;
    training::EngagementId m_engagement;
    Notice *m_issued;
    chart::CapacityMeter *m_meter;
    QLabel *m_places;
    QTabWidget *m_tabs;
    DelegateTab *m_delegates;
    SessionTab *m_sessions;
    QPushButton *m_makeUp;
    model::AttendanceModel *m_attendance;
    chart::AttendanceGrid *m_grid;
    WorkbookChoice *m_workbook;
    DocumentList *m_documents;
    HistoryView *m_history;
};

} // namespace convener::page
