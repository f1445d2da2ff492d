#include "core/store/whereabouts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

constexpr std::array networks{"nfs"_L1,
                              "nfs4"_L1,
                              "cifs"_L1,
                              "smb"_L1,
                              "smb2"_L1,
                              "smb3"_L1,
                              "smbfs"_L1,
                              "afpfs"_L1,
                              "webdav"_L1,
                              "davfs"_L1,
                              "ncpfs"_L1,
                              "afs"_L1,
                              "ceph"_L1,
                              "lustre"_L1,
                              "9p"_L1,
                              "vboxsf"_L1,
                              "prl_fs"_L1,
                              "drvfs"_L1,
                              "fuse.sshfs"_L1,
                              "fuse.rclone"_L1,
                              "fuse.davfs2"_L1,
                              "fuse.ceph"_L1,
                              "fuse.glusterfs"_L1,
                              "fuse.vmhgfs-fuse"_L1,
                              "fuse.s3fs"_L1,
                              "fuse.gvfsd-fuse"_L1,
                              "fuse.smbnetfs"_L1,
                              "remote"_L1};

/// How a service is known by what it leaves on the disk.
struct Service {
    QLatin1StringView name;
    QLatin1StringView folder; ///< a regular expression for the name of its folder
    QLatin1StringView mark;   ///< what it keeps in that folder; may be empty
};

constexpr std::array services{
    Service{"OneDrive"_L1, "OneDrive([ -].+)?"_L1, {}},
    Service{"Dropbox"_L1, "Dropbox( \\(.+\\))?"_L1, ".dropbox.cache"_L1},
    Service{"Google Drive"_L1, "Google ?Drive(-.+)?|My Drive"_L1, ".tmp.drivedownload"_L1},
    Service{"iCloud"_L1, "iCloud ?Drive|Mobile Documents|com~apple~CloudDocs"_L1, {}},
    Service{"Nextcloud"_L1, "Nextcloud\\d*"_L1, ".nextcloudsync.log"_L1},
    Service{"ownCloud"_L1, "ownCloud\\d*"_L1, ".owncloudsync.log"_L1},
    Service{"Syncthing"_L1, "Syncthing"_L1, ".stfolder"_L1},
    Service{"Synology Drive"_L1, "SynologyDrive"_L1, ".SynologyWorkingDirectory"_L1},
    Service{"Box"_L1, "Box Sync|Box-Box"_L1, {}},
};

/// What a service puts between the name of a file and its ending, as a regular expression.
struct CopyName {
    QLatin1StringView service; ///< whose folder it must be; empty for any, since files are moved
    QLatin1StringView form;
};

constexpr std::array copyNames{
    CopyName{{}, " \\(.*conflicted copy.*\\)"_L1},                             // Dropbox, Nextcloud
    CopyName{{}, "_conflict-\\d{8}-\\d{6}"_L1},                                // ownCloud
    CopyName{{}, "\\.sync-conflict-\\d{8}-\\d{6}-\\w+"_L1},                    // Syncthing
    CopyName{{}, "_.+_[A-Z][a-z]{2}-\\d{2}-\\d{6}-\\d{4}_(Case)?Conflict"_L1}, // Synology Drive
    CopyName{"OneDrive"_L1, "-(?=[0-9-]*[A-Z])[A-Z0-9-]{1,15}(-\\d+)?"_L1},    // a computer's name: NetBIOS, 15 at most
    CopyName{"Google Drive"_L1, " \\(\\d+\\)"_L1},
    CopyName{"iCloud"_L1, " \\d+"_L1},
};

/// How the folders of the services are called, in their order. Made once: a path has many folders.
const std::vector<QRegularExpression> &folderNames()
{
    static const std::vector<QRegularExpression> names = [] {
        std::vector<QRegularExpression> made;
        for (const Service &service : services)
            made.emplace_back(QRegularExpression::anchoredPattern(service.folder),
                              QRegularExpression::CaseInsensitiveOption);
        return made;
    }();
    return names;
}

bool isWithin(const QString &folder, const QString &root)
{
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(root));
    return !root.isEmpty() && (folder == clean || folder.startsWith(clean + u'/'));
}

/// The folder itself and those that it lies in, the nearest first.
QStringList upwards(const QString &folder)
{
    QStringList all{folder};
    for (QString above = QFileInfo(folder).path(); above != all.back(); above = QFileInfo(above).path())
        all.append(above);
    return all;
}

QString serviceOf(const QString &folder, const Surroundings &surroundings)
{
    for (const Surroundings::Root &root : surroundings.roots)
        if (isWithin(folder, root.folder))
            return root.service;
    for (const QString &each : upwards(folder))
        for (std::size_t i = 0; i < services.size(); ++i)
            if (folderNames()[i].match(QFileInfo(each).fileName()).hasMatch() ||
                (!services[i].mark.isEmpty() && QFileInfo::exists(each + u'/' + services[i].mark)))
                return services[i].name;
    return {};
}

} // namespace

Whereabouts whereabouts(const QString &path, const Surroundings &surroundings)
{
    if (QDir::fromNativeSeparators(path).startsWith("//"_L1)) // Windows' name of another computer
        return {Whereabouts::Kind::Network, QDir::fromNativeSeparators(path).section(u'/', 2, 2)};
    const QString given = QFileInfo(path).absolutePath();
    const QString real = QFileInfo(given).canonicalFilePath(); // where links lead
    for (const QString &folder : real == given ? QStringList{given} : QStringList{real, given}) {
        if (folder.isEmpty())
            continue;
        if (folder.startsWith("//"_L1))
            return {Whereabouts::Kind::Network, folder.section(u'/', 2, 2)};
        if (const QString service = serviceOf(folder, surroundings); !service.isEmpty())
            return {Whereabouts::Kind::Synchronised, service};
        const QString system = surroundings.fileSystem(folder).toLower();
        if (std::ranges::find(networks, system) != networks.end())
            return {Whereabouts::Kind::Network, system};
    }
    return {};
}

QStringList conflictedCopies(const QString &path, const Whereabouts &where, const Surroundings &surroundings)
{
    const QFileInfo file(path);
    const QString name = QRegularExpression::escape(file.completeBaseName());
    const QString ending = QRegularExpression::escape(file.suffix().isEmpty() ? QString() : u'.' + file.suffix());
    QStringList forms;
    for (const CopyName &each : copyNames)
        if (each.service.isEmpty() || each.service == where.service)
            forms.append(each.form);
    if (where.service == "OneDrive"_L1 && !surroundings.computer.isEmpty())
        forms.append(u"-%1(-\\d+)?"_s.arg(QRegularExpression::escape(surroundings.computer)));
    const QRegularExpression copy(
        QRegularExpression::anchoredPattern(u"%1(%2)%3"_s.arg(name, forms.join(u'|'), ending)));
    return file.absoluteDir().entryList(QDir::Files, QDir::Name).filter(copy);
}

} // namespace convener::store
