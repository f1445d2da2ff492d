#include "tests/cli/story.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

TEST_CASE("a trainer's path from selection to active, and dormant after six months without a session")
{
    const Story story;
    const QString workshop = story.workshop();
    const QString training = story.trainTheTrainer();
    story.roster(workshop, delegates(2));
    story.roster(training, delegates(1));
    const QStringList select{u"--engagement"_s, story.engagement, u"--person"_s,
                             story.person(workshop, u"Delegate 1"_s)};
    const QString trainer = QString::number(
        story.objectOn(u"select-trainer"_s, select + QStringList{u"--on"_s, u"2026-12-10"_s})[u"id"].toInteger());
    CHECK(story.on(u"select-trainer"_s, select).refused(1, u"Delegate 1"_s));
    CHECK(story.on(u"select-trainer"_s, {u"--engagement"_s, story.engagement, u"--person"_s, u"99"_s}).status == 1);
    const auto step = [&](const QString &day) {
        return story.array({u"trainers"_s, story.file(), u"--on"_s, day})[0][u"step"].toString();
    };
    const QStringList materials{u"--trainer"_s, trainer, u"--issued"_s, u"2027-03-09"_s};
    const QStringList session{u"--trainer"_s, trainer,       u"--held"_s, u"2027-04-15"_s, u"--place"_s,
                              u"Ward 7"_s,    u"--people"_s, u"9"_s,      u"--on"_s,       u"2027-04-16"_s};
    CHECK(step(u"2027-01-04"_s) == u"selected"_s);
    CHECK(story.on(u"materials"_s, materials).refused(1, u"Train the Trainer"_s));
    CHECK(story.attendAll(workshop).status == 0);
    CHECK(step(u"2027-02-16"_s) == u"prerequisites-met"_s);
    CHECK(story.attendAll(training).status == 0);
    CHECK(step(u"2027-03-08"_s) == u"attended"_s);
    CHECK(story.on(u"cascade"_s, session).refused(1, u"materials"_s));
    CHECK(story.on(u"materials"_s, materials).status == 0);
    CHECK(step(u"2027-03-09"_s) == u"materials-issued"_s);
    CHECK(story.on(u"cascade"_s, session).status == 0);
    CHECK(step(u"2027-04-16"_s) == u"active"_s);
    CHECK(step(u"2027-10-15"_s) == u"active"_s);
    CHECK(step(u"2027-10-16"_s) == u"dormant"_s);
    const QJsonValue reach = story.array({u"trainers"_s, story.file(), u"--on"_s, u"2027-04-16"_s})[0];
    CHECK(reach[u"sessions"].toInt() == 1);
    CHECK(reach[u"people"].toInt() == 9);
    CHECK(reach[u"cascade"][0][u"place"].toString() == u"Ward 7"_s);
}

} // namespace convener::cli
