#pragma once

#include "core/error/error.h"
#include "core/store/backup.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace convener::page {

/// Stands in the place of a file that is damaged: says so, and offers its newest good backup, a new
/// file of what can still be read, and another file.
class RecoverPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecoverPage(QWidget *parent = nullptr);

    /// Looks for the newest good backup of the file at `path`.
    void set(const QString &path, const Error &error);

Q_SIGNALS:
    void restoreChosen(const QString &path, const convener::store::Backup &backup);
    /// What can still be read of it is to become a new file.
    void salvageChosen(const QString &path);
    void openChosen();

private:
    QString m_path;
    std::optional<store::Backup> m_backup;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_found;
    QPushButton *m_restore;
};

} // namespace convener::page
