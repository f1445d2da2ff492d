#include "tests/cli/story.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

Answer certificates(const Story &story, const QString &cohort)
{
    return story.on(u"certificates"_s,
                    {u"--cohort"_s, cohort, u"--out"_s, story.path(u"certificates"_s), u"--on"_s, u"2027-02-16"_s});
}

} // namespace

TEST_CASE("a cohort takes 12 online and 15 in-house or face to face, and the next wait")
{
    const auto [mode, capacity] =
        GENERATE(table<QString, int>({{u"online"_s, 12}, {u"in-house"_s, 15}, {u"face-to-face"_s, 15}}));
    const Story story;
    const QString cohort = story.workshop({u"--mode"_s, mode});
    QJsonObject import = story.roster(cohort, delegates(capacity - 1));
    CHECK(import[u"enrolled"].toInt() == capacity - 1);
    import = story.roster(cohort, delegates(3, capacity));
    CHECK(import[u"enrolled"].toInt() == 1);
    CHECK(import[u"waiting"].toInt() == 2);
    const QJsonObject record = story.cohortRecord(cohort);
    CHECK(record[u"held"].toInt() == capacity);
    CHECK(record[u"capacity"].toInt() == capacity);
    CHECK(record[u"waiting"].toInt() == 2);
    CHECK(those(record[u"delegates"], u"standing"_s, u"waiting"_s).size() == 2);
    CHECK(story.run({u"check"_s, story.file()}).status == 0);
}

TEST_CASE("the same list twice adds nobody")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(14));
    const QJsonObject again = story.roster(cohort, delegates(14));
    CHECK(again[u"read"].toInt() == 14);
    CHECK(again[u"matched"].toInt() == 14);
    CHECK(again[u"new"].toInt() == 0);
    CHECK(again[u"enrolled"].toInt() == 0);
    CHECK(again[u"waiting"].toInt() == 0);
}

TEST_CASE("attending Train the Trainer asks for the workshop attended")
{
    const Story story;
    const QString first = story.workshop();
    const QString second = story.trainTheTrainer();
    story.roster(first, delegates(2));
    story.roster(second, delegates(2));
    CHECK(story.attendAll(second).refused(1, u"Delegate 1"_s));
    CHECK(story.attendAll(first).status == 0);
    CHECK(story.attendAll(second).status == 0);
    CHECK(story.cohortRecord(second)[u"delegates"][0][u"attended"].toBool());
}

TEST_CASE("who left the workshop early may not attend Train the Trainer, and nothing of the step is kept")
{
    const Story story;
    const QString first = story.workshop();
    const QString second = story.trainTheTrainer();
    story.roster(first, delegates(2));
    story.roster(second, delegates(2));
    CHECK(story.attendAll(first).status == 0);
    CHECK(story
              .run({u"attend"_s, story.file(), u"--cohort"_s, first, u"--person"_s,
                    story.person(first, u"Delegate 2"_s), u"--as"_s, u"left-early"_s})
              .status == 0);
    CHECK(story.attendAll(second).refused(1, u"Delegate 2"_s));
    CHECK(story.cohortRecord(second)[u"delegates"][0][u"attended"].isNull());
}

TEST_CASE("attendance is recorded person by person and session by session")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(2));
    const QString session = QString::number(story.cohortRecord(cohort)[u"sessions"][0][u"id"].toInteger());
    const auto attend = [&](const QStringList &more) {
        return story.run(QStringList{u"attend"_s, story.file(), u"--cohort"_s, cohort} + more);
    };
    const QString person = story.person(cohort, u"Delegate 1"_s);
    CHECK(attend({u"--person"_s, person, u"--session"_s, session, u"--as"_s, u"absent"_s}).status == 0);
    CHECK(story.cohortRecord(cohort)[u"delegates"][0][u"attended"] == QJsonValue(false));
    CHECK(story.cohortRecord(cohort)[u"delegates"][1][u"attended"].isNull());
    CHECK(attend({u"--person"_s, u"99"_s, u"--session"_s, session, u"--as"_s, u"attended"_s}).refused(1, u"99"_s));
    CHECK(attend({u"--person"_s, person, u"--session"_s, u"99"_s, u"--as"_s, u"attended"_s}).refused(1, u"99"_s));
    // Who was absent is asked nothing later.
    const QJsonObject timeline = story.timeline(story.engagement);
    int notNeeded = 0;
    for (const QJsonObject &request : those(timeline[u"surveys"], u"subject"_s, u"Delegate 1"_s))
        notNeeded += request[u"progress"].toString() == u"not-needed"_s ? 1 : 0;
    CHECK(notNeeded == 4);
}

