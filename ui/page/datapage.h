#pragma once

#include "core/store/backup.h"
#include "ui/page/page.h"

class QTabWidget;

namespace convener::page {

class BackupTab;
class DuplicateTab;
class FileTab;
class HistoryView;
class PeopleTab;
class RetentionTab;

/// The file itself: what it holds, what was done to it, its backups, and personal data.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &) const override { return true; }

Q_SIGNALS:
    void restoreChosen(const convener::store::Backup &backup);

private:
    QTabWidget *m_tabs;
    FileTab *m_file;
    HistoryView *m_history;
    BackupTab *m_backups;
    PeopleTab *m_people;
    DuplicateTab *m_duplicates;
    RetentionTab *m_retention;
};

} // namespace convener::page
