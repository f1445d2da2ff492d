#include "core/time/sessiontime.h"

#include "core/time/zone.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace convener::time {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionTime)
};

QString shownDay(QDate date)
{
    return QLocale().toString(date, u"dddd d MMMM yyyy"_s);
}

Failure notATime(QStringView text)
{
    return fail(Error::Kind::Invalid,
                Text::tr("“%1” is not a date and time. Write it as 2027-02-15T13:00, in UK local time.").arg(text));
}

Result<WallTime> onTheWall(QDate date, QTime time)
{
    const auto found = londonTime(date, QTime(time.hour(), time.minute()));
    if (!found) {
        return refuse(
            Text::tr("%1 on %2 does not exist: the clocks go forward from 01:00 to 02:00 that night. Choose a "
                     "time before 01:00 or from 02:00 on.")
                .arg(time.toString(u"HH:mm"_s), shownDay(date)));
    }
    return *found;
}

/// "2027-02-15T13:00", the form in which files keep them by the thousand; nothing for any other text.
std::optional<std::pair<QDate, QTime>> plainForm(QStringView text)
{
    constexpr QStringView form = u"dddd-dd-ddTdd:dd";
    if (text.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i)
        if (form[i] == u'd' ? text[i] < u'0' || text[i] > u'9' : text[i] != form[i])
            return std::nullopt;
    const auto number = [&](qsizetype at, qsizetype digits) { return text.sliced(at, digits).toInt(); };
    return std::pair(QDate(number(0, 4), number(5, 2), number(8, 2)), QTime(number(11, 2), number(14, 2)));
}

Result<WallTime> readWallTime(QStringView text)
{
    if (const auto plain = plainForm(text); plain && plain->first.isValid() && plain->second.isValid())
        return onTheWall(plain->first, plain->second);
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(?::00(?:\\.0+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return notATime(text);
    if (match.hasCaptured(3)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” carries an offset from UTC. Session times are UK local time: write %2 without it.")
                        .arg(text, match.captured(1) + u'T' + match.captured(2)));
    }
    const QDate date = QDate::fromString(match.captured(1), u"yyyy-MM-dd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!date.isValid() || !time.isValid())
        return notATime(text);
    return onTheWall(date, time);
}

QString written(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace

Result<QDateTime> parseLocalTime(QStringView text)
{
    return readWallTime(text).map([](const WallTime &time) { return time.at; });
}

Result<SessionTime> SessionTime::parse(QStringView text, Days days)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” has no end. Write start and end as 2027-02-15T13:00/2027-02-15T16:30.").arg(text));
    }
    const QStringView start = text.first(slash);
    const QStringView end = text.sliced(slash + 1);
    CONVENER_ASSIGN(const WallTime starts, readWallTime(start));
    const bool sameDay = !end.contains(u'T') && end.contains(u':');
    CONVENER_ASSIGN(const WallTime ends,
                    readWallTime(sameDay ? start.first(11).toString() + end.toString() : end.toString()));
    return make(starts.at, ends.at, days);
}

Result<SessionTime> SessionTime::make(const QDateTime &starts, const QDateTime &ends, Days days)
{
    if (!starts.isValid() || !ends.isValid())
        return fail(Error::Kind::Invalid, Text::tr("A session needs a start and an end."));
    CONVENER_ASSIGN(const WallTime first, onTheWall(starts.date(), starts.time()));
    CONVENER_ASSIGN(const WallTime last, onTheWall(ends.date(), ends.time()));
    if (last.at <= first.at) {
        return refuse(Text::tr("The session would end at %1, which is not after its start at %2. Choose a later end.")
                          .arg(written(last.at), written(first.at)));
    }
    if (days == Days::One && last.at.date() != first.at.date()) {
        return refuse(Text::tr("The session would start on %1 and end on %2. A session ends on the day it starts: plan "
                               "one session for each day.")
                          .arg(shownDay(first.at.date()), shownDay(last.at.date())));
    }
    SessionTime session;
    session.m_starts = first.at;
    session.m_ends = last.at;
    session.m_twice = first.twice || last.twice;
    return session;
}

int SessionTime::minutes() const
{
    return int(m_starts.secsTo(m_ends) / 60);
}

QString SessionTime::startText() const
{
    return written(m_starts);
}

QString SessionTime::endText() const
{
    return written(m_ends);
}

QString SessionTime::toText() const
{
    return startText() + u'/' + endText();
}

QString SessionTime::note() const
{
    if (!m_twice)
        return {};
    return Text::tr("The clocks go back on %1, so the hour from 01:00 comes twice; the first of the two is meant.")
        .arg(shownDay(date()));
}

} // namespace convener::time
