#pragma once

#include "core/training/person.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace convener::training {

/// What speaks for two entries being one person, or against it. What each is worth stands in one table in likeness.cpp.
enum class Evidence {
    SameName,         ///< letter for letter, but for case and spaces
    NameOrder,        ///< the same words in another order
    NameAccents,      ///< the same but for accents
    NameShortForm,    ///< Liz and Elizabeth
    NameSlip,         ///< one letter more, less or other, or two exchanged
    OtherName,        ///< two quite different names: against it
    EmailSlip,        ///< the same for the addresses
    SameMailbox,      ///< the same before the @, elsewhere
    SameTelephone,    ///< the same digits
    SameOrganisation, ///< both belong to one
    SameJobTitle,
    NoEmail,        ///< one has no address that could differ
    OtherEmail,     ///< two quite different addresses: against it
    OtherTelephone, ///< two different numbers: against it
};

struct LikenessReason {
    Evidence evidence;
    int points; ///< below zero: against it

    bool operator==(const LikenessReason &) const = default;
};

struct Likeness {
    int score = 0; ///< the sum of the points, between 0 and 100
    std::vector<LikenessReason> reasons;

    bool operator==(const Likeness &) const = default;
};

/// From this score on, two entries are proposed as one person.
constexpr int likelySame = 60;

/// Short forms of first names: which full name each stands for.
class ShortNames {
public:
    ShortNames() = default;
    /// One full name a line, followed by a colon and its short forms with commas; lines that begin with # say nothing.
    static ShortNames parse(const QString &text);

    /// A word that is the same for all forms of a name; the word itself where none is known.
    QString full(const QString &word) const { return m_full.value(word, word); }

private:
    QHash<QString, QString> m_full; ///< folded words, as nameWords() gives them
};

Likeness likeness(const Person &a, const Person &b, const ShortNames &shortNames);

struct LikelyPair {
    std::size_t first; ///< where they stand in the list given
    std::size_t second;
    Likeness likeness;

    bool operator==(const LikelyPair &) const = default;
};

/// Every pair of at least likelySame points, the likeliest first. Only those who share a key (a name but for one letter
/// within one organisation, an address but for one letter, a mailbox, a telephone number) are compared, so that it
/// grows with the number of people and not with its square; a key that more than `commonest` share tells nothing.
std::vector<LikelyPair> likelyPairs(const std::vector<Person> &people, const ShortNames &shortNames);
constexpr std::size_t commonest = 200;

} // namespace convener::training
