#include "ui/dialog/question.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace convener::dialog {

namespace {

constexpr auto restBeforeLooking = std::chrono::milliseconds(200); ///< in the typing: a look may run a whole verb

} // namespace

Question::Question(const Words &words, QWidget *parent)
    : Form(words.title, words.sentence, words.verb, parent)
{
    if (!words.keep.isEmpty())
        setKeep(words.keep);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeLooking);
    connect(&m_rest, &QTimer::timeout, this, &Question::lookAgain);
}

QDateEdit *Question::addDate(const QString &label, QDate date)
{
    QDateEdit *field = dateField(date);
    addField(label, field);
    connect(field, &QDateEdit::dateChanged, this, &Question::lookSoon);
    return field;
}

QTimeEdit *Question::addTime(const QString &label, QTime time)
{
    QTimeEdit *field = timeField(time);
    addField(label, field);
    connect(field, &QTimeEdit::timeChanged, this, &Question::lookSoon);
    return field;
}

QSpinBox *Question::addNumber(const QString &label, int least, int most, int value)
{
    auto *field = new QSpinBox;
    field->setRange(least, most);
    field->setValue(value);
    addField(label, field);
    connect(field, &QSpinBox::valueChanged, this, &Question::lookSoon);
    return field;
}

QLineEdit *Question::addRemark(const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text);
    addField(label, field);
    return field;
}

QLineEdit *Question::addText(const QString &label, const QString &text)
{
    QLineEdit *field = addRemark(label, text);
    connect(field, &QLineEdit::textChanged, this, &Question::lookSoon);
    return field;
}

QComboBox *Question::addChoice(const QString &label, const std::vector<Choice> &choices, const QVariant &chosen)
{
    auto *field = new QComboBox;
    for (const Choice &choice : choices)
        field->addItem(choice.text, choice.value);
    field->setCurrentIndex(qMax(0, field->findData(chosen)));
    addField(label, field);
    connect(field, &QComboBox::currentIndexChanged, this, &Question::lookAgain);
    return field;
}

void Question::ask(Act act, Look look, const QString &heading)
{
    m_act = std::move(act);
    m_look = std::move(look);
    if (!m_look)
        return;
    m_seen = new MarkList(heading);
    addPanel(new QLabel(tr("%1:").arg(heading)));
    addPanel(m_seen);
    lookAgain();
}

void Question::lookSoon()
{
    if (!m_look)
        return;
    m_rest.start();
    verb()->setEnabled(true); // Enter may come before the look does, and looks then
}

void Question::accept()
{
    if (!m_rest.isActive())
        return Form::accept();
    const QString seen = m_seen->accessibleDescription();
    lookAgain();
    if (verb()->isEnabled() && m_seen->accessibleDescription() == seen)
        Form::accept();
}

void Question::lookAgain()
{
    m_rest.stop();
    if (!m_look)
        return;
    const Result<std::vector<MarkedLine>> seen = m_look();
    verb()->setEnabled(seen.has_value());
    m_seen->set(seen ? *seen : std::vector{MarkedLine{look::Mark::Off, seen.error().text}});
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString name = part.simplified(); !name.isEmpty())
            names += name;
    return names;
}

} // namespace convener::dialog
