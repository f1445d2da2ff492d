#pragma once

#include <QColor>

#include <span>

namespace convener::look {

enum class Scheme { Light, Dark };

/// What a colour is for. A screen never names a colour, only its role.
enum class Role {
    Window,     ///< behind everything
    Panel,      ///< tables, forms, cards
    Band,       ///< the navigation at the left
    BandChosen, ///< the page that is open, in the navigation
    Text,
    Secondary, ///< text that explains other text
    BandText,
    BandChosenText,
    Line,         ///< quiet line between rows: a decoration, nothing depends on seeing it
    Edge,         ///< border of what can be typed in or pressed
    Accent,       ///< primary action, links
    AccentStrong, ///< the primary action under the pointer
    AccentText,   ///< on Accent
    Chosen,       ///< selected rows
    Hover,        ///< the row or button under the pointer
    Focus,        ///< fill of what the keyboard is at, under FocusText
    FocusText,
    FocusEdge, ///< border of what the keyboard is at
    Good,
    Bad,
    Warm, ///< a fill only, under WarmText or inside an Edge
    WarmText,
    Quiet, ///< fill of a notice
};

/// The colour of a role; the light ones are the NHS identity's, the dark ones our own.
QColor colour(Role role, Scheme scheme);

/// Two roles that meet on the screen, and how well they must be told apart: text 4.5:1, marks and edges 3:1
/// (WCAG 2.2, 1.4.3 and 1.4.11).
struct Pair {
    Role ink;
    Role ground;
    double least;
};

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

/// Every pair that the style sheet and the painters use.
std::span<const Pair> pairs();

/// The contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace convener::look
