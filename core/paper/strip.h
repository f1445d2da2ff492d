#pragma once

#include "core/paper/flow.h"

namespace convener::paper {

/// Where a marker's label goes: above the axis in the lowest lane in which nothing crosses it.
struct LabelPlace {
    double left = 0;
    int lane = 0; ///< 0 is nearest to the axis

    bool operator==(const LabelPlace &) const = default;
};

/// Places labels of the given widths for markers at `xs`, ascending, on an axis `width` long. A label begins at its
/// marker, or ends there where it would leave the axis.
std::vector<LabelPlace> placeLabels(const std::vector<double> &xs, const std::vector<double> &widths, double width);

/// A strip of time to scale, `width` points wide and as high as its labels need.
Drawing drawTimeline(const document::Timeline &timeline, double width, Typesetter &typesetter);

/// Horizontal bars with their figures.
Drawing drawChart(const document::Chart &chart, double width, Typesetter &typesetter);

} // namespace convener::paper
