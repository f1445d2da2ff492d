#include "ui/dialog/cascadedialog.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace convener::dialog {

namespace {

constexpr int mostPeople = 10'000; ///< a number of four digits at most can be typed
constexpr int usualPeople = 12;    ///< proposed, the size of a workshop

} // namespace

CascadeDialog::CascadeDialog(training::TrainerId trainer, const QString &name, QDate today, Record record,
                             QWidget *parent)
    : Form(tr("Record a session"), tr("A session that %1 ran in their own organisation.").arg(name),
           tr("Record the session"), parent)
    , m_trainer(trainer)
    , m_record(std::move(record))
    , m_heldOn(dateField(today))
    , m_place(new QLineEdit)
    , m_people(new QSpinBox)
{
    m_people->setRange(1, mostPeople);
    m_people->setValue(usualPeople);
    addField(tr("Held on"), m_heldOn);
    addField(tr("Place"), m_place);
    addField(tr("People reached"), m_people);
}

Result<> CascadeDialog::submit()
{
    return m_record({{}, m_trainer, m_heldOn->date(), m_place->text().trimmed(), m_people->value()});
}

} // namespace convener::dialog
