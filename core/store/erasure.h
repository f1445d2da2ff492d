#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/mention.h"

#include <QMap>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace convener::store {

class Database;
class Owners;
struct Layout;

/// A text that names somebody who is called as one of those to erase, and may be another.
struct Namesake {
    QString table; ///< "step" for what a step is called, "change" for what the history kept of a row
    QString row;   ///< its key
    QString column;
    QString text;

    bool operator==(const Namesake &) const = default;
};

struct ErasureReport {
    std::map<QString, int> rows;           ///< that change or go, by table; "change" and "step" for the history
    std::map<QString, QStringList> others; ///< rows of others that name them: their keys, by table
    std::vector<Namesake> namesakes;
};

/// Takes all that tells who some people are out of the record and out of its history. What is counted stays. Where a
/// text names them by a name that others have as well, it is left and reported.
class Erasure {
public:
    /// What stands in the place of a name. It must hold the person's number as a word.
    using Placeholder = std::function<QString(training::PersonId)>;

    static Result<Erasure> of(Database &database, const std::set<training::PersonId> &people,
                              const Placeholder &placeholder);

    ~Erasure();
    Erasure(Erasure &&) noexcept;
    Erasure &operator=(Erasure &&) = delete;

    /// Whether anything at all tells who they are.
    bool isKnown() const { return !m_all.isEmpty(); }

    /// What run() would do. Changes nothing.
    Result<ErasureReport> look() const;
    /// Does it, inside the caller's transaction and before its step is finished: what the step itself changed is in the
    /// history by then, and leaves it.
    Result<ErasureReport> run();

private:
    Erasure(Database &database, Owners owners, Placeholder placeholder);

    class Pass;

    Result<> learn();
    Result<> learnRecord();
    Result<> learnJournal();
    Result<> learnSteps();
    Result<> learnMixed(const std::set<training::PersonId> &people);
    void learnRow(const Layout &layout, const QString &row, const QVariantList &values);
    void learnName(training::PersonId person, const QString &name);
    bool isPlaceholder(training::PersonId person, const QString &name) const;
    /// What they are called as a contact ("S. Lee"), where it is like one of their names and not like an office's.
    void learnContact(const QString &name, const QString &instead);
    Result<> tellApart();
    training::PersonId ownerOf(const Layout &layout, const QString &row, const QVariantList &values) const;

    Database *m_database;
    std::unique_ptr<Owners> m_owners;
    Placeholder m_placeholder;
    std::set<training::PersonId> m_erased;      ///< already
    QHash<QString, training::PersonId> m_mixed; ///< rows of other people whose history may hold what is theirs
    QMap<QString, QString> m_names;             ///< what stands instead, by the name as it is written
    QHash<QString, QString> m_emails;           ///< the same by training::emailKey(); of nobody else
    QHash<QString, QString> m_telephones;       ///< the same by training::telephoneKey()
    training::Mentions m_all;                   ///< for their own rows
    training::Mentions m_others;                ///< for everybody else's: without what namesakes share
};

/// What is removed from here on is overwritten as well, on this connection.
Result<> overwriteRemoved(Database &database);

/// Whether the file can be written anew: Busy while somebody else reads it at that moment.
Result<> mayWriteAnew(Database &database);

/// Writes the file anew, outside any transaction, so that nothing of what was removed is left in free pages or in a log
/// beside it. Busy while somebody else reads it at that moment.
Result<> writeAnew(Database &database);

} // namespace convener::store
