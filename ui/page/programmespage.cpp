#include "ui/page/programmespage.h"

#include "core/action/edition.h"
#include "core/action/shownprogramme.h"
#include "core/catalogue/openprogramme.h"
#include "core/catalogue/programmefile.h"
#include "core/paper/savefile.h"
#include "ui/look/theme.h"
#include "ui/page/askcopy.h"
#include "ui/page/editions.h"
#include "ui/page/header.h"
#include "ui/page/notice.h"
#include "ui/page/permission.h"
#include "ui/page/programmetext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using training::Programme;

namespace {

QString fileFilter()
{
    return ProgrammesPage::tr("Programme files (*.json)");
}

/// Every fault of every file that was left out, by its place.
QString faultText(const std::vector<catalogue::FileFaults> &files)
{
    QStringList lines;
    for (const catalogue::FileFaults &file : files)
        for (const catalogue::Fault &fault : file.faults)
            lines += ProgrammesPage::tr("%1 is left out: %2").arg(QFileInfo(file.file).fileName(), fault.text());
    return lines.join(u'\n');
}

} // namespace

ProgrammesPage::ProgrammesPage(Context &context)
    : Page(context)
    , m_faults(new Notice(look::Mark::Late))
    , m_list(new QListWidget)
    , m_view(new QTextBrowser)
{
    header().setTitle(tr("Programmes"), tr("What each consists of. A figure says which source it comes from."));
    QPushButton *compare = header().addAction(tr("Compare editions"), u"preview"_s);
    Permission::markChanging(compare, false);
    connect(compare, &QPushButton::clicked, this, [this] {
        if (const Programme *programme = chosen())
            askComparison(asking(), *programme);
    });
    QMenu *file = header().addMenu(tr("As a file"), u"export"_s);
    Permission::markChanging(qobject_cast<QPushButton *>(file->parentWidget()), false);
    connect(file->addAction(tr("Save the edition as a file")), &QAction::triggered, this, &ProgrammesPage::saveFile);
    connect(file->addAction(tr("Read an edition from a file")), &QAction::triggered, this, &ProgrammesPage::readFile);
    connect(header().addPrimary(tr("Copy to a new edition"), u"add"_s), &QPushButton::clicked, this, [this] {
        if (const Programme *programme = chosen())
            askCopy(asking(), *programme);
    });
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
    body().addWidget(m_faults);
    m_faults->setText(faultText(context.desk.library.faults()));
    body().addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProgrammesPage::showProgramme);
}

Result<> ProgrammesPage::read(qint64)
{
    CONVENER_ASSIGN(std::vector<Programme> editions, allEditions(context().desk));
    if (editions == m_editions)
        return {};
    const Programme *before = chosen();
    const auto isBefore = [before](const Programme &each) {
        return before ? each.id == before->id && each.edition == before->edition : each.window.has_value();
    };
    const auto row = std::ranges::find_if(editions, isBefore);
    const int current = row == editions.end() ? 0 : int(row - editions.begin());
    m_editions = std::move(editions);
    m_list->clear();
    for (const Programme &each : m_editions)
        m_list->addItem(tr("%1\nEdition %2").arg(action::shown(context().desk, each.title), each.edition));
    m_list->setCurrentRow(current);
    return {};
}

const Programme *ProgrammesPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_editions.size()) ? &m_editions[std::size_t(row)] : nullptr;
}

void ProgrammesPage::showProgramme()
{
    if (const Programme *programme = chosen())
        m_view->setHtml(programmeHtml(action::shown(context().desk, *programme)));
}

void ProgrammesPage::saveFile()
{
    const Programme *programme = chosen();
    if (!programme)
        return;
    const QString name = u"%1-%2.json"_s.arg(programme->id, programme->edition);
    const auto path = context().prompt.saveFile({tr("Save the edition as a file"), fileFilter(), u"json"_s, name});
    if (!path)
        return;
    if (const Result<> saved = paper::saveFile(*path, catalogue::toJson(*programme)); !saved)
        context().prompt.show(saved.error());
}

void ProgrammesPage::readFile()
{
    const auto path = context().prompt.openFile({tr("Read an edition from a file"), fileFilter(), {}, {}});
    if (!path)
        return;
    const auto save = [&]() -> Result<action::Changes> {
        CONVENER_ASSIGN(const Programme programme, catalogue::openProgramme(*path));
        CONVENER_TRY(action::saveEdition(context().desk, programme));
        return action::Changes();
    };
    finish(save());
}

} // namespace convener::page
