#include "ui/chart/attendancegrid.h"

#include "ui/model/attendancemodel.h"

#include <QKeyEvent>

namespace convener::chart {

using training::Attendance;

AttendanceGrid::AttendanceGrid(model::AttendanceModel *model, QWidget *parent)
    : Table(tr("Attendance"), 1, parent)
    , m_model(model)
{
    setModel(model);
    setSelectionBehavior(SelectItems);
    setAccessibleDescription(tr("Press A for attended, L for left early and X for absent."));
}

void AttendanceGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_A:
            return mark(Attendance::Attended);
        case Qt::Key_L:
            return mark(Attendance::LeftEarly);
        case Qt::Key_X:
            return mark(Attendance::Absent);
        default:
            break;
        }
    }
    Table::keyPressEvent(event);
}

void AttendanceGrid::mark(Attendance attendance)
{
    const QModelIndex index = currentIndex();
    const training::SessionId session = m_model->session(index);
    if (!session.isValid())
        return;
    Q_EMIT marked(m_model->place(index), session, attendance);
    if (const QModelIndex below = index.siblingAtRow(index.row() + 1); below.isValid())
        setCurrentIndex(below);
}

} // namespace convener::chart
