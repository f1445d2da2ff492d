#include "tests/cli/story.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

QString firstSession(const Story &story)
{
    return QString::number(story.timeline(story.engagement)[u"sessions"][0][u"id"].toInteger());
}

/// The dates of one delegate's or the organisation's request.
QJsonObject request(const Story &story, const QString &subject, const QString &point)
{
    for (const QJsonObject &each : those(story.timeline(story.engagement)[u"surveys"], u"subject"_s, subject))
        if (each[u"point"].toString() == point)
            return each;
    FAIL("no request");
    return {};
}

/// An impact without the word that tells whether it was applied.
QJsonObject touched(QJsonObject impact)
{
    impact.remove(u"applied");
    return impact;
}

} // namespace

TEST_CASE("moving a session shows what it touches first, then does exactly that")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(2));
    story.objectOn(u"window"_s, {u"--engagement"_s, story.engagement, u"--start"_s, u"2027-02-01"_s});
    const QString sent = QString::number(request(story, u"Delegate 1"_s, u"pre"_s)[u"id"].toInteger());
    story.objectOn(u"record"_s, {u"--request"_s, sent, u"--sent"_s, u"2027-02-02"_s});

    const QStringList move{u"--session"_s, firstSession(story), u"--to"_s, u"2027-03-17T10:00"_s};
    const QJsonObject before = story.timeline(story.engagement);
    const QJsonObject foreseen = story.objectOn(u"move"_s, move + QStringList{u"--dry-run"_s});
    CHECK(story.timeline(story.engagement) == before);
    CHECK(foreseen[u"applied"] == QJsonValue(false));
    const QJsonObject applied = story.objectOn(u"move"_s, move);
    CHECK(applied[u"applied"] == QJsonValue(true));
    CHECK(touched(applied) == touched(foreseen));
    CHECK(!those(applied[u"clashes"], u"rule"_s, u"window"_s).empty());
    CHECK(applied[u"sessions"][0][u"after"][u"starts"].toString() == u"2027-03-17T10:00"_s);
    CHECK(!applied[u"text"].toArray().isEmpty());

    const QJsonObject timeline = story.timeline(story.engagement);
    CHECK(timeline[u"sessions"][0][u"ends"].toString() == u"2027-03-17T13:30"_s);
    CHECK(request(story, u"Delegate 1"_s, u"3-months"_s)[u"due"].toString() == u"2027-06-17"_s);
    const QJsonObject kept = request(story, u"Delegate 1"_s, u"pre"_s);
    CHECK(kept[u"due"].toString() == u"2027-02-14"_s); // what was sent stays as it was
    CHECK(kept[u"sentForEarlierDate"].toBool());
    CHECK(request(story, u"Delegate 2"_s, u"pre"_s)[u"due"].toString() == u"2027-03-16"_s);
    CHECK(story.inOrder(u"2027-02-02"_s));
}

TEST_CASE("a session is not moved to a time that does not exist, nor one that took place")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(1));
    const QStringList session{u"--session"_s, firstSession(story), u"--to"_s};
    CHECK(story.on(u"move"_s, session + QStringList{u"2027-03-28T01:30"_s}).refused(1, u"28 March 2027"_s));
    CHECK(story.on(u"move"_s, session + QStringList{u"2027-03-01T22:00"_s}).refused(1, u"ends on the day it starts"_s));
    CHECK(story.on(u"move"_s, session + QStringList{u"2027-02-30T10:00"_s}).refused(2, u"2027-02-30"_s));
    CHECK(story.on(u"move"_s, {u"--session"_s, u"77"_s, u"--to"_s, u"2027-03-01T10:00"_s}).refused(1, u"77"_s));
    CHECK(story.attendAll(cohort).status == 0);
    CHECK(story.on(u"move"_s, session + QStringList{u"2027-03-01T10:00"_s}).refused(1, u"recorded"_s));
    CHECK(story.on(u"cancel"_s, {u"--session"_s, firstSession(story)}).refused(1, u"recorded"_s));
}

TEST_CASE("a workshop that is cancelled anchors nothing any more")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(1));
    const QJsonObject impact = story.objectOn(u"cancel"_s, {u"--session"_s, firstSession(story)});
    CHECK(impact[u"requests"].toArray().size() == 10);
    const QJsonObject timeline = story.timeline(story.engagement);
    CHECK(timeline[u"sessions"][0][u"cancelled"].toBool());
    CHECK(those(timeline[u"surveys"], u"progress"_s, u"not-needed"_s).size() == 10);
    CHECK(story.inOrder(u"2027-01-04"_s));
}

TEST_CASE("another joining date moves what counts from it, and the first due date stays beside it")
{
    const Story story;
    const QJsonObject impact =
        story.objectOn(u"joined"_s, {u"--engagement"_s, story.engagement, u"--to"_s, u"2026-12-15"_s});
    CHECK(those(impact[u"commitments"], u"id"_s, u"planning-matrix"_s).size() == 1);
    const auto matrix = those(story.timeline(story.engagement)[u"commitments"], u"id"_s, u"planning-matrix"_s);
    CHECK(matrix.front()[u"due"].toString() == u"2027-03-15"_s);
    CHECK(matrix.front()[u"firstDue"].toString() == u"2027-02-28"_s);
}

