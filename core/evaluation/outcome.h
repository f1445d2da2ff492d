#pragma once

#include <optional>

namespace convener::evaluation {

/// A group smaller than this is never shown, unless a setting says otherwise ("domain.md, Evaluation").
inline constexpr int smallestGroup = 5;

/// A figure about a group of people: it has a value, nobody answered, or the group is too small to be shown. A group
/// that is suppressed keeps its size to itself too.
template <class Value>
class Outcome {
public:
    /// Nobody answered.
    Outcome() = default;

    /// `people` is the size of the group that the value is about.
    static Outcome of(const Value &value, int people, int smallest = smallestGroup)
    {
        Outcome outcome;
        outcome.m_suppressed = people > 0 && people < smallest;
        if (people > 0 && !outcome.m_suppressed)
            outcome.m_value = value;
        return outcome;
    }

    bool isSuppressed() const { return m_suppressed; }
    const std::optional<Value> &value() const { return m_value; }
    bool operator==(const Outcome &) const = default;

private:
    std::optional<Value> m_value;
    bool m_suppressed = false;
};

} // namespace convener::evaluation
