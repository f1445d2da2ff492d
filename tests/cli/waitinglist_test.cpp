#include "tests/cli/story.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

TEST_CASE("a place that is given up is offered to the first who waits, and taken up by confirming")
{
    const Story story;
    const QString cohort = story.workshop({u"--on"_s, u"2027-01-04"_s});
    story.roster(cohort, delegates(14), {u"--on"_s, u"2027-01-04"_s});
    const QStringList withdraw =
        story.place(cohort, u"Delegate 3"_s) + QStringList{u"--why"_s, u"On leave"_s, u"--on"_s, u"2027-01-05"_s};
    const QJsonObject foreseen = story.objectOn(u"withdraw"_s, withdraw + QStringList{u"--dry-run"_s});
    CHECK(foreseen[u"offers"].toArray().size() == 1);
    CHECK(story.standing(cohort, u"Delegate 3"_s) == u"confirmed"_s);
    story.objectOn(u"withdraw"_s, withdraw);
    CHECK(story.standing(cohort, u"Delegate 3"_s) == u"withdrawn"_s);
    CHECK(story.standing(cohort, u"Delegate 13"_s) == u"offered"_s);
    CHECK(story.standing(cohort, u"Delegate 14"_s) == u"waiting"_s);
    CHECK(story.delegate(cohort, u"Delegate 13"_s)[u"offeredUntil"].toString() == u"2027-01-12"_s); // 5 working days
    CHECK(story.cohortRecord(cohort)[u"held"].toInt() == 12);
    CHECK(story.inOrder(u"2027-01-12"_s));
    CHECK_FALSE(story.inOrder(u"2027-01-13"_s)); // the offer lapsed

    CHECK(story.objectOn(u"confirm"_s, story.place(cohort, u"Delegate 13"_s))[u"standing"].toString() ==
          u"confirmed"_s);
    CHECK(story.on(u"confirm"_s, story.place(cohort, u"Delegate 14"_s)).status == 1); // waits: needs an offer first
    CHECK(story.on(u"offer"_s, {u"--cohort"_s, cohort}).status == 1);                 // nothing is free
    CHECK(story.on(u"offer"_s, {u"--cohort"_s, cohort, u"--dry-run"_s}).refused(1, u"12 of 12"_s));
    CHECK(story.on(u"withdraw"_s, story.place(cohort, u"Delegate 3"_s)).refused(1, u"Delegate 3"_s));
}

TEST_CASE("an offer that lapses goes to the next")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(14), {u"--on"_s, u"2027-01-04"_s});
    story.objectOn(u"withdraw"_s, story.place(cohort, u"Delegate 1"_s) + QStringList{u"--on"_s, u"2027-01-04"_s});
    REQUIRE(story.standing(cohort, u"Delegate 13"_s) == u"offered"_s);
    const QJsonObject foreseen =
        story.objectOn(u"offer"_s, {u"--cohort"_s, cohort, u"--on"_s, u"2027-01-20"_s, u"--dry-run"_s});
    const QJsonObject offered = story.objectOn(u"offer"_s, {u"--cohort"_s, cohort, u"--on"_s, u"2027-01-20"_s});
    CHECK(foreseen == offered);
    CHECK(offered[u"offers"][0][u"until"].toString() == u"2027-01-27"_s);
    REQUIRE(offered[u"offers"].toArray().size() == 1);
    CHECK(offered[u"offers"][0][u"name"].toString() == u"Delegate 14"_s);
    CHECK(story.cohortRecord(cohort)[u"held"].toInt() == 12);
    CHECK(story.inOrder(u"2027-01-20"_s));
}

TEST_CASE("a raised capacity proposes offers and promotes nobody")
{
    const Story story;
    const QString cohort = story.workshop({u"--capacity"_s, u"10"_s});
    story.roster(cohort, delegates(12), {u"--on"_s, u"2027-01-04"_s});
    const QJsonObject impact = story.objectOn(u"capacity"_s, {u"--cohort"_s, cohort, u"--to"_s, u"12"_s});
    CHECK(impact[u"offers"].toArray().size() == 2);
    CHECK(story.cohortRecord(cohort)[u"held"].toInt() == 10);
    CHECK(story.on(u"capacity"_s, {u"--cohort"_s, cohort, u"--to"_s, u"13"_s}).refused(1, u"13"_s));
    CHECK(story.on(u"capacity"_s, {u"--cohort"_s, cohort, u"--to"_s, u"9"_s}).refused(1, u"9"_s));
    CHECK(story.on(u"capacity"_s, {u"--cohort"_s, cohort, u"--to"_s, u"0"_s}).refused(1, u"at least 1 delegate"_s));
    story.objectOn(u"offer"_s, {u"--cohort"_s, cohort, u"--on"_s, u"2027-01-05"_s});
    CHECK(story.cohortRecord(cohort)[u"held"].toInt() == 12);
}

