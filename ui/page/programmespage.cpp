#include "ui/page/programmespage.h"

#include "ui/look/theme.h"
#include "ui/page/header.h"
#include "ui/page/programmetext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace convener::page {

ProgrammesPage::ProgrammesPage(Context &context)
    : Page(context)
    , m_list(new QListWidget)
    , m_view(new QTextBrowser)
{
    header().setTitle(tr("Programmes"), tr("What each consists of. A figure says which source it comes from."));
    m_list->setAccessibleName(tr("Programmes"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("The programme"));
    m_view->setOpenExternalLinks(true);
    m_view->document()->setDocumentMargin(look::space(5));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(4));
    row->addWidget(m_list, 2);
    row->addWidget(m_view, 5);
    body().addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgrammesPage::showProgramme);
}

Result<> ProgrammesPage::read(qint64)
{
    const auto &programmes = context().desk.library.programmes();
    if (m_list->count() == 0)
        for (const training::Programme &programme : programmes)
            m_list->addItem(programme.title);
    const auto organised = std::ranges::find_if(programmes, [](const auto &each) { return each.window.has_value(); });
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(organised == programmes.end() ? 0 : int(organised - programmes.begin()));
    return {};
}

void ProgrammesPage::showProgramme(int row)
{
    if (row >= 0)
        m_view->setHtml(programmeHtml(context().desk.library.programmes()[std::size_t(row)]));
}

} // namespace convener::page
