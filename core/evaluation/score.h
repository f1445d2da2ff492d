#pragma once

#include "core/evaluation/outcome.h"
#include "core/training/instrument.h"
#include "core/training/response.h"

#include <vector>

namespace convener::evaluation {

/// How many of those who answered gave a high answer. Satisfaction is the share of 4 and 5 of 5.
struct Share {
    int high = 0;
    int people = 0;

    double percent() const { return 100.0 * high / people; }
    bool operator==(const Share &) const = default;
};

struct Mean {
    double mean = 0;
    int people = 0;

    bool operator==(const Mean &) const = default;
};

/// The mean of each person's difference between two survey points, over those who answered at both.
struct Change {
    double points = 0; ///< later minus earlier, in points of the scale
    double before = 0; ///< mean of the same people at the earlier point
    int pairs = 0;

    /// The change in per cent of the earlier mean. Nothing where that is 0.
    std::optional<double> percent() const;
    bool operator==(const Change &) const = default;
};

/// A person's value of a score: the mean of their answers to its items. Nothing when less than half are answered.
std::optional<double> personalScore(const training::Instrument &instrument, const training::Score &score,
                                    const training::Response &response);

/// The share at one survey point, for a score of method Share. Somebody with several such items counts by their mean.
Outcome<Share> share(const training::Instrument &instrument, const training::Score &score,
                     const std::vector<training::Response> &responses, const QString &point,
                     int smallest = smallestGroup);

/// The mean over people at one survey point.
Outcome<Mean> mean(const training::Instrument &instrument, const training::Score &score,
                   const std::vector<training::Response> &responses, const QString &point,
                   int smallest = smallestGroup);

/// The paired change from one survey point to a later one. Somebody who answered at one of them only is left out.
Outcome<Change> change(const training::Instrument &instrument, const training::Score &score,
                       const std::vector<training::Response> &responses, const QString &earlier, const QString &later,
                       int smallest = smallestGroup);

} // namespace convener::evaluation
