#include "ui/main/statusline.h"

#include "ui/look/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace convener::main {

using look::space;

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_file(new QLabel)
    , m_step(new QLabel)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setProperty("role", u"status"_s);
    for (QLabel *label : {m_file, m_step, m_what})
        label->setProperty("role", u"secondary"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(space(40));
    m_progress->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(1), space(4), space(1));
    row->setSpacing(space(4));
    row->addWidget(m_file);
    row->addWidget(m_step, 1);
    row->addWidget(m_what);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    setMinimumHeight(QFontMetrics(look::bodyFont()).height() + space(4));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    hideWork();
}

void StatusLine::setFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path));
}

void StatusLine::setStep(const QString &text)
{
    m_step->setText(text);
}

void StatusLine::showWork(const QString &what, int done, int total)
{
    m_what->setText(what);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_progress, m_cancel})
        widget->show();
}

void StatusLine::hideWork()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_progress, m_cancel})
        widget->hide();
}

} // namespace convener::main
