#include "ui/dialog/cohortdialog.h"

#include "ui/dialog/impactlines.h"
#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace convener::dialog {

using training::Mode;
using training::Stage;

namespace {

std::vector<Question::Choice> meetings(const training::Programme &programme)
{
    std::vector<Question::Choice> choices;
    for (const Stage &stage : programme.stages)
        if (stage.isMeeting())
            choices.push_back({stage.title, stage.id});
    return choices;
}

} // namespace

CohortDialog::CohortDialog(const training::Programme &programme, training::EngagementId engagement,
                           std::optional<time::Span> window, QDate proposed, const Verbs &verbs, QWidget *parent)
    : Question({.title = tr("Plan a cohort"),
                .sentence = tr("The delegates who take one stage together, and when they first meet."),
                .verb = tr("Plan the cohort")},
               parent)
    , m_programme(programme)
    , m_engagement(engagement)
    , m_window(window)
    , m_stage(addChoice(tr("Stage"), meetings(programme)))
    , m_mode(addChoice(tr("How it meets"), {}))
    , m_capacity(addNumber(tr("Places"), 1, 1, 1))
    , m_when(*this, proposed, QTime(9, 30), action::proposedMinutes(stage()))
    , m_note(addNote())
    , m_where(*this, {}, {.contact = programme.contact.email})
{
    connect(m_stage, &QComboBox::currentIndexChanged, this, &CohortDialog::followStage);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CohortDialog::followMode);
    followStage();
    ask(
        [this, verbs]() -> Result<> {
            CONVENER_ASSIGN(const action::CohortPlan wanted, plan());
            return verbs.plan(wanted);
        },
        [this, verbs]() -> Result<std::vector<MarkedLine>> {
            explain();
            CONVENER_ASSIGN(const action::CohortPlan wanted, plan());
            CONVENER_ASSIGN(const timeline::Impact impact, verbs.foresee(wanted));
            return impactLines(impact);
        });
}

const Stage &CohortDialog::stage() const
{
    return *m_programme.stage(m_stage->currentData().toString());
}

Mode CohortDialog::mode() const
{
    return Mode(m_mode->currentData().toInt());
}

void CohortDialog::followStage()
{
    m_mode->clear();
    const QList<Mode> modes = stage().capacity.keys();
    for (const Mode possible : modes)
        m_mode->addItem(model::shownMode(possible), int(possible));
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(stage().defaultMode))));
    followMode();
    m_when.setMinutes(action::proposedMinutes(stage()));
}

void CohortDialog::followMode()
{
    if (m_mode->currentIndex() < 0)
        return;
    const int most = stage().capacity.value(mode()).value;
    m_capacity->setRange(1, most);
    m_capacity->setValue(most);
    m_capacity->setSuffix(tr(" of at most %1").arg(most));
    m_where.follow(mode());
    lookAgain();
}

void CohortDialog::explain()
{
    if (!m_window)
        m_note->setText(tr("No window is agreed yet."));
    else if (m_window->contains(m_when.day()))
        m_note->setText(tr("Inside the window, which ends on %1.").arg(model::longDate(m_window->last())));
    else
        m_note->setText(tr("Outside the agreed window, %1 to %2.")
                            .arg(model::longDate(m_window->first()), model::longDate(m_window->last())));
}

Result<action::CohortPlan> CohortDialog::plan() const
{
    CONVENER_ASSIGN(const time::SessionTime time, m_when.time());
    CONVENER_ASSIGN(const training::Session session, timeline::withDetails({.time = time}, m_where.details()));
    return action::CohortPlan{m_engagement, stage().id, mode(), m_capacity->value(), {session}};
}

} // namespace convener::dialog
