#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace convener::time {

/// Local calendar days from a first to a last, both included. There is no span without days.
class Span {
public:
    /// Nothing when a date is invalid or `last` lies before `first`.
    static std::optional<Span> make(QDate first, QDate last);

    /// From `first` to that many days later, both included: `starting(d, 42)` is a window of 43 days.
    static std::optional<Span> starting(QDate first, int daysLater);

    /// Reads what toText() writes, "2027-01-11/2027-02-22".
    static std::optional<Span> fromText(QStringView text);
    QString toText() const;

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /// How many days it holds, at least 1.
    qint64 days() const { return m_first.daysTo(m_last) + 1; }

    bool contains(QDate date) const { return date.isValid() && m_first <= date && date <= m_last; }
    bool contains(const Span &other) const { return m_first <= other.m_first && other.m_last <= m_last; }

    /// The days that both hold.
    std::optional<Span> overlap(const Span &other) const;

    bool operator==(const Span &) const = default;

private:
    Span(QDate first, QDate last)
        : m_first(first)
        , m_last(last)
    {
    }

    QDate m_first;
    QDate m_last;
};

} // namespace convener::time
