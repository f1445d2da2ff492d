#include "ui/page/retentiontab.h"

#include "ui/cell/table.h"
#include "ui/look/theme.h"
#include "ui/model/retainedmodel.h"
#include "ui/page/askforgood.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"
#include "ui/page/work.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::RetentionLook;

namespace {

constexpr int mostMonths = 240;

} // namespace

RetentionTab::RetentionTab(Context &context)
    : View(context)
    , m_months(new QSpinBox)
    , m_model(new model::RetainedModel(this))
    , m_table(new cell::Table(tr("People whose period has passed")))
    , m_empty(new EmptyNote(tr("Keep personal data only as long as the job needs them."),
                            tr("Decide how many months after the last survey they are kept. Then look whose period has "
                               "passed; you see everything that would be removed before you agree. Counts stay.")))
{
    m_months->setRange(0, mostMonths);
    m_months->setSpecialValueText(tr("Not decided"));
    m_months->setAccessibleName(tr("Months after the last survey"));
    m_table->setModel(m_model);
    m_table->setShares({50, 25, 25});
    ToolRow tools;
    auto *rule = new QLabel(tr("Months kept after the last survey:"));
    rule->setMinimumHeight(m_months->sizeHint().height());
    tools.add(rule);
    tools.add(m_months);
    m_decide = tools.add(tr("Decide"), u"done"_s);
    ToolRow second;
    m_lookFor = second.add(tr("Look whose period has passed"), u"search"_s);
    Permission::markChanging(m_lookFor, false);
    m_apply = second.add(tr("Anonymise them"), u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addLayout(second.layout());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_table->hide();
    connect(m_decide, &QPushButton::clicked, this, &RetentionTab::decide);
    connect(m_lookFor, &QPushButton::clicked, this, &RetentionTab::look);
    connect(m_apply, &QPushButton::clicked, this, &RetentionTab::apply);
}

Result<> RetentionTab::read()
{
    CONVENER_ASSIGN(const std::optional<int> months, action::retentionMonths(context().desk));
    m_months->setValue(months.value_or(0));
    m_lookFor->setEnabled(months.has_value());
    clear(); // something was changed since
    return {};
}

void RetentionTab::clear()
{
    m_look.reset();
    m_model->set({});
    m_apply->setEnabled(false);
    m_table->hide();
    m_empty->show();
}

void RetentionTab::decide()
{
    const int months = m_months->value();
    const Result<> done = action::setRetentionMonths(context().desk, months > 0 ? std::optional(months) : std::nullopt);
    if (!done)
        return context().prompt.show(done.error());
    Q_EMIT changed({});
}

void RetentionTab::look()
{
    const auto seen = std::make_shared<RetentionLook>();
    const auto foresee = [seen](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        CONVENER_ASSIGN(*seen, action::foreseeRetention(desk));
        return seen->people.empty()
                   ? tr("Nobody's retention period has passed.")
                   : tr("The retention period of %n person(s) has passed.", nullptr, int(seen->people.size()));
    };
    const auto then = [this, seen](const Result<QString> &said) {
        if (!said)
            return context().prompt.show(said.error());
        fill(*seen);
        Q_EMIT told(*said);
    };
    if (const Result<> started = context().work.start(tr("Looking whose retention period has passed"), foresee, then);
        !started)
        context().prompt.show(started.error());
}

void RetentionTab::fill(const RetentionLook &look)
{
    m_look = look;
    std::vector<model::RetainedRow> rows;
    for (const action::RetainedPerson &each : look.people)
        rows.push_back({each.person.name, each.organisations.join(u", "_s), each.last, each.until});
    m_apply->setEnabled(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
}

void RetentionTab::apply()
{
    if (!m_look)
        return;
    askForGood(asking(),
               {.words = {tr("Anonymise people"),
                          tr("%n person(s) are anonymised for good. What they took part in stays and is counted.",
                             nullptr, int(m_look->people.size())),
                          tr("Anonymise for good"), tr("Keep them")},
                .running = tr("Anonymising people"),
                .parts = m_look->parts,
                .namesakes = m_look->namesakes,
                .warnings = m_look->warnings,
                .backups = m_look->backups,
                .verb = [](action::Desk &desk) -> Result<action::Changes> {
                    CONVENER_ASSIGN(const action::RetentionRun run, action::applyRetention(desk));
                    return run.changes;
                }});
}

} // namespace convener::page
