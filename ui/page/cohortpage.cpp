#include "ui/page/cohortpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "ui/chart/attendancegrid.h"
#include "ui/chart/capacitymeter.h"
#include "ui/look/theme.h"
#include "ui/model/attendancemodel.h"
#include "ui/model/cohortmodel.h"
#include "ui/model/datetext.h"
#include "ui/model/statetext.h"
#include "ui/page/askcohort.h"
#include "ui/page/askmakeup.h"
#include "ui/page/delegatetab.h"
#include "ui/page/header.h"
#include "ui/page/historyview.h"
#include "ui/page/notice.h"
#include "ui/page/offers.h"
#include "ui/page/sessiontab.h"
#include "ui/page/toolrow.h"
#include "ui/page/workbookchoice.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using model::AttendanceModel;

namespace {

QString secondLine(const CohortRecord &record)
{
    QStringList parts{record.organisation.name, record.programme.title, model::shownMode(record.cohort.mode)};
    if (const auto first = record.cohort.firstDate())
        parts += model::longDate(*first);
    return parts.join(u", "_s);
}

} // namespace

CohortPage::CohortPage(Context &context)
    : Page(context)
    , m_issued(new Notice(look::Mark::Done))
    , m_meter(new chart::CapacityMeter)
    , m_places(new QLabel)
    , m_tabs(new QTabWidget)
    , m_delegates(new DelegateTab(context))
    , m_sessions(new SessionTab(context))
    , m_attendance(new AttendanceModel(this))
    , m_grid(new chart::AttendanceGrid(m_attendance))
    , m_workbook(new WorkbookChoice(context))
    , m_documents(
          new DocumentList(context, cohortOffers([this] { return m_id; }, [this] { return m_workbook->own(); })))
    , m_history(new HistoryView(context))
{
    QPushButton *organisation = header().addAction(tr("Go to the organisation"), u"organisations"_s);
    Permission::markChanging(organisation, false);
    connect(organisation, &QPushButton::clicked, this, [this] {
        Q_EMIT routed({Route::To::Engagement, m_engagement.number});
    });
    connect(header().addAction(tr("Change the places"), u"edit"_s), &QPushButton::clicked, this,
            &CohortPage::changePlaces);
    connect(header().addPrimary(tr("Import a list"), u"import"_s), &QPushButton::clicked, m_delegates,
            &DelegateTab::importList);
    connect(m_grid, &chart::AttendanceGrid::marked, this, &CohortPage::mark);

    auto *meter = new QHBoxLayout;
    meter->setSpacing(look::space(4));
    meter->addWidget(m_meter);
    meter->addWidget(m_places, 1);
    body().addLayout(meter);
    body().addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the cohort"));
    m_tabs->addTab(m_delegates, tr("Delegates"));
    m_tabs->addTab(attendanceTab(), tr("Attendance"));
    m_tabs->addTab(m_sessions, tr("Sessions"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_history, tr("History"));
    m_documents->addChoice(m_workbook);
    connect(m_workbook, &WorkbookChoice::changed, m_documents, &DocumentList::refresh);
    for (View *tab : std::initializer_list<View *>{m_delegates, m_sessions})
        connect(tab, &View::changed, this, &View::changed);
}

QWidget *CohortPage::attendanceTab()
{
    ToolRow tools;
    connect(tools.add(tr("Everybody attended"), u"done"_s), &QPushButton::clicked, this, &CohortPage::markAll);
    connect(tools.add(tr("Issue certificates"), u"certificate"_s), &QPushButton::clicked, this,
            &CohortPage::issueCertificates);
    m_makeUp = tools.add(tr("Make up a session"), u"move"_s);
    connect(m_makeUp, &QPushButton::clicked, this, &CohortPage::makeUp);
    auto *keys = new QLabel(tr("A attended, L left early, X absent"));
    keys->setProperty("role", u"secondary"_s);
    tools.add(keys);
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_issued);
    column->addWidget(m_grid);
    return tab;
}

Result<> CohortPage::read(qint64 id)
{
    CONVENER_ASSIGN(const CohortRecord record, action::readCohort(context().desk, {id}));
    m_issued->setText({}); // it names people
    m_id = {id};
    m_engagement = record.engagement.id;
    CONVENER_ASSIGN(const action::EngagementRecord engagement, action::readEngagement(context().desk, m_engagement));
    fill(record);
    m_sessions->set(record, engagement.clashes);
    m_documents->refresh();
    m_history->setRecord(action::HistoryFilter::Record{u"cohort"_s, id});
    return m_delegates->set(record);
}

void CohortPage::fill(const CohortRecord &record)
{
    header().setTitle(record.stage().title, secondLine(record));
    m_meter->set(record.held(), record.cohort.capacity, record.waiting());
    m_places->setText(model::placesText(record.held(), record.cohort.capacity, record.waiting()));

    std::vector<AttendanceModel::Delegate> attending;
    for (const store::Delegate &delegate : record.delegates)
        if (training::holdsPlace(delegate.place.standing))
            attending.push_back({delegate.place.id, delegate.person.name});
    store::AttendanceByPlace marks = record.attendance;
    model::MadeUp madeUp;
    for (const timeline::MakeUpRecord &each : record.makeUps) {
        if (each.host != record.cohort.id) {
            madeUp[each.makeUp.place][each.makeUp.missed] = each.attendance;
            continue;
        }
        if (std::ranges::find(attending, each.makeUp.place, &AttendanceModel::Delegate::place) == attending.end())
            attending.push_back({each.makeUp.place, tr("%1, guest for a session").arg(each.name)});
        if (each.attendance)
            marks[each.makeUp.place][each.makeUp.session] = *each.attendance;
    }
    m_attendance->set(std::move(attending), record.cohort.heldSessions(), std::move(marks), std::move(madeUp));
    m_makeUp->setVisible(record.stage().sessions.size() > 1);
    m_grid->setShares(std::vector<int>(std::size_t(m_attendance->columnCount()), 1));
}

void CohortPage::makeUp()
{
    const QModelIndex cell = m_grid->currentIndex();
    const training::SessionId missed = m_attendance->session(cell);
    const Result<CohortRecord> record = action::readCohort(context().desk, m_id);
    if (!record)
        context().prompt.show(record.error());
    else if (!missed.isValid())
        context().prompt.show({Error::Kind::Refused, tr("Choose the cell of the session that is missed."), {}});
    else
        askMakeUp(asking(), *record, m_attendance->place(cell), missed);
}

void CohortPage::changePlaces()
{
    if (const Result<CohortRecord> record = action::readCohort(context().desk, m_id); !record)
        context().prompt.show(record.error());
    else
        askCapacity(asking(), *record);
}

void CohortPage::mark(training::PlaceId place, training::SessionId session, training::Attendance attendance)
{
    finish(action::recordAttendance(context().desk, m_id, {{session, place, attendance}}));
}

void CohortPage::markAll()
{
    finish(action::recordAllAttended(context().desk, m_id));
}

void CohortPage::issueCertificates()
{
    const Result<action::IssuedCertificates> done = action::issueCertificates(context().desk, m_id);
    if (!done)
        return context().prompt.show(done.error());
    QStringList lines{tr("%n certificates issued.", nullptr, int(done->issued.size()))};
    for (const action::NotCertified &each : done->refused)
        lines += tr("Not %1: %2").arg(each.name, each.why);
    Q_EMIT changed(done->changes);
    m_issued->setText(lines.join(u'\n'));
}

} // namespace convener::page
