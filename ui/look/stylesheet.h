#pragma once

#include "ui/look/theme.h"

#include <QString>

namespace convener::look {

/// The one style sheet of the window, with the theme's colours in it. Widgets are named by what they are for
/// through the dynamic property "role": "title", "heading", "secondary", "primary", "link", "panel", "notice",
/// "figure", "nav".
QString styleSheet(const Theme &theme);

} // namespace convener::look
