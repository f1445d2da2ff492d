#pragma once

#include "ui/look/palette.h"

#include <QFont>
#include <QString>

class QApplication;

namespace convener::look {

/// How the window looks: its palette and how large its text is.
struct Theme {
    Scheme scheme = Scheme::Light;
    double textScale = 1.0; ///< 1.0 to 2.0; everything that holds text grows with it

    QColor colour(Role role) const { return look::colour(role, scheme); }
    bool operator==(const Theme &) const = default;
};

/// Light or dark as the desktop has it, which Qt 6.4 tells only through its palette.
Scheme desktopScheme();

/// Gives the application Fusion, the palette, the font and the one style sheet of `theme`.
void apply(const Theme &theme, QApplication &application);

/// What apply() was last given. Painters ask for it; nothing else depends on it.
const Theme &current();

/// The body font, and the larger ones of a page's title and of a section's heading.
QFont bodyFont();
QFont headingFont();
QFont titleFont();

/// Distances on the screen go in steps of 4 pixels at 100%.
constexpr int space(int steps)
{
    return steps * 4;
}

} // namespace convener::look
