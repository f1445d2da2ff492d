#include "ui/page/cohortpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/action/stages.h"
#include "ui/chart/attendancegrid.h"
#include "ui/chart/capacitymeter.h"
#include "ui/dialog/rosterdialog.h"
#include "ui/look/theme.h"
#include "ui/model/attendancemodel.h"
#include "ui/model/cohortmodel.h"
#include "ui/model/datetext.h"
#include "ui/model/delegatemodel.h"
#include "ui/model/sessionmodel.h"
#include "ui/model/statetext.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/notice.h"
#include "ui/page/offers.h"
#include "ui/page/rosterfile.h"
#include "ui/page/toolrow.h"

#include <QFileInfo>
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

/// Each delegate with the prerequisite that is not met, where there is one.
Result<std::vector<model::DelegateRow>> delegateRows(const action::Desk &desk, const CohortRecord &record)
{
    std::vector<model::DelegateRow> rows;
    for (const store::Delegate &delegate : record.delegates) {
        CONVENER_ASSIGN(const auto standings, action::prerequisiteStandings(desk, record, delegate.person.id));
        const auto missing =
            std::ranges::find(standings, timeline::PrerequisiteState::NotMet, &timeline::PrerequisiteStanding::state);
        rows.push_back(
            {delegate.person, delegate.place, delegate.needs, missing == standings.end() ? QString() : missing->text});
    }
    return rows;
}

QString clashText(const std::vector<timeline::Clash> &clashes, training::SessionId session)
{
    const auto found = std::ranges::find(clashes, session, &timeline::Clash::session);
    return found == clashes.end() ? QString() : found->text;
}

} // namespace

CohortPage::CohortPage(Context &context)
    : Page(context)
    , m_issued(new Notice(look::Mark::Done))
    , m_meter(new chart::CapacityMeter)
    , m_places(new QLabel)
    , m_tabs(new QTabWidget)
    , m_delegates(new model::DelegateModel(this))
    , m_delegateTable(new cell::Table(tr("Delegates")))
    , m_noDelegates(new EmptyNote(tr("No delegates yet."),
                                  tr("Import the list that the organisation sent: a CSV file with a name in each row. "
                                     "You will see what becomes of every row before anything is written."),
                                  tr("Import a list")))
    , m_attendance(new AttendanceModel(this))
    , m_grid(new chart::AttendanceGrid(m_attendance))
    , m_sessions(new model::SessionModel(this))
{
    connect(header().addAction(tr("Go to the organisation"), u"organisations"_s), &QPushButton::clicked, this, [this] {
        Q_EMIT routed({Route::To::Engagement, m_engagement.number});
    });
    connect(header().addPrimary(tr("Import a list"), u"import"_s), &QPushButton::clicked, this,
            &CohortPage::importList);
    connect(m_noDelegates, &EmptyNote::chosen, this, &CohortPage::importList);
    connect(m_grid, &chart::AttendanceGrid::marked, this, &CohortPage::mark);

    m_delegateTable->setModel(m_delegates);
    m_delegateTable->setShares({30, 22, 24, 24});
    auto *delegates = new QWidget;
    auto *column = new QVBoxLayout(delegates);
    column->setContentsMargins(0, look::space(2), 0, 0);
    column->addWidget(m_delegateTable);
    column->addWidget(m_noDelegates);
    auto *sessions = new cell::Table(tr("Sessions"));
    sessions->setModel(m_sessions);
    sessions->setShares({30, 15, 25, 15, 15});

    auto *meter = new QHBoxLayout;
    meter->setSpacing(look::space(4));
    meter->addWidget(m_meter);
    meter->addWidget(m_places, 1);
    body().addLayout(meter);
    body().addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the cohort"));
    m_tabs->addTab(delegates, tr("Delegates"));
    m_tabs->addTab(attendanceTab(), tr("Attendance"));
    m_tabs->addTab(sessions, tr("Sessions"));
    m_tabs->addTab(new DocumentList(context, cohortOffers([this] { return m_id; })), tr("Documents"));
}

QWidget *CohortPage::attendanceTab()
{
    ToolRow tools;
    connect(tools.add(tr("Everybody attended"), u"done"_s), &QPushButton::clicked, this, &CohortPage::markAll);
    connect(tools.add(tr("Issue certificates"), u"certificate"_s), &QPushButton::clicked, this,
            &CohortPage::issueCertificates);
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
    if (m_id != training::CohortId{id})
        m_issued->setText({});
    m_id = {id};
    m_engagement = record.engagement.id;
    CONVENER_ASSIGN(const action::EngagementRecord engagement, action::readEngagement(context().desk, m_engagement));
    CONVENER_ASSIGN(std::vector<model::DelegateRow> delegates, delegateRows(context().desk, record));
    show(record, std::move(delegates), engagement.clashes);
    return {};
}

void CohortPage::show(const CohortRecord &record, std::vector<model::DelegateRow> delegates,
                      const std::vector<timeline::Clash> &clashes)
{
    header().setTitle(record.stage().title, secondLine(record));
    m_meter->set(record.held(), record.cohort.capacity, record.waiting());
    m_places->setText(model::placesText(record.held(), record.cohort.capacity, record.waiting()));

    std::vector<AttendanceModel::Delegate> attending;
    for (const store::Delegate &delegate : record.delegates)
        if (training::holdsPlace(delegate.place.standing))
            attending.push_back({delegate.place.id, delegate.person.name});
    m_delegateTable->setVisible(!delegates.empty());
    m_noDelegates->setVisible(delegates.empty());
    m_delegates->set(std::move(delegates));
    m_attendance->set(std::move(attending), record.cohort.heldSessions(), record.attendance);
    m_grid->setShares(std::vector<int>(std::size_t(m_attendance->columnCount()), 1));

    std::vector<model::SessionRow> sessions;
    for (const training::Session &session : record.cohort.sessions)
        sessions.push_back({session, clashText(clashes, session.id)});
    m_sessions->set(std::move(sessions));
}

void CohortPage::importList()
{
    const auto path =
        context().prompt.openFile({tr("Import a list"), tr("Delegate lists (*.csv *.txt *.tsv)"), {}, {}});
    if (!path)
        return;
    const Result<exchange::Roster> roster = readRosterFile(*path);
    if (!roster)
        return context().prompt.show(roster.error());
    const Result<action::RosterImport> preview = action::previewRoster(context().desk, m_id, *roster);
    if (!preview)
        return context().prompt.show(preview.error());
    const auto import = [this, roster = *roster]() -> Result<> {
        CONVENER_ASSIGN(const action::RosterImport done, action::importRoster(context().desk, m_id, roster));
        Q_EMIT changed(done.changes);
        return {};
    };
    (new dialog::RosterDialog(QFileInfo(*path).fileName(), *preview, import, this))->open();
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
    m_issued->setText(lines.join(u'\n'));
    Q_EMIT changed(done->changes);
}

} // namespace convener::page
