#pragma once

#include <QString>

namespace convener::paper {

/// What belongs to no element: bands, rules, page numbers.
inline constexpr int artifact = -1;

enum class Role {
    Part,
    H1,
    H2,
    H3,
    H4,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    TOC,
    TOCI,
    Link,
};

/// A node of a document's structure. Its parent precedes it; siblings are in reading order.
struct Element {
    enum class Scope { None, Column, Row };

    Role role = Role::P;
    int parent = artifact;     ///< index of the parent; `artifact` for the document itself
    QString text;              ///< Figure: its alternative. Table: its summary. Headings: the bookmark's words
    Scope scope = Scope::None; ///< for TH
    int columnSpan = 1;        ///< for TH and TD
    bool numbered = false;     ///< for L

    bool operator==(const Element &) const = default;
};

} // namespace convener::paper
