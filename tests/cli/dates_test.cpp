#include "tests/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

QJsonObject commitment(const QJsonObject &timeline, const QString &id)
{
    const auto found = those(timeline[u"commitments"], u"id"_s, id);
    REQUIRE(found.size() == 1);
    return found.front();
}

QJsonObject survey(const QJsonObject &timeline, const QString &level, const QString &point)
{
    for (const QJsonObject &each : those(timeline[u"surveys"], u"level"_s, level))
        if (each[u"point"].toString() == point)
            return each;
    FAIL("no " << level.toStdString() << " request for " << point.toStdString());
    return {};
}

} // namespace

TEST_CASE("the planning matrix is due three calendar months after joining, clamped to the month's end")
{
    const auto [joined, due] = GENERATE(table<QString, QString>({{u"2026-11-30"_s, u"2027-02-28"_s},
                                                                 {u"2027-11-30"_s, u"2028-02-29"_s},
                                                                 {u"2027-11-29"_s, u"2028-02-29"_s},
                                                                 {u"2027-11-28"_s, u"2028-02-28"_s},
                                                                 {u"2028-02-29"_s, u"2028-05-29"_s},
                                                                 {u"2027-01-31"_s, u"2027-04-30"_s},
                                                                 {u"2099-11-30"_s, u"2100-02-28"_s},
                                                                 {u"2026-10-15"_s, u"2027-01-15"_s}}));
    const CommandLine cli;
    cli.newFile();
    const QJsonObject timeline = cli.timeline(cli.join(joined));
    CHECK(timeline[u"joined"].toString() == joined);
    CHECK(commitment(timeline, u"planning-matrix"_s)[u"due"].toString() == due);
    CHECK(commitment(timeline, u"planning-matrix"_s)[u"firstDue"].toString() == due);
}

TEST_CASE("before anything is agreed, what has no date says so with null")
{
    const CommandLine cli;
    cli.newFile();
    const QJsonObject timeline = cli.timeline(cli.join(u"2026-11-30"_s));
    CHECK(timeline[u"window"].isNull());
    CHECK(timeline[u"sessions"].toArray().isEmpty());
    CHECK(timeline[u"surveys"].toArray().isEmpty());
    CHECK(timeline[u"clashes"].toArray().isEmpty());
    QStringList ids;
    for (const QJsonValue &each : timeline[u"commitments"].toArray())
        ids.append(each[u"id"].toString());
    CHECK(ids ==
          QStringList{u"trainer-selection"_s, u"planning-matrix"_s, u"schedule-of-events"_s, u"project-evaluation"_s});
    CHECK(commitment(timeline, u"trainer-selection"_s)[u"due"].isNull());
    CHECK(commitment(timeline, u"schedule-of-events"_s)[u"due"].isNull());
    CHECK(commitment(timeline, u"project-evaluation"_s)[u"due"].isNull());
}

TEST_CASE("the window holds its start, its forty-second day after it, and nothing beyond")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    const QJsonObject agreed =
        cli.object({u"window"_s, cli.file(), u"--engagement"_s, engagement, u"--start"_s, u"2027-02-01"_s});
    CHECK(agreed[u"window"][u"start"].toString() == u"2027-02-01"_s);
    CHECK(agreed[u"window"][u"end"].toString() == u"2027-03-15"_s);
    // The pre-work of a workshop on 15 February opens on the window's first day.
    cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
    cli.cohort(engagement, u"train-the-trainer"_s, {u"--session"_s, u"2027-03-15T09:00/2027-03-15T16:00"_s});
    QJsonObject timeline = cli.timeline(engagement);
    CHECK(timeline[u"clashes"].toArray().isEmpty());
    CHECK(commitment(timeline, u"schedule-of-events"_s)[u"due"].toString() == u"2027-03-15"_s);

    cli.cohort(engagement, u"train-the-trainer"_s, {u"--session"_s, u"2027-03-16T09:00/2027-03-16T16:00"_s});
    timeline = cli.timeline(engagement);
    const auto clashes = those(timeline[u"clashes"], u"rule"_s, u"window"_s);
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front()[u"text"].toString().contains(u"16 March 2027"_s));
}

TEST_CASE("the surveys of delegate and organisation are counted from the workshop")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-08-31"_s);
    const QString cohort =
        cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2026-11-30T13:00/2026-11-30T16:30"_s});
    cli.roster(cohort, "Name,Email\nAnn Lee,ann@northmoor.example\n");
    const QJsonObject timeline = cli.timeline(engagement, u"2026-11-20"_s);
    CHECK(timeline[u"surveys"].toArray().size() == 10);
    for (const QString &level : {u"delegate"_s, u"organisation"_s}) {
        INFO(level.toStdString());
        const auto check = [&](const QString &point, const QStringList &dates) {
            const QJsonObject request = survey(timeline, level, point);
            CHECK(QStringList{request[u"opens"].toString(), request[u"due"].toString(),
                              request[u"closes"].toString()} == dates);
        };
        check(u"pre"_s, {u"2026-11-16"_s, u"2026-11-29"_s, u"2026-11-29"_s});
        check(u"post"_s, {u"2026-11-30"_s, u"2026-12-07"_s, u"2026-12-28"_s});
        check(u"3-months"_s, {u"2027-02-14"_s, u"2027-02-28"_s, u"2027-03-28"_s});
        check(u"6-months"_s, {u"2027-05-16"_s, u"2027-05-30"_s, u"2027-06-27"_s});
        check(u"12-months"_s, {u"2027-11-16"_s, u"2027-11-30"_s, u"2027-12-28"_s});
    }
    CHECK(survey(timeline, u"delegate"_s, u"pre"_s)[u"subject"].toString() == u"Ann Lee"_s);
    CHECK(survey(timeline, u"organisation"_s, u"pre"_s)[u"subject"].toString() == u"Northmoor Trust"_s);
    CHECK(survey(timeline, u"delegate"_s, u"pre"_s)[u"timing"].toString() == u"open"_s);
    CHECK(survey(timeline, u"delegate"_s, u"post"_s)[u"timing"].toString() == u"not-open"_s);
    CHECK(survey(timeline, u"delegate"_s, u"pre"_s)[u"progress"].toString() == u"not-sent"_s);
    CHECK(commitment(timeline, u"project-evaluation"_s)[u"due"].toString() == u"2027-11-30"_s);
}

