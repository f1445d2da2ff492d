#pragma once

#include "core/document/prose.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace convener::document {

enum class Align { Left, Centre, Right };

/// Level 1 is the document's title; a level is never skipped on the way down.
struct Heading {
    int level = 1;
    Prose text;

    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    /// Lead opens a document; Small is for what few will read; Note stands out on a tinted ground.
    enum class Tone { Body, Lead, Small, Note };

    Prose text;
    Tone tone = Tone::Body;

    bool operator==(const Paragraph &) const = default;
};

struct ListItem {
    Prose text;
    int depth = 0; ///< 0 belongs to the list itself, 1 to a list of bullets under the item before it

    bool operator==(const ListItem &) const = default;
};

struct List {
    bool ordered = false;
    std::vector<ListItem> items;

    bool operator==(const List &) const = default;
};

struct Column {
    QString head;
    double width = 1; ///< relative to the other columns'
    Align align = Align::Left;
    bool namesRow = false; ///< its cells are the heads of their rows

    bool operator==(const Column &) const = default;
};

/// As many cells as the table has columns; a cell may hold line breaks.
using Row = std::vector<Prose>;

struct RowGroup {
    Prose heading; ///< empty: the rows follow without one
    std::vector<Row> rows;

    bool operator==(const RowGroup &) const = default;
};

/// Heads repeat on every page; a row is split only when it is taller than a page.
struct Table {
    QString summary; ///< what it holds, for those who cannot see it
    std::vector<Column> columns;
    std::vector<RowGroup> groups;
    double rowHeight = 0; ///< at least so many points, for a form that is filled in by hand
    bool boxed = false;   ///< a line round every cell, to write in

    bool operator==(const Table &) const = default;
};

struct Marker {
    /// Milestone: something agreed or due. Session: people meet. Survey: a survey point.
    enum class Kind { Milestone, Session, Survey };

    QDate date;
    QString label; ///< what happens
    QString when;  ///< the date in the document's words, as short as it can be understood
    Kind kind = Kind::Milestone;

    bool operator==(const Marker &) const = default;
};

/// A span of days shown as a bar.
struct Band {
    QDate first;
    QDate last; ///< included
    QString label;
    QString when; ///< the span in the document's words; may be empty

    bool operator==(const Band &) const = default;
};

/// A strip of time to scale. `alternative` says the same in words.
struct Timeline {
    struct Tick {
        QDate date;
        QString label;

        bool operator==(const Tick &) const = default;
    };

    QDate first;
    QDate last;              ///< included; not before `first`
    std::vector<Tick> ticks; ///< usually the first of each month
    std::vector<Marker> markers;
    std::vector<Band> bands;
    std::optional<QDate> today;
    QString todayLabel;
    QString alternative;

    bool operator==(const Timeline &) const = default;
};

struct Bar {
    QString label;
    std::optional<double> value; ///< none: not shown, and `text` says why
    QString text;                ///< the figure in words, with the number it rests on: "92% (n = 24)"

    bool operator==(const Bar &) const = default;
};

/// Horizontal bars from 0 to `most`. `alternative` says the same in words.
struct Chart {
    QString title;
    double most = 100;
    std::vector<Bar> bars;
    QString alternative;

    bool operator==(const Chart &) const = default;
};

/// Somewhere to write by hand.
struct Field {
    enum class Kind {
        Line,  ///< the label with a line after it
        Ruled, ///< the label, and under it `lines` ruled lines
        Box,   ///< the label, and under it a frame as high as `lines` lines
    };

    QString label; ///< may be empty for ruled space
    Kind kind = Kind::Line;
    int lines = 1;
    QString value; ///< already filled in; for Line only

    bool operator==(const Field &) const = default;
};

/// A question with boxes to tick, side by side.
struct Choice {
    QString question;
    std::vector<QString> options;

    bool operator==(const Choice &) const = default;
};

struct Fact {
    QString label;
    Prose value;

    bool operator==(const Fact &) const = default;
};

/// Labels with their values, one a line.
struct KeyFacts {
    std::vector<Fact> facts;

    bool operator==(const KeyFacts &) const = default;
};

/// The headings of levels 1 and 2 that come after it, with their pages. On the sheet that opens a pack it lists
/// `parts` instead: the documents that follow it there.
struct Contents {
    struct Part {
        QString title;
        int page = 0; ///< from 1; 0 while the pack is not bound

        bool operator==(const Part &) const = default;
    };

    std::vector<Part> parts;

    bool operator==(const Contents &) const = default;
};

struct PageBreak {
    /// Right and Left: the next page on that side of an open spread (page 1 lies right).
    enum class To { Next, Right, Left };

    To to = To::Next;

    bool operator==(const PageBreak &) const = default;
};

/// A framed page of centred lines with its small print at the foot: a certificate.
struct Plaque {
    struct Line {
        enum class Kind { Title, Body, Name, Subject, Quiet };

        Kind kind = Kind::Body;
        QString text;

        bool operator==(const Line &) const = default;
    };
    /// Somewhere to sign: what stands under the line.
    struct Signature {
        QString name;
        QString role;

        bool operator==(const Signature &) const = default;
    };

    std::vector<Line> lines;
    std::vector<Signature> signatures;
    QString footLeft;
    QString footRight;

    bool operator==(const Plaque &) const = default;
};

struct Card {
    QString name;
    QString second;
    QString third;

    bool operator==(const Card &) const = default;
};

/// Cards to cut out, filled row by row over as many pages as it takes.
struct Cards {
    /// Badge: 90 x 55 mm, ten a page. Tent: across the page, folded in the middle, the name on both sides.
    enum class Kind { Badge, Tent };

    Kind kind = Kind::Badge;
    std::vector<Card> cards;

    bool operator==(const Cards &) const = default;
};

using Block = std::variant<Heading, Paragraph, List, Table, Timeline, Chart, Field, Choice, KeyFacts, Contents,
                           PageBreak, Plaque, Cards>;

} // namespace convener::document
