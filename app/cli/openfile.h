#pragma once

#include "core/action/desk.h"

#include <memory>
#include <optional>

namespace convener::cli {

class Options;

/// A Convener file open for one command, with all that the verbs work on.
class OpenFile {
public:
    /// `on` stands in for today; without it the computer's clock decides.
    OpenFile(std::unique_ptr<store::Database> database, std::optional<QDate> on);

    action::Desk &desk() { return m_desk; }

private:
    std::unique_ptr<store::Database> m_database;
    catalogue::Library m_library;
    std::unique_ptr<time::Clock> m_clock;
    action::Desk m_desk;
};

using Opened = Result<std::unique_ptr<OpenFile>>;

/// Which file a command works on, and which day it takes for today.
struct FileChoice {
    QString path;
    std::optional<QDate> on;

    /// FILE and --on.
    void describe(Options &options);
    /// FILE alone, where today does not matter or --on means something else.
    void describeFile(Options &options);
    void describeToday(Options &options);

    /// What there is to note of the file's place and of its daily backup goes to stderr.
    Opened toRead() const;
    Opened toWrite() const;
};

} // namespace convener::cli
