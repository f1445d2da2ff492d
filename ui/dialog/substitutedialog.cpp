#include "ui/dialog/substitutedialog.h"

#include <QLineEdit>

namespace convener::dialog {

SubstituteDialog::SubstituteDialog(training::PlaceId place, const QString &leaving, QDate today, const Verbs &verbs,
                                   QWidget *parent)
    : ChangeDialog({.title = tr("Substitute a delegate"),
                    .sentence = tr("Somebody takes the place of %1, before anybody who waits. Who is in this file "
                                   "already is known by the e-mail address.")
                                    .arg(leaving),
                    .verb = tr("Substitute")},
                   parent)
    , m_name(addText(tr("Name")))
    , m_email(addText(tr("E-mail")))
    , m_jobTitle(addRemark(tr("Job title")))
    , m_why(addRemark(tr("Reason")))
{
    askFor([this, place, today] { return change(place, today); }, verbs);
}

Result<timeline::Change> SubstituteDialog::change(training::PlaceId place, QDate today) const
{
    timeline::SubstituteDelegate change{.place = place, .by = {}, .on = today, .why = m_why->text().simplified()};
    change.by.name = m_name->text().simplified();
    change.by.email = m_email->text().trimmed();
    change.by.jobTitle = m_jobTitle->text().simplified();
    if (change.by.name.isEmpty() && change.by.email.isEmpty())
        return refuse(tr("Give a name, or the e-mail address of somebody in this file."));
    return change;
}

} // namespace convener::dialog
