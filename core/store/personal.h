#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace convener::store {

/// What a column of the record tells of people, and so what an erasure does with it (domain.md, Personal data).
enum class Personal {
    Nothing,         ///< keys, dates, states, words of the programme: it stays
    Name,            ///< of whoever's row it is; a placeholder takes its place
    CertificateName, ///< the same on a certificate, where it is blanked
    FamilyName,      ///< blanked, as the following
    Email,
    EmailKey, ///< the form of an address that is compared: removed
    Telephone,
    Own,      ///< a text about whoever's row it is: blanked
    Remark,   ///< a text that may mention anybody: the mention is replaced
    RemarkKey ///< a Remark in the form that is compared (nameKey)
};

/// Every text column of every table of the record, and every table whose rows hang on a person: a test sees that none
/// is missing. Whoever adds a table to the schema says here what it tells of people.
const QHash<QString, QHash<QString, Personal>> &personalColumns();

/// Of one column. One that is not listed is taken for a remark.
Personal personalIn(const QString &table, const QString &column);

/// Where the arguments of a step name people: the number and the name of each.
const std::vector<std::pair<QString, QString>> &peopleInSteps();

/// Whether the table's rows go altogether when the person whom they are about is erased.
bool goesWithPerson(const QString &table);

} // namespace convener::store
