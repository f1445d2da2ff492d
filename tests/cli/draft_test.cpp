#include "tests/cli/story.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::cli {

TEST_CASE("a reminder is drafted, listed, shown as out of date when its date moves, and settled")
{
    const Story story;
    const QString cohort = story.workshop({u"--on"_s, u"2027-01-04"_s});
    story.roster(cohort, delegates(2), {u"--on"_s, u"2027-01-04"_s});
    const QJsonArray surveys = story.timeline(story.engagement)[u"surveys"].toArray();
    const QString request = QString::number(those(surveys, u"point"_s, u"pre"_s).front()[u"id"].toInteger());
    const QString eml = story.path(u"pre.eml"_s);
    const QJsonObject draft =
        story.objectOn(u"draft"_s, {u"--request"_s, request, u"--out"_s, eml, u"--on"_s, u"2027-01-20"_s});
    CHECK(draft[u"kind"].toString() == u"survey"_s);
    CHECK(draft[u"toldOn"].toString() == u"2027-02-14"_s);
    CHECK(draft[u"file"].toString() == eml);
    QFile file(eml);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("X-Unsent: 1"));

    const QString session = QString::number(story.cohortRecord(cohort)[u"sessions"][0][u"id"].toInteger());
    const QStringList move{u"--session"_s, session, u"--to"_s, u"2027-02-22T13:00"_s};
    const QJsonObject shown = story.objectOn(u"move"_s, move + QStringList{u"--dry-run"_s});
    REQUIRE(shown[u"drafts"].toArray().size() == 1);
    CHECK(shown[u"drafts"][0][u"after"][u"outdated"].toBool());
    CHECK(story.array({u"drafts"_s, story.file(), u"--outdated"_s}).isEmpty());
    story.objectOn(u"move"_s, move);
    CHECK(story.array({u"drafts"_s, story.file(), u"--outdated"_s}).size() == 1);
    const QString number = QString::number(draft[u"id"].toInteger());
    CHECK(story.on(u"settle-draft"_s, {u"--draft"_s, number, u"--sent"_s, u"2027-01-21"_s})
              .refused(1, u"Write it again"_s));
    story.objectOn(u"settle-draft"_s, {u"--draft"_s, number, u"--discard"_s});
    CHECK(story.array({u"drafts"_s, story.file(), u"--engagement"_s, story.engagement}).isEmpty());
    CHECK(story.inOrder(u"2027-01-21"_s));
}

TEST_CASE("a draft names what it is about in one way, and asks for a commitment by its id")
{
    const Story story;
    CHECK(story.on(u"draft"_s, {}).status == 2);
    CHECK(story.on(u"draft"_s, {u"--commitment"_s, u"planning-matrix"_s}).refused(2, u"--engagement"_s));
    CHECK(story.on(u"draft"_s, {u"--engagement"_s, story.engagement, u"--commitment"_s, u"shoe-size"_s})
              .refused(1, u"planning-matrix"_s));
    const QJsonObject draft =
        story.objectOn(u"draft"_s, {u"--engagement"_s, story.engagement, u"--commitment"_s, u"planning-matrix"_s});
    CHECK(draft[u"toldOn"].toString() == u"2027-02-28"_s);
    story.objectOn(u"settle-draft"_s,
                   {u"--draft"_s, QString::number(draft[u"id"].toInteger()), u"--sent"_s, u"2027-02-01"_s});
    const auto ledger = story.array({u"ledger"_s, story.file()});
    CHECK(those(ledger, u"id"_s, u"planning-matrix"_s).front()[u"askedOn"].toString() == u"2027-02-01"_s);
    CHECK(story.on(u"settle-draft"_s, {u"--draft"_s, u"99"_s, u"--discard"_s}).refused(1, u"list of drafts"_s));
}

TEST_CASE("a draft is never saved in the place of the file, and stays on record where it cannot be saved")
{
    const Story story;
    const QStringList draft{u"--engagement"_s, story.engagement, u"--commitment"_s, u"planning-matrix"_s};
    CHECK(story.on(u"draft"_s, draft + QStringList{u"--out"_s, story.file()}).refused(1, u"choose another name"_s));
    CHECK(story.array({u"list"_s, story.file()}).size() == 1);
    CHECK(story.on(u"draft"_s, draft + QStringList{u"--out"_s, story.path(u"missing/a.eml"_s)})
              .refused(1, u"“drafts” lists it"_s));
    CHECK_FALSE(story.array({u"drafts"_s, story.file()}).isEmpty());
}

} // namespace convener::cli
