#include "ui/dialog/joindialog.h"

#include "core/timeline/commitment.h"
#include "ui/model/datetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::dialog {

JoinDialog::JoinDialog(const std::vector<training::Programme> &programmes, QDate today, Join join, QWidget *parent)
    : Form(tr("Join a programme"), tr("Its commitments and their due dates follow from the day on which it joins."),
           tr("Join"), parent)
    , m_programmes(programmes)
    , m_join(std::move(join))
    , m_organisation(new QLineEdit)
    , m_ods(new QLineEdit)
    , m_nation(new QComboBox)
    , m_language(new QComboBox)
    , m_programme(new QComboBox)
    , m_on(dateField(today))
    , m_sponsor(new QLineEdit)
    , m_leadContact(new QLineEdit)
    , m_leadEmail(new QLineEdit)
{
    for (const time::Nation nation : time::allNations)
        m_nation->addItem(time::shownName(nation), int(nation));
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Welsh"), u"cy"_s);
    for (const training::Programme &programme : m_programmes)
        m_programme->addItem(programme.title, programme.id);
    const auto organised = std::ranges::find_if(m_programmes, [](const auto &each) { return each.window.has_value(); });
    if (organised != m_programmes.end())
        m_programme->setCurrentIndex(int(organised - m_programmes.begin()));
    m_ods->setPlaceholderText(tr("where it has one"));

    addField(tr("Organisation"), m_organisation);
    addField(tr("ODS code"), m_ods);
    addField(tr("Nation"), m_nation);
    addField(tr("Language of its documents"), m_language);
    addField(tr("Programme"), m_programme);
    addField(tr("Joins on"), m_on);
    m_note = addNote();
    addField(tr("Sponsor"), m_sponsor);
    addField(tr("Lead contact"), m_leadContact);
    addField(tr("Lead contact's e-mail"), m_leadEmail);
    connect(m_on, &QDateEdit::dateChanged, this, &JoinDialog::explain);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &JoinDialog::explain);
    explain();
}

void JoinDialog::explain()
{
    m_note->clear();
    if (m_programme->currentIndex() < 0)
        return;
    const training::Programme &programme = m_programmes[std::size_t(m_programme->currentIndex())];
    for (const training::CommitmentRule &rule : programme.commitments) {
        const timeline::CommitmentAnchors anchors{m_on->date(), {}, {}};
        if (const auto due = timeline::commitmentDue(rule, anchors)) {
            m_note->setText(
                tr("%1 due %2: %3").arg(rule.title, model::longDate(*due), timeline::explainDue(rule, anchors)));
            return;
        }
    }
}

Result<> JoinDialog::submit()
{
    action::Joining joining;
    joining.organisation = m_organisation->text().trimmed();
    joining.ods = m_ods->text().trimmed();
    if (m_nation->currentIndex() > 0) // what is chosen, not what it began with
        joining.nation = time::Nation(m_nation->currentData().toInt());
    if (m_language->currentIndex() > 0)
        joining.language = m_language->currentData().toString();
    joining.programme = m_programme->currentData().toString();
    joining.on = m_on->date();
    joining.sponsor = m_sponsor->text().trimmed();
    joining.leadContact = m_leadContact->text().trimmed();
    joining.leadEmail = m_leadEmail->text().trimmed();
    return m_join(joining);
}

} // namespace convener::dialog
