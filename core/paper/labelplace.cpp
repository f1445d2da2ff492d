#include "core/paper/strip.h"

namespace convener::paper {

namespace {

constexpr double gap = 8;

struct Taken {
    double x; ///< of the marker, whose leader rises to the lane
    double left;
    double right;
    int lane;
};

/// Whether a leader at `x` would run through a label. Leaders may touch the edge at which the label's own one stands.
bool runsThrough(double x, const Taken &label)
{
    const bool hangsLeft = label.right <= label.x;
    return label.left + 1 < x && x < label.right + (hangsLeft ? -1 : gap);
}

/// Whether two labels overlap in a lane, or the leader of one runs through the other.
bool collides(const Taken &a, const Taken &b)
{
    if (a.lane == b.lane)
        return a.left < b.right + gap && b.left < a.right + gap;
    const Taken &low = a.lane < b.lane ? a : b;
    const Taken &high = a.lane < b.lane ? b : a;
    return runsThrough(high.x, low);
}

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<double> &xs, const std::vector<double> &widths, double width)
{
    std::vector<LabelPlace> places(xs.size());
    std::vector<Taken> taken;
    for (std::size_t i = xs.size(); i-- > 0;) {
        const bool fits = xs[i] + widths[i] <= width;
        Taken label{xs[i], fits ? xs[i] : std::max(0.0, xs[i] - widths[i]), 0, 0};
        label.right = label.left + widths[i];
        const auto free = [&] {
            return std::ranges::none_of(taken, [&](const Taken &other) { return collides(label, other); });
        };
        while (label.lane < int(xs.size()) && !free())
            ++label.lane;
        if (!free()) // too narrow: a leader may run through it, another label may not stand on it
            for (const Taken &other : taken)
                label.lane = std::max(label.lane, other.lane + 1);
        places[i] = {label.left, label.lane};
        taken.push_back(label);
    }
    return places;
}

} // namespace convener::paper