TEST_CASE("a survey is recorded as sent, reminded and returned, and a return alone counts as sent that day")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-08-31"_s);
    const QString cohort =
        cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2026-11-30T13:00/2026-11-30T16:30"_s});
    cli.roster(cohort, delegates(1));
    const auto number = [&](const QString &point) {
        const qint64 id = survey(cli.timeline(engagement), u"delegate"_s, point)[u"id"].toInteger();
        return QString::number(id);
    };
    const auto record = [&](const QString &request, const QString &event, const QString &on) {
        return cli.run({u"record"_s, cli.file(), u"--request"_s, request, event, on});
    };
    const QString pre = number(u"pre"_s);
    CHECK(record(pre, u"--reminded"_s, u"2026-11-20"_s).refused(1, u"not sent"_s));
    CHECK(record(pre, u"--sent"_s, u"2026-11-17"_s).status == 0);
    CHECK(survey(cli.timeline(engagement), u"delegate"_s, u"pre"_s)[u"progress"].toString() == u"sent"_s);
    CHECK(record(pre, u"--returned"_s, u"2026-11-16"_s).refused(1, u"16 November 2026"_s));
    CHECK(record(pre, u"--reminded"_s, u"2026-11-20"_s).status == 0);
    CHECK(record(pre, u"--returned"_s, u"2026-11-21"_s).status == 0);
    const QJsonObject now = survey(cli.timeline(engagement), u"delegate"_s, u"pre"_s);
    CHECK(now[u"progress"].toString() == u"returned"_s);
    CHECK(now[u"sent"].toString() == u"2026-11-17"_s);

    const QJsonObject post =
        cli.object({u"record"_s, cli.file(), u"--request"_s, number(u"post"_s), u"--returned"_s, u"2026-12-02"_s});
    CHECK(post[u"progress"].toString() == u"returned"_s);
    CHECK(post[u"sent"].toString() == u"2026-12-02"_s);
    CHECK(record(u"4711"_s, u"--sent"_s, u"2026-11-17"_s).refused(1, u"4711"_s));
}

TEST_CASE("what is due comes in the order of its dates, each with its state on the day")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    cli.join(u"2026-10-30"_s, u"Eastmoor Trust"_s);
    cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
    const QJsonArray due = cli.array({u"due"_s, cli.file(), u"--on"_s, u"2027-02-28"_s});
    QStringList dates;
    for (const QJsonValue &each : due)
        dates.append(each[u"due"].toString());
    QStringList sorted = dates;
    sorted.sort();
    CHECK(dates == sorted);
    const auto matrices = those(due, u"what"_s, u"planning-matrix"_s);
    REQUIRE(matrices.size() == 2);
    CHECK(matrices[0][u"organisation"].toString() == u"Eastmoor Trust"_s);
    CHECK(matrices[0][u"state"].toString() == u"overdue"_s);
    CHECK(matrices[1][u"state"].toString() == u"due"_s);
    CHECK(matrices[1][u"kind"].toString() == u"commitment"_s);
    CHECK(matrices[1][u"engagement"].toInteger() == engagement.toLongLong());
    const auto surveys = those(due, u"kind"_s, u"survey"_s);
    REQUIRE(!surveys.empty());
    CHECK(surveys.front()[u"subject"].toString() == u"Northmoor Trust"_s);
    CHECK(surveys.front()[u"state"].toString() == u"overdue"_s); // the survey after the workshop, due on 22 February

    const QJsonArray until =
        cli.array({u"due"_s, cli.file(), u"--on"_s, u"2027-01-01"_s, u"--until"_s, u"2027-02-15"_s});
    CHECK(those(until, u"kind"_s, u"session"_s).size() == 1);
    CHECK(those(until, u"what"_s, u"planning-matrix"_s).size() == 1);
}

TEST_CASE("a session in the hour that the clock skips is refused, one in the hour that comes twice is taken")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    const auto plan = [&](const QString &session) {
        return cli.run({u"cohort"_s, cli.file(), u"--engagement"_s, engagement, u"--stage"_s, u"workshop"_s,
                        u"--session"_s, session});
    };
    CHECK(plan(u"2027-03-28T01:30/2027-03-28T04:00"_s).refused(1, u"28 March 2027"_s));
    CHECK(plan(u"2027-10-31T01:30/2027-10-31T04:00"_s).status == 0);
    CHECK(plan(u"2027-02-15T16:30/2027-02-15T13:00"_s).refused(1, u"not after its start"_s));
}

} // namespace convener::cli
