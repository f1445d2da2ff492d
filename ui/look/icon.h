#pragma once

#include "ui/look/palette.h"

#include <QIcon>
#include <QString>

namespace convener::look {

/// The line drawing resources/icons/<name>.svg in the current theme's colour of `role`, sharp at every size.
/// Empty when there is no such drawing. `on` recolours it for a checked button.
QIcon icon(const QString &name, Role role = Role::Text);
QIcon icon(const QString &name, Role role, Role on);

/// The size of icons before text, with some room at their sides.
QSize iconSize();

} // namespace convener::look
