#include "ui/dialog/enquirydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace convener::dialog {

EnquiryDialog::EnquiryDialog(const std::vector<training::Programme> &programmes, QDate today, Record record,
                             QWidget *parent)
    : Form(tr("New enquiry"), tr("Who asks to take part, or to book a workshop in-house."), tr("Keep the enquiry"),
           parent)
    , m_programmes(programmes)
    , m_record(std::move(record))
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_telephone(new QLineEdit)
    , m_organisation(new QLineEdit)
    , m_programme(new QComboBox)
    , m_delegates(new QSpinBox)
    , m_datesWished(new QLineEdit)
    , m_received(dateField(today))
    , m_terms(new QCheckBox(tr("accepted by whoever asks")))
{
    for (const training::Programme &programme : m_programmes)
        m_programme->addItem(programme.title, programme.id);
    m_datesWished->setPlaceholderText(tr("as they were asked for"));

    addField(tr("Name"), m_name);
    addField(tr("E-mail"), m_email);
    addField(tr("Telephone"), m_telephone);
    addField(tr("Organisation"), m_organisation);
    addField(tr("Programme"), m_programme);
    addField(tr("Number of delegates"), m_delegates);
    addField(tr("Dates wished"), m_datesWished);
    addField(tr("Received on"), m_received);
    addField(tr("Terms and conditions"), m_terms);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &EnquiryDialog::followProgramme);
    followProgramme();
}

void EnquiryDialog::followProgramme()
{
    if (m_programme->currentIndex() < 0)
        return;
    const int most = m_programmes[std::size_t(m_programme->currentIndex())].enquiryMost.value;
    m_delegates->setRange(1, most);
    m_delegates->setSuffix(tr(" of at most %1").arg(most));
}

Result<> EnquiryDialog::submit()
{
    training::Enquiry enquiry;
    enquiry.receivedOn = m_received->date();
    enquiry.name = m_name->text().trimmed();
    enquiry.email = m_email->text().trimmed();
    enquiry.telephone = m_telephone->text().trimmed();
    enquiry.organisation = m_organisation->text().trimmed();
    enquiry.programme = m_programme->currentData().toString();
    enquiry.delegates = m_delegates->value();
    enquiry.datesWished = m_datesWished->text().trimmed();
    enquiry.termsAccepted = m_terms->isChecked();
    return m_record(enquiry);
}

} // namespace convener::dialog
