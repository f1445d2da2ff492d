#include "ui/dialog/form.h"

#include "ui/look/theme.h"
#include "ui/prompt/faultline.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::dialog {

using look::space;

Form::Form(const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QFormLayout)
    , m_panels(new QVBoxLayout)
    , m_fault(new prompt::FaultLine)
    , m_verb(new QPushButton(verb))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(title);
    heading->setFont(look::headingFont());
    auto *explanation = new QLabel(sentence);
    explanation->setProperty("role", u"secondary"_s);
    explanation->setWordWrap(true);
    explanation->setVisible(!sentence.isEmpty());
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_fields->setHorizontalSpacing(space(4));
    m_fields->setVerticalSpacing(space(2));

    m_verb->setProperty("role", u"primary"_s);
    m_verb->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addSpacing(space(1));
    column->addLayout(m_fields);
    column->addLayout(m_panels, 1);
    column->addWidget(m_fault);
    column->addSpacing(space(1));
    column->addLayout(buttons);
    setMinimumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 72);
    connect(m_verb, &QPushButton::clicked, this, &Form::accept);
    connect(cancel, &QPushButton::clicked, this, &Form::reject);
}

void Form::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_fields->rowCount() > 0)
        m_fields->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus(Qt::OtherFocusReason);
}

void Form::accept()
{
    m_fault->clear();
    if (const Result<> done = submit())
        QDialog::accept();
    else
        m_fault->show(done.error());
}

QString Form::fault() const
{
    return m_fault->text();
}

void Form::addField(const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    m_fields->addRow(label, field);
}

QLabel *Form::addNote()
{
    auto *note = new QLabel;
    note->setProperty("role", u"secondary"_s);
    note->setWordWrap(true);
    m_fields->addRow(QString(), note);
    return note;
}

void Form::addPanel(QWidget *panel)
{
    m_panels->addWidget(panel);
}

QDateEdit *dateField(QDate date)
{
    auto *field = new QDateEdit(date);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"ddd d MMMM yyyy"_s);
    return field;
}

QTimeEdit *timeField(QTime time)
{
    auto *field = new QTimeEdit(time);
    field->setDisplayFormat(u"HH:mm"_s);
    return field;
}

} // namespace convener::dialog
