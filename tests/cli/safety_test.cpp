#include "tests/cli/story.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

void scribble(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a file in a synchronised folder is told, used all the same, and its conflicted copies are pointed out")
{
    CommandLine cli;
    cli.workIn(u"OneDrive - Northmoor"_s);
    const Answer made = cli.run({u"join"_s, cli.file(), u"--organisation"_s, u"A"_s, u"--programme"_s,
                                 u"compassionate-conversations"_s, u"--on"_s, u"2026-11-30"_s});
    CHECK(made.status == 1); // there is none yet
    cli.newFile();
    const Answer joined = cli.run({u"join"_s, cli.file(), u"--organisation"_s, u"A"_s, u"--programme"_s,
                                   u"compassionate-conversations"_s, u"--on"_s, u"2026-11-30"_s});
    CHECK(joined.status == 0);
    CHECK(joined.err.startsWith("Note: team.convener"));
    CHECK(joined.err.contains("OneDrive"));
    CHECK(joined.err.count('\n') == 1);
    REQUIRE(QFile::copy(cli.file(), cli.path(u"OneDrive - Northmoor/team-LAPTOP.convener"_s)));
    const auto notes = cli.object({u"check"_s, cli.file(), u"--on"_s, u"2026-12-01"_s})[u"notes"].toArray();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0][u"kind"] == u"synchronised"_s);
    CHECK(notes[1][u"kind"] == u"conflicted-copy"_s);
    CHECK(notes[1][u"text"].toString().contains(u"team-LAPTOP.convener"_s));
}

TEST_CASE("a backup that cannot be made is told, and the command does its work")
{
    const CommandLine cli;
    cli.newFile();
    cli.write(u"team backups"_s, "a file in the folder's place");
    cli.join(u"2026-11-30"_s);
    const Answer told = cli.run({u"window"_s, cli.file(), u"--engagement"_s, u"1"_s, u"--start"_s, u"2027-02-01"_s});
    CHECK(told.status == 0);
    CHECK(told.err.startsWith("Note: Today's backup could not be made."));
    CHECK(cli.timeline(u"1"_s)[u"window"][u"start"].toString() == u"2027-02-01"_s);
}

TEST_CASE("a restore is a step of the history, and what was there before is kept")
{
    const Story story;
    const QString backup = story.objectOn(u"backup"_s, {})[u"name"].toString();
    story.objectOn(u"window"_s, {u"--engagement"_s, story.engagement, u"--start"_s, u"2027-02-01"_s});
    story.objectOn(u"restore"_s, {u"--from"_s, backup});
    const auto steps = story.array({u"history"_s, story.file()});
    CHECK(steps[0][u"key"] == u"restore-backup"_s);
    CHECK(steps[0][u"text"].toString().startsWith(u"Restored the backup of "_s));
    CHECK(story.timeline(story.engagement)[u"window"][u"start"].toString().isEmpty());
    const auto backups = story.array({u"backup"_s, story.file(), u"--list"_s});
    CHECK(backups[0][u"reason"] == u"restore"_s);
    CHECK(story.on(u"undo"_s, {u"--step"_s, QString::number(steps[0][u"step"].toInteger())})
              .refused(1, u"cannot be undone"_s));
    story.objectOn(u"undo"_s, {}); // the step before it
    CHECK(story.array({u"list"_s, story.file()}).isEmpty());
}

