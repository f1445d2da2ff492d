#pragma once

#include "tests/cli/commandline.h"

namespace convener::crash {

/// A file with a workshop that was held, and the commands whose death it must outlive.
class Victim : public cli::CommandLine {
public:
    /// In a folder of that name, which decides how the file is kept: "OneDrive" makes it a rollback journal.
    explicit Victim(const QString &folder = QStringLiteral("home"));

    /// Those that change the file.
    std::vector<QStringList> commands() const;

    /// The file as it was before any of them, with nothing beside it.
    void startAgain() const;

    QString engagement;
    QString workshop;
    QString session;
    QString list;
    QString backup; ///< its name
};

} // namespace convener::crash
