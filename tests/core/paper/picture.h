#pragma once

#include "core/paper/page.h"

#include <QImage>

namespace convener::paper {

/// Dots per inch of the pictures that pages are compared by: coarse, so that how a font's edges are smoothed is lost.
inline constexpr int pictureDpi = 48;

/// A page as the preview paints it, in shades of grey.
QImage picture(const Page &page, int dpi = pictureDpi);

/// The greatest difference of mean brightness between two pictures over squares of 8 pixels, in per cent; 100 when
/// their sizes are not the same. At the coarse resolution a word that is missing or has moved by its own height makes 3
/// or more.
double difference(const QImage &first, const QImage &second);

} // namespace convener::paper
