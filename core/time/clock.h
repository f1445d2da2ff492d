#pragma once

#include <QDateTime>

namespace convener::time {

/// What time it is. Handed in wherever today matters, so that a test or `--on` owns it.
class Clock {
public:
    virtual ~Clock() = default;

    /// The present moment, in Europe/London.
    virtual QDateTime now() const = 0;

    /// Today's local date in London, also on a laptop that is set to another zone.
    QDate today() const;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
public:
    /// Noon in London on `today`.
    explicit FixedClock(QDate today);
    explicit FixedClock(const QDateTime &now);

    QDateTime now() const override;
    void set(const QDateTime &now);

private:
    QDateTime m_now;
};

} // namespace convener::time
