#pragma once

#include <QRectF>

class QPainter;

namespace convener::look {

/// The shape beside a state's word. Colour only repeats what the shape says.
enum class Mark {
    None,
    Done,    ///< filled circle with a tick
    Late,    ///< filled triangle with an exclamation mark
    Due,     ///< filled diamond
    Coming,  ///< open circle
    Waiting, ///< open circle with two hands
    Undated, ///< a short bar
    Off,     ///< open circle, struck through
};

/// Paints the mark in the current theme, as large as the square `box`.
void paintMark(QPainter &painter, const QRectF &box, Mark mark);

} // namespace convener::look
