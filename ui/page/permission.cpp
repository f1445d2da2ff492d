#include "ui/page/permission.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QEvent>

namespace convener::page {

namespace {

constexpr auto changingKey = "changes";

/// Keeps one button disabled while changes are refused, whatever its page says meanwhile.
class WatchedButton final : public QObject {
public:
    WatchedButton(QAbstractButton *button, const Permission &permission)
        : QObject(button)
        , m_button(button)
        , m_permission(permission)
    {
        button->installEventFilter(this);
        connect(&permission, &Permission::changed, this, &WatchedButton::follow);
        follow();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange && !m_permission.isGiven() && m_button->isEnabledTo(parentWidget()))
            hold();
        return false;
    }

private:
    QWidget *parentWidget() const { return m_button->parentWidget(); }

    void follow()
    {
        if (m_permission.isGiven()) {
            if (!m_button->testAttribute(Qt::WA_ForceDisabled))
                m_button->setEnabled(true);
            if (m_told)
                m_button->setToolTip(m_tip);
            m_told = false;
            return;
        }
        if (!m_told)
            m_tip = m_button->toolTip();
        m_told = true;
        m_button->setToolTip(m_permission.why());
        if (m_button->isEnabledTo(parentWidget()))
            hold();
    }

    /// Disables it, and leaves the attribute that keeps what its page wants meanwhile.
    void hold()
    {
        m_button->setEnabled(false);
        m_button->setAttribute(Qt::WA_ForceDisabled, false);
    }

    QAbstractButton *m_button;
    const Permission &m_permission;
    bool m_told = false;
    QString m_tip;
};

/// Keeps a table from being edited in place while changes are refused.
class WatchedTable final : public QObject {
public:
    WatchedTable(QAbstractItemView *table, const Permission &permission)
        : QObject(table)
        , m_table(table)
        , m_permission(permission)
        , m_triggers(table->editTriggers())
    {
        connect(&permission, &Permission::changed, this, &WatchedTable::follow);
        follow();
    }

private:
    void follow()
    {
        m_table->setEditTriggers(m_permission.isGiven() ? m_triggers : QAbstractItemView::NoEditTriggers);
        m_table->setToolTip(m_permission.why());
    }

    QAbstractItemView *m_table;
    const Permission &m_permission;
    QAbstractItemView::EditTriggers m_triggers;
};

} // namespace

void Permission::markChanging(QAbstractButton *button, bool changing)
{
    button->setProperty(changingKey, changing);
}

void Permission::refuse(const QString &why)
{
    m_why = why;
    Q_EMIT changed();
}

void Permission::give()
{
    m_why.clear();
    Q_EMIT changed();
}

void Permission::watch(QWidget *whole)
{
    for (QAbstractButton *button : whole->findChildren<QAbstractButton *>())
        if (button->property(changingKey).toBool())
            new WatchedButton(button, *this);
    for (QAbstractItemView *table : whole->findChildren<QAbstractItemView *>())
        if (table->inherits("convener::cell::Table") && table->editTriggers() != QAbstractItemView::NoEditTriggers)
            new WatchedTable(table, *this);
}

} // namespace convener::page
