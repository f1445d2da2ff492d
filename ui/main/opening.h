#pragma once

#include "core/error/error.h"

#include <QString>

#include <memory>
#include <optional>

namespace convener::catalogue {
class Library;
}
namespace convener::time {
class Clock;
}
namespace convener::prompt {
class Prompt;
}
namespace convener::store {
class Database;
struct Salvage;
} // namespace convener::store

namespace convener::main {

/// A file that was opened, and why it is open to look at only, if it is.
struct Opened {
    std::unique_ptr<store::Database> file;
    QString whyLooking;
};

/// Opens a file to work on. Where it may not be written to, because another copy of the program holds it or because it
/// lies on protected media, it is opened to look at if the person wants that; nothing where they do not.
Result<std::optional<Opened>> openOrLook(const QString &path, prompt::Prompt &prompt);

/// Makes a file with the sample in it; a failure leaves no half of it.
Result<std::unique_ptr<store::Database>> sampleFile(const QString &path, const catalogue::Library &library,
                                                    const time::Clock &clock);

/// What came of a damaged file, in words.
QString salvagedText(const store::Salvage &salvage);

} // namespace convener::main