TEST_CASE("a certificate asks for attendance, and once issued it never changes")
{
    const Story story;
    const QString cohort = story.workshop();
    CHECK(certificates(story, cohort).refused(1, u"Nobody holds a place"_s));
    story.roster(cohort, delegates(2));
    CHECK(certificates(story, cohort).refused(1, u"Attendance"_s));
    CHECK_FALSE(QDir(story.path(u"certificates"_s)).exists());

    CHECK(story
              .run({u"attend"_s, story.file(), u"--cohort"_s, cohort, u"--person"_s,
                    story.person(cohort, u"Delegate 1"_s), u"--as"_s, u"attended"_s})
              .status == 0);
    const QStringList issue{
        u"certificates"_s, story.file(),   u"--cohort"_s, cohort, u"--out"_s, story.path(u"certificates"_s),
        u"--on"_s,         u"2027-02-16"_s};
    const QJsonObject first = story.object(issue);
    REQUIRE(first[u"issued"].toArray().size() == 1);
    CHECK(first[u"refused"].toArray().size() == 1);
    CHECK(first[u"files"].toArray().size() == 1);
    const QString number = first[u"issued"][0][u"number"].toString();
    CHECK(pdfText(first[u"files"][0].toString()).contains(number));

    const QJsonObject second = story.object(issue);
    CHECK(second[u"issued"].toArray().isEmpty());
    CHECK(second[u"standing"][0][u"number"].toString() == number);

    const QJsonObject verified = story.object({u"verify"_s, story.file(), u"--number"_s, number});
    CHECK(verified[u"state"].toString() == u"stands"_s);
    CHECK(verified[u"name"].toString() == u"Delegate 1"_s);
    CHECK(
        story.run({u"verify"_s, story.file(), u"--number"_s, number, u"--code"_s, u"WRONG"_s}).refused(1, u"WRONG"_s));
}

TEST_CASE("certificates that cannot be written are not issued either")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(2));
    REQUIRE(story.attendAll(cohort).status == 0);
    const QString blocked = story.write(u"file"_s, "x") + u"/certificates"_s;
    CHECK(story.on(u"certificates"_s, {u"--cohort"_s, cohort, u"--out"_s, blocked}).status == 1);
    const auto steps = story.array({u"history"_s, story.file()});
    CHECK(those(steps, u"key"_s, u"issue-certificates"_s).isEmpty());
    const QJsonObject issued =
        story.objectOn(u"certificates"_s, {u"--cohort"_s, cohort, u"--out"_s, story.path(u"out"_s)});
    REQUIRE(issued[u"issued"].toArray().size() == 2);
    CHECK(issued[u"issued"][0][u"number"].toString().endsWith(u"-00001"_s));
}

TEST_CASE("what is told of a session changes with its impact, and a link that leads to no page is refused")
{
    const Story story;
    const QString cohort = story.workshop({u"--facilitator"_s, u"Ann Lee"_s});
    const QString session = QString::number(story.cohortRecord(cohort)[u"sessions"][0][u"id"].toInteger());
    const QStringList change{u"--session"_s, session};
    const QJsonObject impact = story.objectOn(
        u"change-session"_s, change + QStringList{u"--venue"_s, u"Room 4"_s, u"--facilitator"_s, u"Bob Zed"_s});
    CHECK(impact[u"sessions"][0][u"after"][u"venue"].toString() == u"Room 4"_s);
    CHECK(impact[u"sessions"][0][u"before"][u"facilitators"][0].toString() == u"Ann Lee"_s);
    CHECK(story.on(u"change-session"_s, change).refused(1, u"nothing to change"_s));
    CHECK(story.on(u"change-session"_s, change + QStringList{u"--link"_s, u"room"_s}).refused(1, u"“room”"_s));
    CHECK(story.on(u"change-session"_s, {u"--session"_s, u"99"_s, u"--venue"_s, u"x"_s}).refused(1, u"99"_s));
    CHECK(story
              .objectOn(u"change-session"_s,
                        {u"--cohort"_s, cohort, u"--venue"_s, u""_s})[u"sessions"][0][u"after"][u"venue"]
              .toString()
              .isEmpty());
}

TEST_CASE("a merge is shown before it is done")
{
    const Story story;
    story.workshop();
    story.join(u"2026-12-01"_s, u"Southmoor Trust"_s);
    const QStringList merge{u"--organisation"_s, u"1"_s, u"--into"_s, u"2"_s};
    const QJsonObject shown = story.objectOn(u"merge"_s, merge + QStringList{u"--dry-run"_s});
    CHECK_FALSE(shown[u"applied"].toBool());
    CHECK(shown[u"engagements"].toArray().size() == 2);
    CHECK(story.array({u"organisations"_s, story.file()}).size() == 2);
    CHECK(story.objectOn(u"merge"_s, merge)[u"id"].toInteger() == 2);
    CHECK(story.array({u"organisations"_s, story.file()}).size() == 1);
}

} // namespace convener::cli
