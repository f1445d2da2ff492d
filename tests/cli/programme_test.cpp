#include "tests/cli/story.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

QJsonObject programme(const CommandLine &cli, const QString &id)
{
    const auto found = those(cli.array({u"programmes"_s}), u"id"_s, id);
    REQUIRE(found.size() == 1);
    return found.front();
}

QJsonObject stage(const QJsonObject &programme, const QString &kind)
{
    const auto found = those(programme[u"stages"], u"kind"_s, kind);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("every programme of the sources is listed, with its facts right")
{
    const CommandLine cli;
    CHECK(cli.array({u"programmes"_s}).size() == 9);
    const QJsonObject pilot = programme(cli, u"compassionate-conversations-pilot"_s);
    CHECK(stage(pilot, u"workshop"_s)[u"capacity"][u"online"][u"value"].toInt() == 12);
    CHECK(stage(pilot, u"self-directed"_s)[u"minutes"][u"value"].toInt() == 180);
    CHECK(those(pilot[u"stages"], u"kind"_s, u"exercise"_s).size() == 2); // before Train the Trainer and after
    CHECK(stage(pilot, u"train-the-trainer"_s)[u"defaultMode"].toString() == u"face-to-face"_s);
    const QJsonObject leadership = programme(cli, u"compassionate-leadership"_s);
    CHECK(stage(leadership, u"weekly-sessions"_s)[u"sessions"].toArray().size() == 6);
    CHECK(stage(leadership, u"weekly-sessions"_s)[u"minutes"][u"value"].toInt() == 90);
    CHECK(programme(cli, u"handling-difficult-situations"_s)[u"requirements"].toArray().size() == 4);
    CHECK(programme(cli, u"art-of-honest-conversation"_s)[u"resources"][0][u"signInNeeded"].toBool());
}

TEST_CASE("a six-week course is planned from its first session, and attended at five of six")
{
    CommandLine cli;
    cli.newFile();
    cli.object({u"join"_s, cli.file(), u"--organisation"_s, u"Northmoor Trust"_s, u"--programme"_s,
                u"compassionate-leadership"_s, u"--on"_s, u"2027-01-04"_s});
    const QString stageId =
        stage(programme(cli, u"compassionate-leadership"_s), u"weekly-sessions"_s)[u"id"].toString();
    const QString cohort = cli.cohort(u"1"_s, stageId, {u"--session"_s, u"2027-03-15T10:00/11:30"_s});
    cli.roster(cohort, delegates(2));
    const QJsonArray sessions = cli.timeline(u"1"_s)[u"sessions"].toArray();
    REQUIRE(sessions.size() == 6);
    CHECK(sessions[5][u"starts"].toString() ==
          u"2027-04-26T10:00"_s); // a week later for Easter Monday, the same time on the wall in summer
    const auto attend = [&](const QString &person, int session, const QString &as) {
        return cli.run({u"attend"_s, cli.file(), u"--cohort"_s, cohort, u"--person"_s, person, u"--session"_s,
                        QString::number(sessions[session][u"id"].toInteger()), u"--as"_s, as});
    };
    for (int i = 0; i < 6; ++i) {
        CHECK(attend(u"1"_s, i, i == 2 ? u"absent"_s : u"attended"_s).status == 0);
        CHECK(attend(u"2"_s, i, i < 2 ? u"absent"_s : u"attended"_s).status == 0);
    }
    const QJsonValue delegates = cli.object({u"show"_s, cli.file(), u"--cohort"_s, cohort})[u"delegates"];
    CHECK(delegates[0][u"attended"] == QJsonValue(true));
    CHECK(delegates[1][u"attended"] == QJsonValue(false));
}

TEST_CASE("a programme is exported, changed, saved as a new edition, compared, and an engagement moved to it")
{
    const Story story;
    story.workshop();
    const QString path = story.path(u"mine.json"_s);
    story.objectOn(u"editions"_s, {u"--programme"_s, u"compassionate-conversations"_s, u"--export"_s, path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray exported = file.readAll();
    file.close();
    QByteArray changed = exported;
    changed.replace("\"edition\": \"1\"", "\"edition\": \"2\"");
    changed.replace("\"edition\":\"1\"", "\"edition\":\"2\"");
    REQUIRE(changed != exported);
    QJsonObject programme = QJsonDocument::fromJson(changed).object();
    programme[u"organisationSurveys"_s] = QJsonObject();
    CHECK(
        story.on(u"editions"_s, {u"--save"_s, story.write(u"bad.json"_s, QJsonDocument(programme).toJson())}).status ==
        1);

    programme = QJsonDocument::fromJson(changed).object();
    QJsonArray commitments = programme[u"commitments"].toArray();
    QJsonObject matrix = commitments[1].toObject();
    matrix[u"months"_s] = QJsonObject{{u"value"_s, 4}, {u"source"_s, u"our default"_s}};
    commitments[1] = matrix;
    programme[u"commitments"_s] = commitments;
    const QJsonObject saved =
        story.objectOn(u"editions"_s, {u"--save"_s, story.write(u"mine.json"_s, QJsonDocument(programme).toJson())});
    CHECK(saved[u"edition"].toString() == u"2"_s);
    CHECK(story.array({u"editions"_s, story.file()}).size() == 2);
    const QJsonArray differences =
        story.array({u"compare"_s, story.file(), u"--programme"_s, u"compassionate-conversations"_s, u"--from"_s,
                     u"1"_s, u"--to"_s, u"2"_s});
    CHECK(!those(differences, u"place"_s, u"commitments/planning-matrix/months/value"_s).empty());

    const QStringList move{u"--engagement"_s, story.engagement, u"--to"_s, QString::number(saved[u"id"].toInteger())};
    story.objectOn(u"move-edition"_s, move + QStringList{u"--dry-run"_s});
    CHECK(story.timeline(story.engagement)[u"edition"].toString() == u"1"_s);
    const QJsonObject impact = story.objectOn(u"move-edition"_s, move);
    CHECK(those(impact[u"commitments"], u"id"_s, u"planning-matrix"_s).front()[u"after"][u"due"].toString() ==
          u"2027-03-30"_s);
    CHECK(story.timeline(story.engagement)[u"edition"].toString() == u"2"_s);
    CHECK(story.inOrder(u"2026-12-01"_s));
}

TEST_CASE("a commitment that an engagement's edition asks for no more is kept, and its timeline still tells it")
{
    const Story story;
    QJsonObject fewer;
    for (const QJsonValue &each : story.array({u"programmes"_s}))
        if (each[u"id"].toString() == u"compassionate-conversations"_s)
            fewer = each.toObject();
    fewer[u"edition"_s] = u"2"_s;
    fewer[u"commitments"_s] = QJsonArray{fewer[u"commitments"][0]};
    fewer.remove(u"planningMatrix"_s);
    const QJsonObject saved =
        story.objectOn(u"editions"_s, {u"--save"_s, story.write(u"fewer.json"_s, QJsonDocument(fewer).toJson())});
    story.objectOn(u"move-edition"_s,
                   {u"--engagement"_s, story.engagement, u"--to"_s, QString::number(saved[u"id"].toInteger())});
    const auto matrix = those(story.timeline(story.engagement)[u"commitments"], u"id"_s, u"planning-matrix"_s);
    REQUIRE(matrix.size() == 1);
    CHECK(matrix.front()[u"due"].isNull());
    CHECK(matrix.front()[u"firstDue"].toString() == u"2027-02-28"_s);
    CHECK(matrix.front()[u"why"].toString() == u"edition 2 does not ask for it"_s);
    CHECK(story.on(u"timeline"_s, {u"--engagement"_s, story.engagement}).status == 0);
    CHECK(story.inOrder(u"2026-12-01"_s));
}

TEST_CASE("a bank holiday that a coordinator adds counts from then on")
{
    const Story story;
    story.objectOn(u"add-holiday"_s,
                   {u"--nation"_s, u"england"_s, u"--date"_s, u"2027-02-15"_s, u"--name"_s, u"A royal day"_s});
    const QJsonArray days =
        story.array({u"holidays"_s, story.file(), u"--nation"_s, u"england"_s, u"--year"_s, u"2027"_s});
    CHECK(those(days, u"date"_s, u"2027-02-15"_s).size() == 1);
    CHECK(those(story.array({u"holidays"_s, u"--nation"_s, u"england"_s, u"--year"_s, u"2027"_s}), u"date"_s,
                u"2027-02-15"_s)
              .empty());
    story.workshop();
    CHECK(those(story.timeline(story.engagement)[u"clashes"], u"rule"_s, u"working-day"_s).size() == 1);
}

} // namespace convener::cli
