#include "tests/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// Two six-week courses of one organisation, Mondays from 11 January and Tuesdays from 12 January 2027, each with
/// delegates of its own.
struct Courses : CommandLine {
    Courses()
    {
        newFile();
        const QString engagement =
            number(object({u"join"_s, file(), u"--organisation"_s, u"Northmoor Trust"_s, u"--programme"_s,
                           u"compassionate-leadership"_s, u"--on"_s, u"2026-11-30"_s})[u"id"]);
        mondays = cohort(engagement, u"course"_s, {u"--session"_s, u"2027-01-11T10:00/11:30"_s});
        tuesdays = cohort(engagement, u"course"_s, {u"--session"_s, u"2027-01-12T10:00/11:30"_s});
        roster(mondays, delegates(1));
        roster(tuesdays, delegates(2, 11));
    }

    static QString number(const QJsonValue &value) { return QString::number(value.toInteger()); }
    QJsonObject record(const QString &cohort) const { return object({u"show"_s, file(), u"--cohort"_s, cohort}); }
    QString week(const QString &cohort, int week) const { return number(record(cohort)[u"sessions"][week - 1][u"id"]); }
    QStringList attend(const QString &cohort, const QStringList &more) const
    {
        return QStringList{u"attend"_s, file(), u"--cohort"_s, cohort, u"--on"_s, u"2027-03-01"_s} + more;
    }

    QString mondays;
    QString tuesdays;
};

} // namespace

TEST_CASE("a week missed is made up with another cohort, and counts")
{
    const Courses courses;
    for (int week = 1; week <= 6; ++week)
        courses.object(
            courses.attend(courses.mondays, {u"--person"_s, u"1"_s, u"--session"_s, courses.week(courses.mondays, week),
                                             u"--as"_s, week == 3 || week == 6 ? u"absent"_s : u"attended"_s}));
    CHECK_FALSE(courses.record(courses.mondays)[u"delegates"][0][u"attended"].toBool(true));
    const QString taken = courses.week(courses.tuesdays, 3);
    const QStringList missed{u"make-up"_s,  courses.file(), u"--cohort"_s, courses.mondays,
                             u"--person"_s, u"1"_s,         u"--missed"_s, courses.week(courses.mondays, 3)};
    CHECK(courses.run(missed + QStringList{u"--session"_s, courses.week(courses.tuesdays, 4)})
              .refused(1, u"Choose the same one"_s));
    CHECK(Courses::number(courses.object(missed + QStringList{u"--session"_s, taken})[u"host"]) == courses.tuesdays);
    CHECK(courses.record(courses.tuesdays)[u"guests"].toArray().size() == 1);
    CHECK(courses.object(courses.attend(courses.tuesdays, {u"--all"_s, u"--session"_s, taken}))[u"recorded"].toInt() ==
          3);
    const QJsonObject delegate = courses.record(courses.mondays)[u"delegates"][0].toObject();
    CHECK(delegate[u"attended"].toBool());
    CHECK(delegate[u"madeUp"][0][u"as"].toString() == u"attended"_s);
    CHECK(courses.run({u"check"_s, courses.file()}).status == 0);
}

TEST_CASE("a course says which bank holidays it skips")
{
    CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    cli.object({u"join"_s, cli.file(), u"--organisation"_s, u"Northmoor Trust"_s, u"--programme"_s,
                u"compassionate-leadership"_s, u"--on"_s, u"2026-11-30"_s});
    const QJsonObject planned = cli.object({u"cohort"_s, cli.file(), u"--engagement"_s, u"2"_s, u"--stage"_s,
                                            u"course"_s, u"--session"_s, u"2027-03-15T10:00/11:30"_s});
    CHECK(planned[u"skipped"].toArray().size() == 1);
    CHECK(cli.run({u"cohort"_s, cli.file(), u"--engagement"_s, u"2"_s, u"--stage"_s, u"course"_s, u"--session"_s,
                   u"2027-03-21T01:30/02:30"_s})
              .refused(1, u"01:30 on Sunday 28 March 2027 does not exist"_s));
}

TEST_CASE("attendance of a session that is still to come is recorded with a warning")
{
    const Courses courses;
    const QJsonObject early = courses.object(
        {u"attend"_s, courses.file(), u"--cohort"_s, courses.mondays, u"--all"_s, u"--on"_s, u"2027-02-01"_s});
    CHECK(early[u"warnings"].toArray().size() == 2); // of 8 and 15 February
}

} // namespace convener::cli
