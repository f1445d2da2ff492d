#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/store/backup.h"
#include "core/training/person.h"

#include <QStringList>

#include <vector>

namespace convener::action {

/// What of a person an erasure reaches, or reached, in one part of the file.
struct ErasedPart {
    QString part; ///< the table, or "history", "history-names", "search"
    QString text; ///< translated: "Places in cohorts: 2"
    int rows = 0;

    bool operator==(const ErasedPart &) const = default;
};

/// A text that names somebody so called who may be another: it stays, and a person must look at it.
struct NamesakeMention {
    QString where; ///< translated: "Planning matrix, row 12, note"
    QString text;

    bool operator==(const NamesakeMention &) const = default;
};

struct ErasureLook {
    training::Person person;
    QString placeholder; ///< what stands in the place of the name afterwards: "Erased person 12"
    std::vector<ErasedPart> parts;
    std::vector<NamesakeMention> namesakes;
    QStringList warnings;               ///< translated: cannot be undone; places still held in cohorts to come; …
    std::vector<store::Backup> backups; ///< that hold the person, or cannot be read to tell
};

/// All that is kept of a person, and what would stay. Changes nothing. NotFound for a number that neither the record
/// nor its history knows.
Result<ErasureLook> foreseeErasure(const Desk &desk, training::PersonId person);

struct Erased {
    ErasureLook look; ///< what was reached, and the backups that still hold the person
    Changes changes;
};

/// Removes all that tells who this person is: name, addresses, telephone, job, notes, needs, drafts, the name on
/// certificates, and every trace of these in the history and the search (domain.md, Personal data). Places, attendance
/// and survey requests stay and are counted, under a placeholder; certificates keep number, date and check code. It
/// cannot be undone, and what was done before to the same rows cannot either. The file is then written anew, so that
/// nothing is left in its free pages. Busy, with nothing done, while somebody else has the file open. Done again, it
/// erases whatever has come since.
Result<Erased> erasePerson(Desk &desk, training::PersonId person);

/// Removes backups that still hold somebody who was erased, after making a new one of the file as it is.
Result<> replaceBackups(Desk &desk, const std::vector<store::Backup> &backups);

} // namespace convener::action
