#pragma once

#include <QString>

#include <vector>

namespace convener::catalogue {

/// One thing wrong in a file, and where. `expected` and `found` are translated phrases ("a whole number from 1 to
/// 500", "a list") that text() joins to a sentence.
struct Fault {
    QString pointer; ///< JSON pointer (RFC 6901); empty for the whole file
    QString expected;
    QString found;

    QString text() const;
    bool operator==(const Fault &) const = default;
};

using Faults = std::vector<Fault>;

} // namespace convener::catalogue
