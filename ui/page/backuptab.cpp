#include "ui/page/backuptab.h"

#include "core/action/steptext.h"
#include "core/time/zone.h"
#include "ui/cell/table.h"
#include "ui/dialog/question.h"
#include "ui/model/backupmodel.h"
#include "ui/model/datetext.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"

#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using dialog::MarkedLine;
using look::Mark;
using model::BackupRow;
using store::Backup;
using store::BackupReason;

namespace {

/// So many steps are named before a restore.
constexpr std::size_t mostNamed = 60;

QDateTime localTime(const Backup &backup)
{
    return backup.made.toTimeZone(time::londonZone());
}

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupTab::tr("daily");
    case BackupReason::Migration:
        return BackupTab::tr("before the file was brought up to date");
    case BackupReason::Restore:
        return BackupTab::tr("before a backup was restored");
    case BackupReason::Hand:
        return BackupTab::tr("made by hand");
    }
    Q_UNREACHABLE();
}

void addSteps(std::vector<MarkedLine> &lines, Mark mark, const QString &sentence, const std::vector<store::Step> &steps)
{
    for (std::size_t i = 0; i < steps.size() && i < mostNamed; ++i)
        lines.push_back({mark, sentence.arg(action::stepText(steps[i]))});
    if (steps.size() > mostNamed)
        lines.push_back({mark, BackupTab::tr("… and %n more", nullptr, int(steps.size() - mostNamed))});
}

std::vector<MarkedLine> lines(const store::RestoreLook &look)
{
    std::vector<MarkedLine> lines;
    addSteps(lines, Mark::Off, BackupTab::tr("No longer there: %1"), look.lost);
    addSteps(lines, Mark::Done, BackupTab::tr("There again: %1"), look.gained);
    if (lines.empty())
        lines.push_back({Mark::Done, BackupTab::tr("The backup holds every step that the file holds.")});
    lines.push_back({Mark::Coming, BackupTab::tr("The file as it is now becomes a backup itself, so that you can "
                                                 "return to it.")});
    return lines;
}

} // namespace

QString backupText(const Backup &backup)
{
    const QDateTime made = localTime(backup);
    return BackupTab::tr("%1, %2 (%3)")
        .arg(model::longDate(made.date()), made.toString(u"HH:mm"_s), reasonText(backup.reason));
}

BackupTab::BackupTab(Context &context)
    : View(context)
    , m_model(new model::BackupModel(this))
    , m_table(new cell::Table(tr("Backups")))
    , m_empty(new EmptyNote(tr("There is no backup yet."),
                            tr("A backup is made when you open the file and the last one is older than a day. You can "
                               "also make one now."),
                            tr("Back up now"), EmptyNote::Step::Leads))
    , m_checking(context.desk)
{
    m_table->setModel(m_model);
    m_table->setShares({28, 12, 22, 38});
    ToolRow tools;
    QPushButton *now = tools.add(tr("Back up now"), u"export"_s);
    Permission::markChanging(now, false);
    m_restore = tools.add(tr("Restore"), u"undo"_s);
    auto *kept = new QLabel(tr("Kept are one a day for 10 days, one a week for 8 weeks and one a month for 12 months, "
                               "in the folder %1.")
                                .arg(QDir::toNativeSeparators(store::Backups(context.desk.file.path()).folder())));
    kept->setProperty("role", u"secondary"_s);
    kept->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(kept);
    connect(now, &QPushButton::clicked, this, &BackupTab::backUp);
    connect(m_empty, &EmptyNote::chosen, this, &BackupTab::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupTab::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupTab::follow);
}

void BackupTab::refresh()
{
    m_stale = true;
    if (isVisible())
        load();
}

void BackupTab::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_stale)
        load();
}

void BackupTab::load()
{
    if (m_checking.isRunning())
        return; // goes on with what is there once it is done
    m_stale = false;
    m_backups = store::Backups(context().desk.file.path()).found();
    m_checked = 0;
    fill();
    checkNext();
}

void BackupTab::checkNext()
{
    if (m_stale)
        return load();
    if (m_checked == m_backups.size())
        return;
    const auto backup = std::make_shared<Backup>(m_backups[m_checked]);
    const auto check = [backup](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        *backup = store::Backups(desk.file.path()).checked(*backup);
        return QString();
    };
    const auto then = [this, backup](const Result<QString> &) {
        m_backups[m_checked++] = *backup;
        fill();
        checkNext();
    };
    (void)m_checking.start(tr("Checking the backups"), check, then); // nothing else runs on it
}

void BackupTab::fill()
{
    std::vector<BackupRow> rows;
    for (std::size_t i = 0; i < m_backups.size(); ++i) {
        const Backup &backup = m_backups[i];
        const auto state = i >= m_checked ? BackupRow::State::Unchecked
                           : backup.good  ? BackupRow::State::Good
                                          : BackupRow::State::Damaged;
        rows.push_back({localTime(backup), reasonText(backup.reason), backup.bytes, state,
                        backup.lastStep ? action::stepText(*backup.lastStep) : QString()});
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    follow();
}

void BackupTab::follow()
{
    const int row = m_table->currentIndex().row();
    m_restore->setEnabled(row >= 0 && m_model->row(row).state == BackupRow::State::Good);
}

void BackupTab::backUp()
{
    const QDateTime now = context().computer.now();
    const auto make = [now](action::Desk &desk, const paper::Progress &) -> Result<QString> {
        CONVENER_ASSIGN(const Backup made, store::Backups(desk.file.path()).make(desk.file, BackupReason::Hand, now));
        return tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(made.path));
    };
    const auto then = [this](const Result<QString> &made) {
        if (made)
            Q_EMIT told(*made);
        else
            context().prompt.show(made.error());
        refresh();
    };
    if (const Result<> started = context().work.start(tr("Backing up"), make, then); !started)
        context().prompt.show(started.error());
}

void BackupTab::restore()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const Backup backup = m_backups[std::size_t(row)];
    const Result<store::RestoreLook> look =
        store::Backups(context().desk.file.path()).look(context().desk.file, backup);
    if (!look)
        return context().prompt.show(look.error());
    auto *question =
        new dialog::Question({tr("Restore a backup"), tr("The file becomes what it was on %1.").arg(backupText(backup)),
                              tr("Restore this backup"), tr("Keep the file as it is")},
                             this);
    const auto act = [this, backup]() -> Result<> {
        Q_EMIT restoreChosen(backup);
        return {};
    };
    question->ask(
        act, [shown = lines(*look)]() -> Result<std::vector<MarkedLine>> { return shown; }, tr("What it changes"));
    question->open();
}

} // namespace convener::page
