#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace convener::store {

/// Where a file lies, as far as that decides how it may be written.
struct Whereabouts {
    enum class Kind {
        Local,       ///< on a disk of this computer
        Network,     ///< on another computer's, where a write-ahead log is not safe (https://www.sqlite.org/wal.html)
        Synchronised ///< in a folder that a program copies to other computers, file by file
    };
    Kind kind = Kind::Local;
    QString service; ///< whose: "OneDrive", or the name of the network's file system: "nfs4"

    bool operator==(const Whereabouts &) const = default;
};

/// What is asked of the computer; handed in, so that a test can answer.
struct Surroundings {
    /// A folder that a service says is its own.
    struct Root {
        QString folder;
        QString service;
    };

    /// The type of the file system on which a folder lies, as the system calls it.
    std::function<QString(const QString &folder)> fileSystem;
    std::vector<Root> roots;
    QString computer; ///< its name on the network

    /// Asks the file system, the environment, OneDrive's registry keys and Dropbox's own list.
    static Surroundings ofThisComputer();
};

/// By the file system, the services' own word, and the marks that they leave in a folder. The file need not be there.
Whereabouts whereabouts(const QString &path, const Surroundings &surroundings);

/// The names of files beside `path` that look like the copy which such a service keeps when two computers wrote at
/// once, in the order of their names.
QStringList conflictedCopies(const QString &path, const Whereabouts &where, const Surroundings &surroundings);

} // namespace convener::store
