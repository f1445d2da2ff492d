#include "core/time/span.h"

#include <algorithm>

namespace convener::time {

using namespace Qt::StringLiterals;

std::optional<Span> Span::make(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return std::nullopt;
    return Span(first, last);
}

std::optional<Span> Span::starting(QDate first, int daysLater)
{
    return make(first, first.addDays(daysLater));
}

std::optional<Span> Span::fromText(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto date = [](QStringView part) { return QDate::fromString(part.toString(), u"yyyy-MM-dd"_s); };
    return make(date(text.first(slash)), date(text.sliced(slash + 1)));
}

QString Span::toText() const
{
    return m_first.toString(Qt::ISODate) + u'/' + m_last.toString(Qt::ISODate);
}

std::optional<Span> Span::overlap(const Span &other) const
{
    return make(std::max(m_first, other.m_first), std::min(m_last, other.m_last));
}

} // namespace convener::time
