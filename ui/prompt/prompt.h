#pragma once

#include "core/error/error.h"

#include <QString>

#include <optional>

namespace convener::prompt {

/// A choice of a file: what the window is for, which files, and the name it begins with.
struct FileChoice {
    QString title;
    QString filter; ///< as QFileDialog has it: "Delegate lists (*.csv *.txt)"
    QString suffix; ///< added to a name that has none when saving, without the dot
    QString name;   ///< proposed when saving: a file name or a whole path
};

/// A question answered with yes or no. `yes` is the verb on the button ("Withdraw the delegate").
struct Question {
    QString title;
    QString text;
    QString yes;
    bool grave = false; ///< cannot be undone: the safe answer is the one that Enter gives
};

/// Whoever can ask the person at the screen. Handed in from app/desktop, so that a test answers by itself.
class Prompt {
public:
    virtual ~Prompt() = default;

    /// Nothing when the person decided otherwise.
    virtual std::optional<QString> openFile(const FileChoice &choice) = 0;
    virtual std::optional<QString> saveFile(const FileChoice &choice) = 0;
    virtual std::optional<QString> folder(const QString &title) = 0;

    virtual bool confirm(const Question &question) = 0;

    /// Shows what went wrong or was refused. The detail goes to the log.
    virtual void show(const Error &error) = 0;
};

} // namespace convener::prompt
