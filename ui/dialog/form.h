#pragma once

#include "core/error/error.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace convener::prompt {
class FaultLine;
}

namespace convener::dialog {

/// A dialog that asks one question: a title, a sentence, labelled fields, and a button with the verb. What the verb
/// refuses is shown under the fields and the dialog stays. Without a verb it is to be read only.
class Form : public QDialog {
    Q_OBJECT

public:
    Form(const QString &title, const QString &sentence, const QString &verb, QWidget *parent);

    void accept() override;
    QString fault() const;

protected:
    /// Gives the keyboard to the first field.
    void showEvent(QShowEvent *event) override;

    /// Does what was asked for. Its error keeps the dialog open.
    virtual Result<> submit() = 0;

    /// Adds a field under a label that also names it for a screen reader.
    void addField(const QString &label, QWidget *field);
    /// A quiet line under the last field.
    QLabel *addNote();
    /// Something that fills the dialog under the fields.
    void addPanel(QWidget *panel);
    QPushButton *verb() { return m_verb; }
    /// Words for the button that leaves all as it is, where "Cancel" beside the verb could be mistaken for it.
    void setKeep(const QString &text);
    /// What the verb does cannot be undone: Enter leaves all as it is.
    void setGrave();

private:
    QWidget *m_first = nullptr; ///< field
    QFormLayout *m_fields;
    QVBoxLayout *m_panels;
    prompt::FaultLine *m_fault;
    QPushButton *m_keep;
    QPushButton *m_verb;
};

/// A field for a date, with a calendar to choose from.
QDateEdit *dateField(QDate date);

/// A field for an hour of the day, to the minute.
QTimeEdit *timeField(QTime time);

} // namespace convener::dialog
