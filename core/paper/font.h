#pragma once

#include "core/error/error.h"
#include "core/paper/laidtext.h"

#include <QFont>

namespace convener::paper {

/// The font of a type, its size in dots.
QFont font(const Type &type);

/// Refused when this computer has no font to write with: Qt would make pages without text and say nothing.
Result<> requireFont();

} // namespace convener::paper
