#pragma once

#include "ui/look/palette.h"

#include <QIcon>
#include <QString>

namespace convener::look {

/// The line drawing resources/icons/<name>.svg in the current theme's colour of `role`, sharp at every size; on a
/// button that the keyboard is at, in the colour that goes with that. Empty when there is no such drawing.
QIcon icon(const QString &name, Role role = Role::Text);

/// The same for the navigation, where the button that is chosen changes its ground.
QIcon navigationIcon(const QString &name);

/// The size of icons before text, with some room at their sides.
QSize iconSize();

} // namespace convener::look
