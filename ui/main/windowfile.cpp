// What the window does with files: it opens, makes, restores and salvages them.
#include "ui/main/window.h"

#include "core/action/who.h"
#include "core/store/database.h"
#include "core/store/salvage.h"
#include "core/time/clock.h"
#include "ui/look/mark.h"
#include "ui/main/board.h"
#include "ui/main/opening.h"
#include "ui/main/statusline.h"
#include "ui/page/backuptab.h"
#include "ui/page/recoverpage.h"
#include "ui/prompt/prompt.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace convener::main {

namespace {

QString fileFilter()
{
    return Window::tr("Convener files (*.convener)");
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

} // namespace

void Window::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(tr("Sample.convener"));
    if (QFile::exists(path))
        return openPath(path);
    folder.mkpath(u"."_s);
    auto sample = sampleFile(path, m_given.library, m_given.clock);
    sample ? open(std::move(*sample)) : m_given.prompt.show(sample.error());
}

void Window::createFile()
{
    if (m_restoring)
        return;
    const auto path =
        m_given.prompt.saveFile({tr("Create a file"), fileFilter(), u"convener"_s, tr("Training.convener")});
    if (!path)
        return;
    auto created = store::Database::create(*path);
    created ? open(std::move(*created)) : m_given.prompt.show(created.error());
}

void Window::openFile()
{
    if (m_restoring)
        return;
    if (const auto path = m_given.prompt.openFile({tr("Open a file"), fileFilter(), {}, {}}))
        openPath(*path);
}

void Window::openPath(const QString &path)
{
    if (m_file && m_file->access() == store::Database::Access::Write && isSameFile(path, m_file->path()))
        return m_status->setText(tr("%1 is open already.").arg(QFileInfo(path).fileName())); // it holds its own lock
    Result<std::optional<Opened>> opened = openOrLook(path, m_given.prompt);
    if (opened && *opened)
        return open(std::move((*opened)->file), (*opened)->whyLooking);
    if (opened)
        return;
    if (opened.error().kind != Error::Kind::Damaged)
        return m_given.prompt.show(opened.error());
    recover(path, opened.error());
}

void Window::recover(const QString &path, const Error &error)
{
    close();
    m_recover->set(path, error);
    m_outer->setCurrentWidget(m_recover);
}

void Window::restore(QString path, store::Backup backup)
{
    close();
    m_wait->setText(tr("The backup of %1 is being restored.").arg(page::backupText(backup)));
    m_outer->setCurrentWidget(m_wait);
    m_restoring.reset(QThread::create([this, path, backup, now = computer().now(), who = action::whoIsHere()] {
        const Result<> restored = store::Backups(path).restore(backup, now, who);
        QMetaObject::invokeMethod(
            this, [=, this] { endRestore(path, backup, restored); }, Qt::QueuedConnection);
    }));
    m_restoring->start();
}

void Window::endRestore(const QString &path, const store::Backup &backup, const Result<> &restored)
{
    m_restoring->wait();
    m_restoring.reset();
    close(); // to the start page, should nothing be there to open
    if (!restored)
        m_given.prompt.show(restored.error());
    openPath(path);
    if (restored && m_file)
        m_status->setText(tr("Restored the backup of %1").arg(page::backupText(backup)));
}

void Window::salvage(const QString &path)
{
    const QString name = tr("%1 salvaged.convener").arg(QFileInfo(path).completeBaseName());
    const auto to = m_given.prompt.saveFile({tr("Save what can still be read"), fileFilter(), u"convener"_s, name});
    if (!to)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<store::Salvage> salvaged = store::salvage(path, *to, computer().now(), action::whoIsHere());
    QApplication::restoreOverrideCursor();
    if (!salvaged)
        return m_given.prompt.show(salvaged.error());
    openPath(*to);
    if (m_file)
        m_board->post(u"salvaged"_s, look::Mark::Due, salvagedText(*salvaged), {}, true);
}

} // namespace convener::main