TEST_CASE("a priority decides who comes first")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(14));
    story.objectOn(u"priority"_s,
                   story.place(cohort, u"Delegate 14"_s) + QStringList{u"--to"_s, u"1"_s, u"--why"_s, u"Trainer"_s});
    story.objectOn(u"withdraw"_s, story.place(cohort, u"Delegate 1"_s));
    CHECK(story.standing(cohort, u"Delegate 14"_s) == u"offered"_s);
    CHECK(story.standing(cohort, u"Delegate 13"_s) == u"waiting"_s);
}

TEST_CASE("a substitute takes the place in one step, before anybody who waits")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(13));
    story.objectOn(u"substitute"_s,
                   story.place(cohort, u"Delegate 2"_s) +
                       QStringList{u"--name"_s, u"Sub Stitute"_s, u"--email"_s, u"sub@northmoor.example"_s});
    CHECK(story.standing(cohort, u"Delegate 2"_s) == u"withdrawn"_s);
    CHECK(story.standing(cohort, u"Sub Stitute"_s) == u"confirmed"_s);
    CHECK(story.standing(cohort, u"Delegate 13"_s) == u"waiting"_s);
    CHECK(story.cohortRecord(cohort)[u"held"].toInt() == 12);
    CHECK(story
              .on(u"substitute"_s,
                  story.place(cohort, u"Delegate 4"_s) +
                      QStringList{u"--name"_s, u"Delegate 5"_s, u"--email"_s, u"DELEGATE5@northmoor.example"_s})
              .refused(1, u"Delegate 5"_s));
    CHECK(story
              .on(u"substitute"_s, story.place(cohort, u"Delegate 4"_s) +
                                       QStringList{u"--name"_s, u"Un Reachable"_s, u"--email"_s, u"nowhere"_s})
              .refused(1, u"“nowhere” is not an e-mail address"_s));
    CHECK(story.standing(cohort, u"Delegate 4"_s) == u"confirmed"_s);
}

TEST_CASE("a requirement that is not met bars being confirmed, unless a reason overrides it")
{
    CommandLine cli;
    cli.newFile();
    const QString engagement =
        QString::number(cli.object({u"join"_s, cli.file(), u"--organisation"_s, u"Northmoor Trust"_s, u"--programme"_s,
                                    u"handling-difficult-situations"_s, u"--on"_s, u"2026-11-30"_s})[u"id"]
                            .toInteger());
    const auto programme = those(cli.array({u"programmes"_s}), u"id"_s, u"handling-difficult-situations"_s).front();
    const QJsonArray requirements = programme[u"requirements"].toArray();
    REQUIRE(requirements.size() == 4);
    QString stage;
    for (const QJsonValue &each : programme[u"stages"].toArray())
        if (!each[u"sessions"].toArray().isEmpty())
            stage = each[u"id"].toString();
    const QString cohort = cli.cohort(engagement, stage, {u"--session"_s, u"2027-02-15T10:00/13:00"_s});
    cli.roster(cohort, delegates(1));
    const QStringList place{u"--cohort"_s, cohort, u"--person"_s, u"1"_s};
    const QStringList require = QStringList{u"require"_s, cli.file()} + place + QStringList{u"--requirement"_s};
    CHECK(cli.run(require + QStringList{u"shoe-size"_s, u"--as"_s, u"met"_s}).refused(1, u"shoe-size"_s));
    const QString first = requirements[0][u"id"].toString();
    CHECK(cli.run(require + QStringList{first, u"--as"_s, u"perhaps"_s}).refused(2, u"not-met"_s));
    CHECK(cli.run(require + QStringList{first, u"--as"_s, u"not-met"_s}).status == 0);
    const QStringList confirm = QStringList{u"confirm"_s, cli.file()} + place;
    CHECK(cli.run(confirm).status == 1);
    const QJsonObject confirmed = cli.object(confirm + QStringList{u"--override"_s, u"Agreed with their manager"_s});
    CHECK(confirmed[u"warnings"].toArray().size() == 3); // the other three are unknown
}

} // namespace convener::cli
