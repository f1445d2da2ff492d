#include "ui/page/datapage.h"

#include "ui/page/backuptab.h"
#include "ui/page/duplicatetab.h"
#include "ui/page/filetab.h"
#include "ui/page/header.h"
#include "ui/page/historyview.h"
#include "ui/page/peopletab.h"
#include "ui/page/retentiontab.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace convener::page {

DataPage::DataPage(Context &context)
    : Page(context)
    , m_tabs(new QTabWidget)
    , m_file(new FileTab(context))
    , m_history(new HistoryView(context))
    , m_backups(new BackupTab(context))
    , m_people(new PeopleTab(context))
    , m_duplicates(new DuplicateTab(context))
    , m_retention(new RetentionTab(context))
{
    header().setTitle(tr("Data"), tr("Everything is in one file on this computer. Each change is kept with its day and "
                                     "who made it."));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the data"));
    m_tabs->addTab(m_file, tr("This file"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_backups, tr("Backups"));
    m_tabs->addTab(m_people, tr("People"));
    m_tabs->addTab(m_duplicates, tr("Duplicates"));
    m_tabs->addTab(m_retention, tr("Retention"));
    body().addWidget(m_tabs, 1);
    for (View *tab : std::initializer_list<View *>{m_file, m_backups, m_people, m_duplicates, m_retention}) {
        connect(tab, &View::changed, this, &View::changed);
        connect(tab, &View::routed, this, &View::routed);
        connect(tab, &View::told, this, &View::told);
    }
    connect(m_backups, &BackupTab::restoreChosen, this, &DataPage::restoreChosen);
}

Result<> DataPage::read(qint64)
{
    m_history->refresh();
    m_backups->refresh();
    m_people->refresh();
    m_duplicates->refresh();
    CONVENER_TRY(m_retention->read());
    return m_file->read();
}

} // namespace convener::page
