#pragma once

#include <QStringList>

class QWidget;

namespace convener::test {

/// The classes of the controls on the screen that a screen reader would have no name for.
QStringList unnamed(const QWidget &whole);

} // namespace convener::test
