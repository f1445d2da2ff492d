#include "ui/dialog/convertdialog.h"

#include "ui/dialog/marklist.h"
#include "ui/model/statetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace convener::dialog {

using training::Mode;

namespace {

/// A line for each cohort, after one that sums them up.
std::vector<MarkedLine> cohortLines(const action::ProposedCohorts &proposed)
{
    std::vector<MarkedLine> lines{{look::Mark::Done, ConvertDialog::tr("%n cohorts, still without dates:", nullptr,
                                                                       int(proposed.delegates.size()))}};
    for (std::size_t number = 0; number < proposed.delegates.size(); ++number)
        lines.push_back({look::Mark::Coming, ConvertDialog::tr("Cohort %1: %2 delegates of at most %3, %4")
                                                 .arg(number + 1)
                                                 .arg(proposed.delegates[number])
                                                 .arg(proposed.capacity)
                                                 .arg(model::shownMode(proposed.mode))});
    return lines;
}

} // namespace

ConvertDialog::ConvertDialog(const training::Enquiry &enquiry, const training::Programme &programme, QDate today,
                             Convert convert, QWidget *parent)
    : Form(tr("%1 joins").arg(enquiry.organisation),
           tr("%1, %n delegates.", nullptr, enquiry.delegates).arg(programme.title), tr("Join"), parent)
    , m_enquiry(enquiry)
    , m_programme(programme)
    , m_convert(std::move(convert))
    , m_nation(new QComboBox)
    , m_ods(new QLineEdit)
    , m_on(dateField(today))
    , m_mode(new QComboBox(this))
    , m_proposed(new MarkList(tr("Cohorts")))
{
    for (const time::Nation nation : time::allNations)
        m_nation->addItem(time::shownName(nation), int(nation));
    m_ods->setPlaceholderText(tr("where it has one"));
    addField(tr("Nation"), m_nation);
    addField(tr("ODS code"), m_ods);
    addField(tr("Joins on"), m_on);
    const auto stage = std::ranges::find_if(m_programme.stages, &training::Stage::isMeeting);
    if (stage == m_programme.stages.end()) {
        m_mode->hide();
    } else {
        for (const Mode possible : stage->capacity.keys())
            m_mode->addItem(model::shownMode(possible), int(possible));
        m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(stage->defaultMode))));
        addField(tr("How it meets"), m_mode);
    }
    addPanel(new QLabel(tr("What will be planned:")));
    addPanel(m_proposed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConvertDialog::propose);
    propose();
}

std::optional<Mode> ConvertDialog::mode() const
{
    return m_mode->currentIndex() < 0 ? std::nullopt : std::optional(Mode(m_mode->currentData().toInt()));
}

void ConvertDialog::propose()
{
    const auto proposed = action::proposeCohorts(m_programme, m_enquiry.delegates, mode());
    m_proposed->set(proposed ? cohortLines(*proposed)
                             : std::vector{MarkedLine{look::Mark::Coming, proposed.error().text}});
}

Result<> ConvertDialog::submit()
{
    action::Joining joining;
    if (m_nation->currentIndex() > 0) // what is chosen, not what it began with
        joining.nation = time::Nation(m_nation->currentData().toInt());
    joining.ods = m_ods->text().trimmed();
    joining.on = m_on->date();
    return m_convert(joining, mode());
}

} // namespace convener::dialog
