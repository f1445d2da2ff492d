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

bool within(double x, double left, double right)
{
    return left - 1 < x && x < right + gap;
}

/// Whether two labels overlap in a lane, or the leader of one runs through the other.
bool collides(const Taken &a, const Taken &b)
{
    if (a.lane == b.lane)
        return a.left < b.right + gap && b.left < a.right + gap;
    const Taken &low = a.lane < b.lane ? a : b;
    const Taken &high = a.lane < b.lane ? b : a;
    return within(high.x, low.left, low.right);
}

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<double> &xs, const std::vector<double> &widths, double width)
{
    std::vector<LabelPlace> places(xs.size());
    std::vector<Taken> taken;
    for (std::size_t i = xs.size(); i-- > 0;) {
        Taken label{xs[i], std::max(0.0, std::min(xs[i], width - widths[i])), 0, 0};
        label.right = label.left + widths[i];
        const auto free = [&] {
            return std::ranges::none_of(taken, [&](const Taken &other) { return collides(label, other); });
        };
        while (label.lane < int(xs.size()) && !free())
            ++label.lane;
        places[i] = {label.left, label.lane};
        taken.push_back(label);
    }
    return places;
}

} // namespace convener::paper
