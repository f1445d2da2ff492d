#include "ui/page/engagementpage.h"

#include "core/action/documents.h"
#include "core/action/engagementrecord.h"
#include "core/action/holiday.h"
#include "core/document/engagementtimeline.h"
#include "ui/chart/strippanel.h"
#include "ui/dialog/windowdialog.h"
#include "ui/look/theme.h"
#include "ui/model/datetext.h"
#include "ui/page/askengagement.h"
#include "ui/page/askorganisation.h"
#include "ui/page/changeverbs.h"
#include "ui/page/cohorttab.h"
#include "ui/page/commitmenttab.h"
#include "ui/page/header.h"
#include "ui/page/historyview.h"
#include "ui/page/matrixtab.h"
#include "ui/page/notice.h"
#include "ui/page/offers.h"
#include "ui/page/surveytab.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::EngagementRecord;
using look::Mark;
using training::CommitmentState;

namespace {

std::vector<Figure> figures(const EngagementRecord &record, QDate today)
{
    const auto inState = [&](CommitmentState state) {
        return std::ranges::count(record.commitments, state,
                                  [today](const training::Commitment &each) { return each.state(today); });
    };
    const auto returned = std::ranges::count(record.requests, training::Progress::Returned,
                                             [](const auto &named) { return named.request.progress; });
    std::vector<Figure> figures{{u"%1/%2"_s.arg(inState(CommitmentState::Met)).arg(record.commitments.size()),
                                 EngagementPage::tr("commitments met"), Mark::None}};
    if (const auto overdue = inState(CommitmentState::Overdue); overdue > 0)
        figures.push_back({QString::number(overdue), EngagementPage::tr("overdue"), Mark::Late});
    figures.push_back({QString::number(record.cohorts.size()), EngagementPage::tr("cohorts"), Mark::None});
    if (!record.requests.empty())
        figures.push_back(
            {u"%1/%2"_s.arg(returned).arg(record.requests.size()), EngagementPage::tr("surveys returned"), Mark::None});
    return figures;
}

QString secondLine(const EngagementRecord &record)
{
    const QString joined =
        EngagementPage::tr("%1, joined %2").arg(record.programme.title, model::shortDate(record.engagement.joinedOn));
    if (const auto window = record.window())
        return EngagementPage::tr("%1, window %2 to %3")
            .arg(joined, model::shortDate(window->first()), model::shortDate(window->last()));
    return joined;
}

} // namespace

EngagementPage::EngagementPage(Context &context)
    : Page(context)
    , m_window(header().addAction(tr("Agree the window"), u"calendar"_s))
    , m_strip(new chart::StripPanel)
    , m_clashes(new Notice(Mark::Late))
    , m_tabs(new QTabWidget)
    , m_commitments(new CommitmentTab(context))
    , m_matrix(new MatrixTab(context))
    , m_cohorts(new CohortTab(context))
    , m_surveys(new SurveyTab(context))
    , m_documents(new DocumentList(context, engagementOffers([this] { return m_id; })))
    , m_history(new HistoryView(context))
{
    QMenu *more = header().addMenu(tr("More"), u"settings"_s);
    const auto offer = [this, more](const QString &text, auto ask) {
        connect(more->addAction(text), &QAction::triggered, this, [this, ask] { aboutRecord(ask); });
    };
    offer(tr("Change the joining date"), askJoiningDate);
    offer(tr("Move to another edition"), askEdition);
    offer(tr("Change the organisation"),
          [](const Asking &asking, const EngagementRecord &record) { askOrganisation(asking, record.organisation); });
    offer(tr("Merge the organisation into another"),
          [](const Asking &asking, const EngagementRecord &record) { askMerge(asking, record.organisation); });
    connect(header().addPrimary(tr("Plan a cohort"), u"add"_s), &QPushButton::clicked, m_cohorts, &CohortTab::plan);
    connect(m_window, &QPushButton::clicked, this, &EngagementPage::agreeWindow);

    body().addWidget(m_strip);
    body().addWidget(m_clashes);
    body().addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the engagement"));
    m_tabs->addTab(m_commitments, tr("Commitments"));
    m_tabs->addTab(m_matrix, tr("Planning matrix"));
    m_tabs->addTab(m_cohorts, tr("Cohorts"));
    m_tabs->addTab(m_surveys, tr("Surveys"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(m_history, tr("History"));
    for (View *tab : std::initializer_list<View *>{m_commitments, m_matrix, m_cohorts, m_surveys}) {
        connect(tab, &View::changed, this, &View::changed);
        connect(tab, &View::routed, this, &View::routed);
    }
}

Result<> EngagementPage::read(qint64 id)
{
    CONVENER_ASSIGN(const EngagementRecord record, action::readEngagement(context().desk, {id}));
    m_id = {id};
    header().setTitle(record.organisation.name, secondLine(record));
    header().setFigures(figures(record, today()));
    m_window->setVisible(record.programme.window.has_value());
    m_window->setText(record.engagement.windowStart ? tr("Change the window") : tr("Agree the window"));
    CONVENER_ASSIGN(document::EngagementFacts facts, action::engagementFacts(context().desk, record));
    facts.programme = record.programme; // in the window's language, not that of the organisation's documents
    m_strip->set(document::engagementTimeline(facts, document::Wording(QLocale().bcp47Name().left(2))));
    QStringList clashes;
    for (const timeline::Clash &clash : record.clashes)
        clashes += clash.text;
    m_clashes->setText(clashes.join(u'\n'));
    m_commitments->set(record);
    m_matrix->set(record);
    m_surveys->set(record);
    m_documents->refresh();
    m_history->setRecord(action::HistoryFilter::Record{u"organisation"_s, record.organisation.id.number});
    return m_cohorts->set(record);
}

void EngagementPage::aboutRecord(const std::function<void(const Asking &, const EngagementRecord &)> &ask)
{
    if (const Result<EngagementRecord> record = action::readEngagement(context().desk, m_id); !record)
        context().prompt.show(record.error());
    else
        ask(asking(), *record);
}

void EngagementPage::agreeWindow()
{
    const Result<EngagementRecord> record = action::readEngagement(context().desk, m_id);
    if (!record)
        return context().prompt.show(record.error());
    const Result<time::WorkingDays> days = action::workingDays(context().desk, record->organisation.nation);
    if (!days)
        return context().prompt.show(days.error());
    const QDate proposed = days->onOrAfter(std::max(today(), record->engagement.joinedOn).addDays(42));
    const auto verbs = changeVerbs(context(), m_id, [this](const auto &changes) { Q_EMIT changed(changes); });
    (new dialog::WindowDialog(record->programme, record->engagement, proposed, verbs, this))->open();
}

} // namespace convener::page
