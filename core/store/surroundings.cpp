#include "core/store/whereabouts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

QString typeOf(const QString &folder)
{
#ifdef Q_OS_WIN
    // A network folder under a drive's letter has the file system of the other computer's disk.
    if (GetDriveTypeW(reinterpret_cast<LPCWSTR>((folder.left(2) + u'\\').utf16())) == DRIVE_REMOTE)
        return u"remote"_s;
#endif
    return QString::fromUtf8(QStorageInfo(folder).fileSystemType());
}

/// OneDrive's programs on Windows name their folders in the environment and in the registry.
void addOneDrive(std::vector<Surroundings::Root> &roots)
{
    for (const char *variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
        if (const QString folder = qEnvironmentVariable(variable); !folder.isEmpty())
            roots.push_back({folder, u"OneDrive"_s});
#ifdef Q_OS_WIN
    QSettings accounts(u"HKEY_CURRENT_USER\\Software\\Microsoft\\OneDrive\\Accounts"_s, QSettings::NativeFormat);
    for (const QString &account : accounts.childGroups())
        if (const QString folder = accounts.value(account + u"/UserFolder"_s).toString(); !folder.isEmpty())
            roots.push_back({folder, u"OneDrive"_s});
#endif
}

/// https://help.dropbox.com/installs/locate-dropbox-folder
void addDropbox(std::vector<Surroundings::Root> &roots)
{
    for (const QString &folder :
         {QDir::home().filePath(u".dropbox"_s), qEnvironmentVariable("LOCALAPPDATA") + u"/Dropbox"_s,
          qEnvironmentVariable("APPDATA") + u"/Dropbox"_s}) {
        QFile list(folder + u"/info.json"_s);
        if (!list.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject accounts = QJsonDocument::fromJson(list.readAll()).object();
        for (const QJsonValue &account : accounts)
            if (const QString path = account[u"path"_s].toString(); !path.isEmpty())
                roots.push_back({path, u"Dropbox"_s});
    }
}

} // namespace

Surroundings Surroundings::ofThisComputer()
{
    Surroundings here{.fileSystem = typeOf, .roots = {}, .computer = QSysInfo::machineHostName()};
    addOneDrive(here.roots);
    addDropbox(here.roots);
    return here;
}

} // namespace convener::store