TEST_CASE("a commitment is extended with its reason, asked for, and met")
{
    const Story story;
    const QStringList matrix{u"--engagement"_s, story.engagement, u"--commitment"_s, u"planning-matrix"_s};
    CHECK(story.on(u"extend"_s, matrix + QStringList{u"--until"_s, u"2027-03-31"_s}).refused(2, u"--why"_s));
    CHECK(story.on(u"extend"_s, matrix + QStringList{u"--until"_s, u"2027-02-01"_s, u"--why"_s, u"x"_s}).status == 1);
    const QJsonObject extended =
        story.objectOn(u"extend"_s, matrix + QStringList{u"--until"_s, u"2027-03-31"_s, u"--why"_s, u"New lead"_s});
    CHECK(extended[u"due"].toString() == u"2027-03-31"_s);
    CHECK(extended[u"firstDue"].toString() == u"2027-02-28"_s);
    CHECK(extended[u"extensions"][0][u"why"].toString() == u"New lead"_s);
    const QJsonObject asked =
        story.objectOn(u"ask"_s, matrix + QStringList{u"--whom"_s, u"Jo Lead"_s, u"--asked"_s, u"2027-03-01"_s});
    CHECK(asked[u"asked"].toString() == u"Jo Lead"_s);
    const QJsonArray ledger = story.array({u"ledger"_s, story.file(), u"--on"_s, u"2027-04-01"_s});
    REQUIRE(those(ledger, u"state"_s, u"overdue"_s).size() == 1);
    CHECK(those(ledger, u"state"_s, u"overdue"_s).front()[u"askedOn"].toString() == u"2027-03-01"_s);
    const QJsonObject met =
        story.objectOn(u"matrix"_s, {u"--engagement"_s, story.engagement, u"--returned"_s, u"2027-03-20"_s});
    CHECK(met[u"state"].toString() == u"met"_s);
}

TEST_CASE("an organisation is renamed everywhere, and one merges into another with its engagements")
{
    const Story story;
    story.join(u"2026-11-30"_s, u"Eastmoor Trust"_s);
    const auto organisation = [&](const QString &name) {
        const auto found = those(story.array({u"organisations"_s, story.file()}), u"name"_s, name);
        REQUIRE(found.size() == 1);
        return QString::number(found.front()[u"id"].toInteger());
    };
    const QString north = organisation(u"Northmoor Trust"_s);
    CHECK(story.on(u"rename"_s, {u"--organisation"_s, north, u"--to"_s, u"EASTMOOR trust"_s}).status == 1);
    CHECK(story.on(u"rename"_s, {u"--organisation"_s, north, u"--to"_s, u"Moorland Trust"_s}).status == 0);
    CHECK(story.timeline(story.engagement)[u"organisation"].toString() == u"Moorland Trust"_s);
    CHECK(story.on(u"merge"_s, {u"--organisation"_s, north, u"--into"_s, north}).status == 1);
    CHECK(story.on(u"merge"_s, {u"--organisation"_s, north, u"--into"_s, organisation(u"Eastmoor Trust"_s)}).status ==
          0);
    CHECK(story.timeline(story.engagement)[u"organisation"].toString() == u"Eastmoor Trust"_s);
    CHECK(story.array({u"organisations"_s, story.file()}).size() == 1);
}

TEST_CASE("a plan fits the window, and when nothing fits the rules in conflict are named")
{
    const Story story;
    const QStringList plan{u"--engagement"_s, story.engagement, u"--on"_s, u"2026-12-01"_s};
    CHECK(story.on(u"plan"_s, plan).refused(1, u"window"_s));
    const QStringList withStart = plan + QStringList{u"--start"_s, u"2027-02-01"_s, u"--facilitator"_s, u"Mair Owen"_s};
    const QJsonObject proposed = story.objectOn(u"plan"_s, withStart);
    CHECK(proposed == story.objectOn(u"plan"_s, withStart));
    CHECK(proposed[u"keepsNotice"].toBool());
    CHECK(proposed[u"preWork"][0][u"opens"].toString() >= u"2027-02-01"_s);
    REQUIRE(proposed[u"sessions"].toArray().size() == 2);
    const QString workshop = proposed[u"sessions"][0][u"date"].toString();
    const QString training = proposed[u"sessions"][1][u"date"].toString();
    CHECK(workshop < training);
    CHECK(training <= u"2027-03-15"_s);
    CHECK(proposed[u"sessions"][0][u"facilitators"].toArray() == QJsonArray{u"Mair Owen"_s});
    CHECK(story
              .on(u"plan"_s,
                  {u"--engagement"_s, story.engagement, u"--start"_s, u"2027-02-01"_s, u"--on"_s, u"2027-03-14"_s})
              .status == 1);
    CHECK(story.on(u"plan"_s, withStart + QStringList{u"--weekday"_s, u"sunday"_s}).refused(2, u"sunday"_s));
    CHECK(story.on(u"plan"_s, withStart + QStringList{u"--cohorts"_s, u"workshops=2"_s}).refused(1, u"workshops"_s));
}

} // namespace convener::cli
