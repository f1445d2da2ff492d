#include "ui/main/search.h"

#include "ui/cell/rowcell.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QCompleter>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace convener::main {

Search::Search(Find find, QWidget *parent)
    : QLineEdit(parent)
    , m_ask(std::move(find))
    , m_found(new model::FindingModel(this))
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search people, organisations, cohorts and actions (Ctrl+K)"));
    setClearButtonEnabled(true);
    addAction(look::icon(u"search"_s, look::Role::Secondary), QLineEdit::LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>())
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(button->icon().isNull() ? tr("Clear") : tr("Search"));

    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    auto *popup = new QListView;
    completer->setPopup(popup);
    popup->setAccessibleName(tr("Found"));
    popup->setItemDelegate(new cell::RowCell(popup));
    popup->setUniformItemSizes(true);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &Search::find);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &Search::choose);
}

void Search::focusInEvent(QFocusEvent *event)
{
    Q_EMIT entered();
    QLineEdit::focusInEvent(event);
}

void Search::find(const QString &text)
{
    m_targets = m_ask(text);
    std::vector<model::Finding> found;
    for (const Target &target : m_targets)
        found.push_back({target.title, target.second, qint64(found.size())});
    m_found->set(std::move(found));
}

void Search::choose(const QModelIndex &index)
{
    const Target target = m_targets[std::size_t(index.data(model::IdRole).toInt())];
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection); // the completer puts its text in first
    target.go();
}

} // namespace convener::main
