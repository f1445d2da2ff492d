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

namespace {

constexpr int mostFound = 12;

} // namespace

Search::Search(std::function<std::vector<Target>()> targets, QWidget *parent)
    : QLineEdit(parent)
    , m_ask(std::move(targets))
    , m_found(new model::FindingModel(this))
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search organisations, cohorts and pages (Ctrl+K)"));
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
    m_names.clear();
    QLineEdit::focusInEvent(event);
}

void Search::find(const QString &text)
{
    if (m_names.empty()) {
        m_targets = m_ask();
        for (const Target &target : m_targets)
            m_names.push_back({target.title, target.second, int(m_names.size())});
    }
    m_found->set(model::found(m_names, text, mostFound));
}

void Search::choose(const QModelIndex &index)
{
    const Target &target = m_targets[std::size_t(index.data(model::IdRole).toInt())];
    const page::Route route = target.route;
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection); // the completer puts its text in first
    Q_EMIT chosen(route);
}

} // namespace convener::main
