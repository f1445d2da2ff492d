#include "ui/page/filetab.h"

#include "core/store/cohorts.h"
#include "core/store/database.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

FileTab::FileTab(Context &context)
    : View(context)
{
    auto *panel = new QFrame;
    panel->setProperty("role", u"panel"_s);
    m_facts = new QFormLayout(panel);
    m_facts->setContentsMargins(space(6), space(5), space(6), space(5));
    m_facts->setHorizontalSpacing(space(8));
    m_facts->setVerticalSpacing(space(3));
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
}

Result<> FileTab::read()
{
    store::Database &file = context().desk.file;
    CONVENER_ASSIGN(const auto organisations, store::Organisations(file).all());
    CONVENER_ASSIGN(const auto engagements, store::Engagements(file).summaries());
    int cohorts = 0;
    int delegates = 0;
    for (const store::EngagementSummary &summary : engagements) {
        cohorts += summary.cohorts;
        delegates += summary.delegates;
    }
    const QFileInfo info(file.path());
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    add(tr("File"), info.fileName());
    add(tr("Folder"), QDir::toNativeSeparators(info.absolutePath()));
    add(tr("Size"), QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeTraditionalFormat));
    add(tr("Organisations"), QLocale().toString(qlonglong(organisations.size())));
    add(tr("Engagements"), QLocale().toString(qlonglong(engagements.size())));
    add(tr("Cohorts"), QLocale().toString(cohorts));
    add(tr("Delegates with a place"), QLocale().toString(delegates));
    return {};
}

void FileTab::add(const QString &label, const QString &value)
{
    auto *fact = new QLabel(value);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact->setAccessibleName(u"%1: %2"_s.arg(label, value));
    auto *name = new QLabel(label);
    name->setProperty("role", u"secondary"_s);
    m_facts->addRow(name, fact);
}

} // namespace convener::page
