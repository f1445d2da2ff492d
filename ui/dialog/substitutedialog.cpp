#include "ui/dialog/substitutedialog.h"

#include <QLineEdit>

namespace convener::dialog {

SubstituteDialog::SubstituteDialog(training::PlaceId place, const QString &leaving, QDate today, Verbs verbs,
                                   QWidget *parent)
    : ChangeDialog(tr("Substitute a delegate"),
                   tr("Somebody takes the place of %1, before anybody who waits. Who is in this file already is known "
                      "by the e-mail address.")
                       .arg(leaving),
                   tr("Substitute"), std::move(verbs), parent)
    , m_place(place)
    , m_today(today)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_jobTitle(new QLineEdit)
    , m_why(new QLineEdit)
{
    addField(tr("Name"), m_name);
    addField(tr("E-mail"), m_email);
    addField(tr("Job title"), m_jobTitle);
    addField(tr("Reason"), m_why);
    for (const QLineEdit *field : {m_name, m_email})
        connect(field, &QLineEdit::textChanged, this, &SubstituteDialog::foresee);
    foresee();
}

Result<timeline::Change> SubstituteDialog::change() const
{
    timeline::SubstituteDelegate change{.place = m_place, .by = {}, .on = m_today, .why = m_why->text().simplified()};
    change.by.name = m_name->text().simplified();
    change.by.email = m_email->text().trimmed();
    change.by.jobTitle = m_jobTitle->text().simplified();
    if (change.by.name.isEmpty() && change.by.email.isEmpty())
        return refuse(tr("Give a name, or the e-mail address of somebody in this file."));
    return change;
}

} // namespace convener::dialog
