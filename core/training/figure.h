#pragma once

#include <QString>

namespace convener::training {

/// A figure of a programme file with where it comes from: a source document ("000" to "004") or "our default".
template <class T>
struct Figure {
    T value{};
    QString source;

    bool operator==(const Figure &) const = default;
};

} // namespace convener::training
