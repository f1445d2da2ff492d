#include "ui/page/recoverpage.h"

#include "core/action/steptext.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/page/backuptab.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

QLabel *words(const QString &role = {}, const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setMinimumWidth(space(20)); // large text breaks rather than widen the window
    return label;
}

QPushButton *button(const QString &icon, const QString &text, bool primary)
{
    auto *button = new QPushButton(look::icon(icon, primary ? look::Role::AccentText : look::Role::Text), text);
    button->setIconSize(look::iconSize());
    if (primary)
        button->setProperty("role", u"primary"_s);
    return button;
}

} // namespace

RecoverPage::RecoverPage(QWidget *parent)
    : QWidget(parent)
    , m_title(words())
    , m_why(words(u"secondary"_s))
    , m_found(words())
    , m_restore(button(u"undo"_s, tr("Restore this backup"), true))
{
    setProperty("role", u"page"_s);
    m_title->setFont(look::titleFont());
    QPushButton *salvage = button(u"export"_s, tr("Save what can still be read"), false);
    salvage->setAccessibleDescription(tr("Makes a new file and leaves this one as it is."));
    QPushButton *other = button(u"data"_s, tr("Open another file"), false);
    auto *panel = new QFrame;
    panel->setProperty("role", u"panel"_s);
    panel->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 90);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space(10), space(8), space(10), space(6));
    column->setSpacing(space(2));
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_why})
        column->addWidget(each);
    column->addSpacing(space(4));
    for (QWidget *each : std::initializer_list<QWidget *>{m_found, m_restore})
        column->addWidget(each);
    column->addSpacing(space(4));
    column->addWidget(words(u"secondary"_s, tr("What can still be read of the damaged file can become a new file. It "
                                               "may hold later steps than the backup, but perhaps not everything.")));
    column->addWidget(salvage);
    column->addSpacing(space(4));
    column->addWidget(other);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel, 4);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
    auto *scroll = new QScrollArea; // for a small window, and for large text
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_backup)
            Q_EMIT restoreChosen(m_path, *m_backup);
    });
    connect(salvage, &QPushButton::clicked, this, [this] { Q_EMIT salvageChosen(m_path); });
    connect(other, &QPushButton::clicked, this, &RecoverPage::openChosen);
}

void RecoverPage::set(const QString &path, const Error &error)
{
    m_path = path;
    m_title->setText(tr("%1 cannot be read").arg(QFileInfo(path).fileName()));
    m_why->setText(error.text);
    m_backup = store::Backups(path).newestGood();
    m_restore->setVisible(m_backup.has_value());
    if (!m_backup)
        return m_found->setText(
            tr("There is no backup of it that can be read, in the folder %1.").arg(store::Backups(path).folder()));
    const QString made = tr("The newest good backup is of %1.").arg(backupText(*m_backup));
    const QString step =
        m_backup->lastStep ? tr("The last step in it: %1.").arg(action::stepText(*m_backup->lastStep)) : QString();
    m_found->setText(made + u' ' + step + u' ' +
                     tr("What was done later is not in it. The damaged file is kept beside it."));
}

} // namespace convener::page
