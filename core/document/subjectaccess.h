#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

#include <QDateTime>

namespace convener::document {

/// Rows of the record, in the words of a reader. Tables and columns have the names of the schema, and are put into
/// words by the document; one that it has no words for appears under its own name, so that nothing is left out.
struct RecordRows {
    QString table;
    QStringList columns;
    std::vector<QStringList> rows;
};

struct RecordEvent {
    QDateTime at; ///< local
    QString who;
    QString what;
};

/// What an answer to somebody who asks what is held of them is made from (domain.md, Personal data).
struct SubjectAccessFacts {
    training::Person person;
    training::Organisation organisation; ///< empty where none is known
    QDate received;
    QDate due;
    std::vector<RecordRows> own;
    std::vector<RecordRows> mentions; ///< rows about others that name them
    std::vector<RecordEvent> history; ///< the oldest first
    Imprint imprint;
};

Document subjectAccess(const SubjectAccessFacts &facts, const Wording &wording);

} // namespace convener::document
