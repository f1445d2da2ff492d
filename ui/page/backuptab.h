#pragma once

#include "core/store/backup.h"
#include "ui/page/view.h"
#include "ui/page/work.h"

class QPushButton;

namespace convener::cell {
class Table;
}
namespace convener::model {
class BackupModel;
}

namespace convener::page {

class EmptyNote;

/// The backups of the file: each is checked beside the window while they are on the screen. One is made by hand, or put
/// in the place of the file after a look at what that would change.
class BackupTab final : public View {
    Q_OBJECT

public:
    explicit BackupTab(Context &context);

    /// Lists them again, now or when they are next on the screen.
    void refresh();

Q_SIGNALS:
    /// The person looked at what it changes, and wants this one in the place of the file.
    void restoreChosen(const convener::store::Backup &backup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void checkNext();
    void fill();
    void follow();
    void backUp();
    void restore();

    bool m_stale = true;
    std::size_t m_checked = 0;
    std::vector<store::Backup> m_backups;
    model::BackupModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_restore;
    Work m_checking;
};

/// A backup's day, time and reason in words: "Monday 3 May 2027, 09:12 (daily)".
QString backupText(const store::Backup &backup);

} // namespace convener::page
