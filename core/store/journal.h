#pragma once

#include "core/error/error.h"
#include "core/training/id.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// One thing that a person did, as the journal keeps it.
struct Step {
    training::StepId id;
    QString key; ///< what was done; "other" for writes outside any step
    QJsonObject arguments;
    QString who;
    QDateTime at;               ///< UTC
    qint64 firstChange = 0;     ///< its changes have the numbers from this one
    qint64 lastChange = 0;      ///< to this one
    training::StepId takesBack; ///< the step that this one took back, if any
    training::StepId began;     ///< the step at the start of such a chain: itself, unless it takes one back
    bool undone = false;        ///< of one that takes nothing back: what it did is taken back at present
    bool forGood = false;       ///< it cannot be taken back: it removed personal data, or put another file in place

    /// Of one that takes another back: it did so in part, and left what later steps had changed.
    bool isInPart() const { return arguments.contains(QLatin1StringView("stay")); }

    bool operator==(const Step &) const = default;
};

/// Which steps to list; what is not given does not limit.
struct StepFilter {
    QString who;
    QDateTime from;
    QDateTime until; ///< not included
    std::optional<int> most;
};

/// Every change of the file, gathered into steps. The rows themselves are recorded by the database's own triggers, so
/// that no write escapes; see resources/schema/sqlite/0002-journal.sql.
class Journal {
public:
    /// The key of the step that gathers what was written outside any.
    static QString otherKey();

    explicit Journal(const Database &database)
        : m_database(database)
    {
    }

    /// Begins a step inside the caller's transaction: gives what finish() needs. What was written outside any step
    /// since the last becomes a step of its own.
    Result<qint64> start(const QDateTime &now);
    /// Ends it: everything written since start() was this step. Gives no id, and writes nothing, when nothing was.
    Result<training::StepId> finish(const Step &step, qint64 started);

    Result<Step> get(training::StepId id) const;
    /// The newest first.
    Result<std::vector<Step>> steps(const StepFilter &filter = {}) const;
    /// Number, key, arguments, who and when of the newest steps, or of all: also of a file of an earlier schema.
    Result<std::vector<Step>> outline(std::optional<int> most = {}) const;
    /// Those after this one, the oldest first.
    Result<std::vector<Step>> since(training::StepId id) const;
    /// The steps that took this one back and did it again, the newest first, and itself last.
    Result<std::vector<Step>> chain(training::StepId began) const;
    /// The step with which a damaged file was salvaged, if it was: of what was done before, a part may be missing.
    Result<std::optional<Step>> salvage() const;
    /// The last thing done that can be undone, or undone that can be done again. A new step ends what can be done
    /// again.
    Result<std::optional<Step>> lastDone() const;
    Result<std::optional<Step>> lastUndone() const;
    Result<> setUndone(training::StepId began, bool undone);

private:
    Result<std::optional<Step>> one(const QString &where) const;
    Result<qint64> lastChange() const;

    const Database &m_database;
};

} // namespace convener::store
