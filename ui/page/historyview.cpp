#include "ui/page/historyview.h"

#include "core/action/steptext.h"
#include "core/paper/savefile.h"
#include "core/time/zone.h"
#include "ui/cell/table.h"
#include "ui/dialog/form.h"
#include "ui/model/historymodel.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"
#include "ui/page/undoing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using model::HistoryRow;

namespace {

/// So many steps are shown; the filters lead to the earlier ones.
constexpr int mostShown = 500;

enum Period { AnyDay, Today, LastWeek, LastMonth, ChosenDays };

HistoryRow rowOf(const store::Step &step)
{
    return {step.id.number, action::stepText(step), step.at.toTimeZone(time::londonZone()), step.who,
            step.undone,    Undoing::whyNot(step)};
}

} // namespace

HistoryView::HistoryView(Context &context)
    : View(context)
    , m_model(new model::HistoryModel(this))
    , m_who(new QComboBox)
    , m_period(new QComboBox)
    , m_from(dialog::dateField(today().addMonths(-1)))
    , m_until(dialog::dateField(today()))
    , m_table(new cell::Table(tr("History")))
    , m_empty(new EmptyNote(tr("Nothing to show."),
                            tr("Every change stands here with its day and who made it, and most can be undone. If you "
                               "filtered, choose everybody and any day.")))
{
    m_who->setAccessibleName(tr("Who"));
    m_period->setAccessibleName(tr("When"));
    m_period->addItems({tr("Any day"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Chosen days")});
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_table->setModel(m_model);
    m_table->setShares({56, 18, 14, 12});
    ToolRow tools;
    for (QWidget *each : std::initializer_list<QWidget *>{m_who, m_period, m_from, m_until})
        tools.add(each);
    tools.stretch();
    m_save = tools.add(tr("Save as CSV"), u"export"_s);
    Permission::markChanging(m_save, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_who, &QComboBox::activated, this, &HistoryView::load);
    connect(m_period, &QComboBox::activated, this, &HistoryView::followPeriod);
    connect(m_from, &QDateEdit::dateChanged, this, &HistoryView::load);
    connect(m_until, &QDateEdit::dateChanged, this, &HistoryView::load);
    connect(m_save, &QPushButton::clicked, this, &HistoryView::save);
    connect(m_table, &cell::Table::stepped, this,
            [this](const QModelIndex &index) { this->context().undoing->undo(m_steps[std::size_t(index.row())]); });
    m_from->hide();
    m_until->hide();
}

void HistoryView::setRecord(const std::optional<action::HistoryFilter::Record> &record)
{
    m_record = record;
    refresh();
}

void HistoryView::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void HistoryView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_stale)
        load();
}

void HistoryView::followPeriod()
{
    for (QDateEdit *each : {m_from, m_until})
        each->setVisible(m_period->currentIndex() == ChosenDays);
    load();
}

action::HistoryFilter HistoryView::filter() const
{
    action::HistoryFilter filter{.record = m_record, .who = m_who->currentData().toString()};
    switch (m_period->currentIndex()) {
    case Today:
        filter.from = today();
        break;
    case LastWeek:
        filter.from = today().addDays(-6);
        break;
    case LastMonth:
        filter.from = today().addDays(-29);
        break;
    case ChosenDays:
        filter.from = m_from->date();
        filter.until = m_until->date();
        break;
    default:
        break;
    }
    return filter;
}

void HistoryView::offerPeople()
{
    const Result<QStringList> names = action::historyNames(context().desk);
    const QString chosen = m_who->currentData().toString();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &name : names.value_or(QStringList()))
        m_who->addItem(name, name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

void HistoryView::load()
{
    m_stale = false;
    offerPeople();
    action::HistoryFilter shown = filter();
    shown.most = mostShown;
    Result<std::vector<store::Step>> steps = action::history(context().desk, shown);
    if (!steps)
        return context().prompt.show(steps.error());
    m_steps = std::move(*steps);
    std::vector<HistoryRow> rows;
    for (const store::Step &step : m_steps)
        rows.push_back(rowOf(step));
    m_save->setEnabled(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
}

void HistoryView::save()
{
    const auto path =
        context().prompt.saveFile({tr("Save the history"), tr("CSV files (*.csv)"), u"csv"_s, tr("History.csv")});
    if (!path)
        return;
    const Result<std::vector<store::Step>> steps = action::history(context().desk, filter());
    const Result<> saved = steps ? paper::saveFile(*path, action::historyCsv(*steps)) : Failure(steps.error());
    if (!saved)
        context().prompt.show(saved.error());
}

} // namespace convener::page
