#pragma once

#include <QObject>
#include <QString>

class QAbstractButton;
class QWidget;

namespace convener::page {

/// Whether the record may be changed from this window, and if not, why. A file that is open to look at only refuses
/// for as long as it is open; long work that changes the record refuses until it is done. Buttons and tables that
/// change the record are disabled for so long, and their tool tip says why.
class Permission final : public QObject {
    Q_OBJECT

public:
    /// Marks a button as one that changes the record, or as one that only leads somewhere or shows something.
    static void markChanging(QAbstractButton *button, bool changing = true);

    bool isGiven() const { return m_why.isEmpty(); }
    const QString &why() const { return m_why; }

    void refuse(const QString &why);
    void give();

    /// Watches every marked button on `whole`, and every table that can be edited in place; whoever owns them may go on
    /// enabling them as the page needs.
    void watch(QWidget *whole);

Q_SIGNALS:
    void changed();

private:
    QString m_why;
};

} // namespace convener::page
