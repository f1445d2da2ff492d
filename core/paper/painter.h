#pragma once

#include "core/paper/page.h"

#include <functional>

class QPainter;

namespace convener::paper {

/// Called before the first mark of an element is painted, with the element, or `artifact`.
using ElementSeen = std::function<void(int element)>;

/// Paints a page: the same for the preview, the printer and the PDF. The painter's unit is the point and its origin
/// the page's top left corner.
void paintPage(const Page &page, QPainter &painter, const ElementSeen &elementSeen = {});

/// Paints marks in the colours of a palette, for drawings on the screen.
void paint(const Marks &marks, QPainter &painter, const Palette &palette, const ElementSeen &elementSeen = {});

} // namespace convener::paper
