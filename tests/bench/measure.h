#pragma once

#include <QString>

#include <functional>

namespace convener::bench {

/// One side of a comparison. `prepare` runs before each round and is not timed; it may be empty.
struct Side {
    std::function<void()> run;
    std::function<void()> prepare = {};
};

/// What is expected of a comparison: the measured work takes at most `ratio` times as long as its limit.
struct Goal {
    double ratio;
    int rounds = 7;
};

/// The table a benchmark program prints: one line a comparison, on standard output, under one heading.
class Table {
public:
    /// Prints the heading.
    explicit Table(const QString &title);

    /// Runs both sides in turn, once to warm up and then `goal.rounds` times, so that a busy moment of the
    /// machine meets both; prints the median time of each in milliseconds, and the ratio of the medians.
    void compare(const QString &name, const Side &measured, const Side &limit, Goal goal);

    /// Prints two amounts of the same unit that were measured elsewhere, such as peak memory.
    void state(const QString &name, double measured, double limit, const QString &unit, double goal);

    /// What main() returns: 0 if every line kept to its goal, 1 otherwise.
    int exitCode() const { return m_over ? 1 : 0; }

private:
    bool m_over = false;
};

} // namespace convener::bench
