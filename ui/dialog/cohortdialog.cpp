#include "ui/dialog/cohortdialog.h"

#include "core/time/zone.h"
#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace convener::dialog {

using training::Mode;
using training::Stage;

namespace {

constexpr int halfDayMinutes = 210; ///< proposed where the programme gives no length

} // namespace

CohortDialog::CohortDialog(const training::Programme &programme, training::EngagementId engagement,
                           std::optional<time::Span> window, QDate proposed, Plan plan, QWidget *parent)
    : Form(tr("Plan a cohort"), tr("The delegates who take one stage together, and when they first meet."),
           tr("Plan the cohort"), parent)
    , m_programme(programme)
    , m_engagement(engagement)
    , m_window(window)
    , m_plan(std::move(plan))
    , m_stage(new QComboBox)
    , m_mode(new QComboBox)
    , m_capacity(new QSpinBox)
    , m_date(dateField(proposed))
    , m_starts(timeField(QTime(9, 30)))
    , m_ends(timeField(QTime(13, 0)))
    , m_venue(new QLineEdit)
    , m_link(new QLineEdit)
    , m_facilitators(new QLineEdit)
    , m_contact(new QLineEdit)
{
    for (const Stage &candidate : m_programme.stages)
        if (candidate.isMeeting())
            m_stage->addItem(candidate.title, candidate.id);
    m_facilitators->setPlaceholderText(tr("names, with a comma between them"));
    m_contact->setText(m_programme.contact.email);

    addField(tr("Stage"), m_stage);
    addField(tr("How it meets"), m_mode);
    addField(tr("Places"), m_capacity);
    addField(tr("Date"), m_date);
    addField(tr("Starts at"), m_starts);
    addField(tr("Ends at"), m_ends);
    m_note = addNote();
    addField(tr("Venue"), m_venue);
    addField(tr("Joining link"), m_link);
    addField(tr("Facilitators"), m_facilitators);
    addField(tr("Contact on the day"), m_contact);

    connect(m_stage, &QComboBox::currentIndexChanged, this, &CohortDialog::followStage);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &CohortDialog::followMode);
    connect(m_starts, &QTimeEdit::timeChanged, this, &CohortDialog::followStart);
    connect(m_date, &QDateEdit::dateChanged, this, &CohortDialog::explain);
    followStage();
    explain();
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
    followStart();
}

void CohortDialog::followMode()
{
    if (m_mode->currentIndex() < 0)
        return;
    const int most = stage().capacity.value(mode()).value;
    m_capacity->setRange(1, most);
    m_capacity->setValue(most);
    m_capacity->setSuffix(tr(" of at most %1").arg(most));
    m_link->setEnabled(mode() == Mode::Online);
    m_venue->setEnabled(mode() != Mode::Online);
}

void CohortDialog::followStart()
{
    const int minutes = stage().minutes.value > 0 ? stage().minutes.value : halfDayMinutes;
    m_ends->setTime(m_starts->time().addSecs(minutes * 60));
}

void CohortDialog::explain()
{
    if (!m_window)
        m_note->setText(tr("No window is agreed yet."));
    else if (m_window->contains(m_date->date()))
        m_note->setText(tr("Inside the window, which ends on %1.").arg(model::longDate(m_window->last())));
    else
        m_note->setText(tr("Outside the agreed window, %1 to %2.")
                            .arg(model::longDate(m_window->first()), model::longDate(m_window->last())));
}

Result<> CohortDialog::submit()
{
    const auto at = [this](QTime time) { return QDateTime(m_date->date(), time, time::londonZone()); };
    CONVENER_ASSIGN(const time::SessionTime time, time::SessionTime::make(at(m_starts->time()), at(m_ends->time())));
    QStringList facilitators = m_facilitators->text().split(u',', Qt::SkipEmptyParts);
    for (QString &name : facilitators)
        name = name.trimmed();
    facilitators.removeAll(QString());

    const training::Session session{{},
                                    {},
                                    1,
                                    time,
                                    m_venue->isEnabled() ? m_venue->text().trimmed() : QString(),
                                    m_link->isEnabled() ? m_link->text().trimmed() : QString(),
                                    m_contact->text().trimmed(),
                                    facilitators,
                                    false};
    return m_plan({m_engagement, stage().id, mode(), m_capacity->value(), {session}});
}

} // namespace convener::dialog
