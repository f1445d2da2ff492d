#include "ui/dialog/form.h"

#include "ui/look/theme.h"
#include "ui/prompt/faultline.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::dialog {

using look::space;

namespace {

constexpr int longestLabel = 40; ///< characters; a longer one stands above its field

/// As large as what it holds while the screen has the room; then it is scrolled, also by keyboard.
class Scroll final : public QScrollArea {
public:
    Scroll()
    {
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        const QSize whole = widget()->minimumSizeHint();
        return {whole.width(), qMin(whole.height(), space(40))};
    }
};

} // namespace

Form::Form(const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QFormLayout)
    , m_panels(new QVBoxLayout)
    , m_fault(new prompt::FaultLine)
    , m_keep(new QPushButton(tr("Cancel")))
    , m_verb(new QPushButton(verb))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(title);
    heading->setFont(look::headingFont());
    auto *explanation = new QLabel(sentence);
    explanation->setProperty("role", u"secondary"_s);
    explanation->setWordWrap(true);
    if (sentence.isEmpty())
        explanation->hide();
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_fields->setHorizontalSpacing(space(4));
    m_fields->setVerticalSpacing(space(2));

    m_verb->setProperty("role", u"primary"_s);
    if (verb.isEmpty())
        m_verb->hide();
    m_verb->setDefault(!verb.isEmpty());
    m_keep->setAutoDefault(verb.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_verb);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(heading);
    column->addWidget(explanation);
    column->addSpacing(space(1));
    auto *inside = new QWidget;
    inside->setLayout(m_fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new Scroll;
    scroll->setWidget(inside);
    column->addWidget(scroll);
    column->addLayout(m_panels, 1);
    column->addWidget(m_fault);
    column->addSpacing(space(1));
    column->addLayout(buttons);
    const int wanted = QFontMetrics(look::bodyFont()).averageCharWidth() * 72;
    setMinimumWidth(qMin(wanted, screen()->availableGeometry().width() - space(8)));
    connect(m_verb, &QPushButton::clicked, this, &Form::accept);
    connect(m_keep, &QPushButton::clicked, this, &Form::reject);
}

void Form::showEvent(QShowEvent *event)
{
    // Qt itself opens nothing higher than two thirds of the screen, which would hide the last fields of a long form.
    const QSize most = screen()->availableSize() - QSize(space(8), space(16));
    const QSize whole(width(), layout()->totalHeightForWidth(width()));
    resize(whole.expandedTo(size()).boundedTo(most));
    QDialog::showEvent(event);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
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
    if (!m_first)
        m_first = field;
    if (label.size() <= longestLabel)
        return m_fields->addRow(label, field);
    auto *above = new QLabel(label);
    above->setWordWrap(true);
    above->setBuddy(field);
    m_fields->addRow(above);
    m_fields->addRow(field);
}

QLabel *Form::addNote()
{
    auto *note = new QLabel;
    note->setProperty("role", u"secondary"_s);
    note->setWordWrap(true);
    m_fields->addRow(QString(), note);
    return note;
}

void Form::setGrave()
{
    m_verb->setAutoDefault(false);
    m_verb->setDefault(false);
    m_keep->setAutoDefault(true);
    m_keep->setDefault(true);
    m_keep->setFocus(Qt::OtherFocusReason);
}

void Form::addPanel(QWidget *panel)
{
    m_panels->addWidget(panel);
}

void Form::setKeep(const QString &text)
{
    m_keep->setText(text);
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
