#include "ui/main/statusline.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convener::main {

using look::space;

namespace {

constexpr int longestWordsOnButton = 64; ///< in steps of space()

QPushButton *quiet(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(look::icon(icon), text);
    button->setProperty("role", u"quiet"_s);
    button->setIconSize(look::iconSize());
    button->hide();
    return button;
}

void offer(QPushButton *button, const QString &name, const QString &what, const QString &keys)
{
    button->setVisible(!what.isEmpty());
    button->setAccessibleName(u"%1: %2"_s.arg(name, what));
    button->setToolTip(u"%1 (%2)"_s.arg(what, keys));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_file(new QLabel)
    , m_step(new QLabel)
    , m_undo(quiet(u"undo"_s, tr("Undo")))
    , m_redo(quiet(u"redo"_s, tr("Redo")))
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setProperty("role", u"status"_s);
    for (QLabel *label : {m_file, m_step, m_what})
        label->setProperty("role", u"secondary"_s);
    for (QLabel *label : {m_step, m_what}) { // long words never widen the window
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_cancel->setProperty("role", u"quiet"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(space(40));
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->setSpacing(space(3));
    row->addWidget(m_file);
    row->addWidget(m_step, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_what, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    setMinimumHeight(QFontMetrics(look::bodyFont()).height() + space(4));
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoChosen);
    connect(m_redo, &QPushButton::clicked, this, &StatusLine::redoChosen);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    hideWork();
}

void StatusLine::setFile(const QString &path, const QString &note)
{
    const QString name = QFileInfo(path).fileName();
    m_file->setText(note.isEmpty() ? name : tr("%1 (%2)").arg(name, note));
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void StatusLine::setText(const QString &text)
{
    m_text = text;
    m_step->setAccessibleName(text);
    m_step->setToolTip(text);
    elide();
    QAccessibleEvent event(m_step, QAccessible::NameChanged); // a screen reader says what was saved
    QAccessible::updateAccessibility(&event);
}

void StatusLine::elide()
{
    m_step->setText(m_step->fontMetrics().elidedText(m_text, Qt::ElideRight, m_step->width()));
    m_what->setText(m_what->fontMetrics().elidedText(m_work, Qt::ElideRight, m_what->width()));
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    elide();
}

void StatusLine::setUndo(const QString &undo, const QString &redo, bool spelled)
{
    m_undo->setText(
        spelled
            ? tr("Undo: %1").arg(m_undo->fontMetrics().elidedText(undo, Qt::ElideRight, space(longestWordsOnButton)))
            : tr("Undo"));
    offer(m_undo, tr("Undo"), undo, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    offer(m_redo, tr("Redo"), redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z).toString(QKeySequence::NativeText));
    layout()->activate();
    elide();
}

void StatusLine::showWork(const QString &what, int done, int total)
{
    m_work = what;
    m_what->setAccessibleName(what);
    m_what->setToolTip(what);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_what->show();
    m_progress->show();
    m_cancel->setVisible(total > 0);
    layout()->activate();
    elide();
}

void StatusLine::hideWork()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_progress, m_cancel})
        widget->hide();
    layout()->activate();
    elide();
}

} // namespace convener::main