TEST_CASE("a damaged file names its backup and what can be salvaged, and both ways lead on")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(12));
    story.objectOn(u"backup"_s, {});
    const QString made = story.path(u"new.convener"_s);
    SECTION("its list of tables is gone")
    {
        scribble(story.file(), 100, QByteArray(5000, 'x'));
        const Answer refused = story.run({u"list"_s, story.file()});
        CHECK(refused.refused(1, u"newest good backup"_s));
        CHECK(refused.err.contains("salvaged"));
        CHECK(story.run({u"salvage"_s, story.file(), u"--to"_s, made}).refused(1, u"Restore a backup"_s));
        CHECK_FALSE(QFile::exists(made));
    }
    SECTION("some of its pages are")
    {
        scribble(story.file(), QFileInfo(story.file()).size() - 5 * 4096, QByteArray(5 * 4096, 'x'));
        const QJsonObject salvaged = story.object({u"salvage"_s, story.file(), u"--to"_s, made});
        CHECK_FALSE(salvaged[u"whole"].toBool());
        CHECK(salvaged[u"kept"].toInteger() > 20);
        CHECK(story.run({u"check"_s, made, u"--on"_s, u"2026-12-01"_s}).status <= 1);
        CHECK(story.array({u"history"_s, made})[0][u"key"] == u"salvage-file"_s);
        CHECK(story.run({u"undo"_s, made}).refused(1, u"nothing to undo"_s));
    }
    CHECK(story.on(u"restore"_s, {}).status == 0);
    CHECK(story.cohortRecord(cohort)[u"held"].toInteger() == 12);
    CHECK(story.inOrder(u"2026-12-01"_s));
}

TEST_CASE("salvaging a whole file says that all could be read, and never writes over another")
{
    const Story story;
    const QString made = story.path(u"new.convener"_s);
    const Answer answer = story.run({u"salvage"_s, story.file(), u"--to"_s, made});
    CHECK(answer.status == 0);
    CHECK(answer.out.startsWith("Every row could be read."));
    CHECK(story.run({u"salvage"_s, story.file(), u"--to"_s, made}).refused(1, u"exists"_s));
    CHECK(story.run({u"list"_s, made}).out == story.run({u"list"_s, story.file()}).out);
}

TEST_CASE("an import is taken back although a delegate of it was edited since, and says who stays and why")
{
    const Story story;
    const QString cohort = story.workshop();
    story.roster(cohort, delegates(3));
    const auto import = story.array({u"history"_s, story.file()})[0].toObject();
    story.objectOn(u"withdraw"_s, story.place(cohort, u"Delegate 2"_s));
    const QJsonObject undone = story.objectOn(u"undo"_s, {u"--step"_s, QString::number(import[u"step"].toInteger())});
    REQUIRE(undone[u"stays"].toArray().size() == 1);
    CHECK(undone[u"stays"][0][u"name"] == u"Delegate 2"_s);
    CHECK(undone[u"stays"][0][u"because"] == u"Withdrew Delegate 2 from cohort %1"_s.arg(cohort));
    CHECK(story.cohortRecord(cohort)[u"delegates"].toArray().size() == 1);
    CHECK(story.inOrder(u"2026-12-01"_s));
    story.objectOn(u"redo"_s, {});
    CHECK(story.cohortRecord(cohort)[u"delegates"].toArray().size() == 3);
}

TEST_CASE("of two commands on one file at once the second is told who holds it, and one may look meanwhile")
{
    const Story story;
    const QString cohort = story.workshop();
    const QString list = story.write(u"long.csv"_s, delegates(20'000));
    const auto first = story.start({u"roster"_s, story.file(), u"--cohort"_s, cohort, list});
    REQUIRE(first->waitForStarted());
    while (QFileInfo(story.file() + u".lock"_s).size() == 0 && first->state() == QProcess::Running)
        first->waitForFinished(1);
    REQUIRE(kill(pid_t(first->processId()), SIGSTOP) == 0); // in the middle of its work
    const Answer look = story.run({u"list"_s, story.file()});
    CHECK(look.status == 0);
    const Answer second = story.on(u"window"_s, {u"--engagement"_s, story.engagement, u"--start"_s, u"2027-02-01"_s});
    CHECK(second.refused(1, QString::number(first->processId())));
    CHECK(second.err.contains("convener-cli"));
    first->kill(); // and its lock stays behind
    REQUIRE(first->waitForFinished());
    CHECK(story.on(u"window"_s, {u"--engagement"_s, story.engagement, u"--start"_s, u"2027-02-01"_s}).status == 0);
    CHECK(story.cohortRecord(cohort)[u"delegates"].toArray().isEmpty());
}

} // namespace convener::cli
