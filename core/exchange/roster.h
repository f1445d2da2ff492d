#pragma once

#include "core/exchange/rosterheadings.h"
#include "core/exchange/table.h"

namespace convener::exchange {

/// A delegate as a list names them. Texts are trimmed and composed (NFC) and otherwise as written; empty where the
/// list says nothing.
struct RosterEntry {
    int row = 0;
    QString name; ///< never empty, as it will stand on the certificate
    QString given;
    QString family;
    QString email; ///< an address, or empty
    QString telephone;
    QString jobTitle;
    QString organisation;
    QString accessNeeds;
    QString dietaryNeeds;
    QString note;

    bool operator==(const RosterEntry &) const = default;
};

/// What is wrong, or odd, about a row.
struct RosterFault {
    int row = 0;    ///< the record's number, the heading being 1
    QString column; ///< the heading as in the file; empty when no column is to blame
    QString text;   ///< translated

    bool operator==(const RosterFault &) const = default;
};

/// A delegate list as it was understood.
struct Roster {
    int read = 0; ///< rows below the heading that are not blank
    std::vector<RosterEntry> entries;
    std::vector<RosterFault> faults;   ///< by row; a row with one is not among the entries
    std::vector<RosterFault> warnings; ///< by row; its row is taken
    QStringList unread;                ///< headings of the columns that no field is known for

    bool operator==(const Roster &) const = default;
};

/// Understands a list. The heading is the first of the first ten rows in which a column of names is recognised, so
/// that a title may stand above it. Every fault of every row is found:
/// - no name, an e-mail that is no address or stands in an earlier row, a text too long or with a control character
///   inside (training::controlIn()), cells beyond the last heading;
/// - as warnings: no e-mail, and then also a name that stands in another row; what a second column of the same meaning
///   says otherwise than the first, which is taken.
/// Refused when no heading names the delegates.
Result<Roster> readRoster(const Table &table, const RosterHeadings &headings);

} // namespace convener::exchange
