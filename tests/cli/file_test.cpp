#include "core/store/database.h"
#include "tests/cli/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <iostream>
#include <random>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// Every command that takes a file, on this one; what they change comes first.
QList<QStringList> onFile(const QString &file, const CommandLine &cli)
{
    const QString out = cli.path(u"out"_s);
    return {{u"join"_s, file, u"--organisation"_s, u"A"_s, u"--programme"_s, u"compassionate-conversations"_s,
             u"--on"_s, u"2027-01-04"_s},
            {u"window"_s, file, u"--engagement"_s, u"1"_s, u"--start"_s, u"2027-02-01"_s},
            {u"roster"_s, file, u"--cohort"_s, u"1"_s, cli.write(u"list.csv"_s, delegates(1))},
            {u"attend"_s, file, u"--cohort"_s, u"1"_s, u"--all"_s},
            {u"record"_s, file, u"--request"_s, u"1"_s, u"--sent"_s, u"2027-01-04"_s},
            {u"certificates"_s, file, u"--cohort"_s, u"1"_s, u"--out"_s, out},
            {u"list"_s, file},
            {u"show"_s, file, u"--engagement"_s, u"1"_s},
            {u"timeline"_s, file, u"--engagement"_s, u"1"_s},
            {u"due"_s, file},
            {u"check"_s, file},
            {u"matrix"_s, file, u"--engagement"_s, u"1"_s, u"--out"_s, out},
            {u"workbook"_s, file, u"--cohort"_s, u"1"_s, u"--out"_s, out},
            {u"pack"_s, file, u"--cohort"_s, u"1"_s, u"--out"_s, out},
            {u"verify"_s, file, u"--number"_s, u"2027-00001"_s}};
}
constexpr int writing = 6; ///< of these, the first

QByteArray bytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a missing file, a folder and junk are refused by every command, and stay as they are")
{
    const CommandLine cli;
    const QByteArray junk = "This is a shopping list.\n";
    const QString path = cli.write(u"junk.convener"_s, junk);
    for (const QStringList &words : onFile(path, cli))
        CHECK(cli.run(words).refused(1, u"Convener"_s));
    CHECK(bytes(path) == junk);
    const QString missing = cli.path(u"none.convener"_s);
    for (const QStringList &words : onFile(missing, cli))
        CHECK(cli.run(words).refused(1, u"none.convener"_s));
    CHECK_FALSE(QFileInfo::exists(missing));
    CHECK(cli.run({u"list"_s, cli.path(u"."_s)}).refused(1, u"not a file"_s));
    CHECK(cli.run({u"list"_s, cli.write(u"empty.convener"_s, {})}).refused(1, u"Convener"_s));
}

TEST_CASE("a new file never takes the place of another")
{
    const CommandLine cli;
    const QString path = cli.write(u"letter.txt"_s, "Dear all");
    CHECK(cli.run({u"new"_s, path}).refused(1, u"exists"_s));
    CHECK(bytes(path) == "Dear all");
    CHECK(cli.run({u"new"_s, cli.path(u"no/such/folder/x.convener"_s)}).refused(1, u"x.convener"_s));
}

TEST_CASE("a document never takes the place of the file it was made from")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    CHECK(cli.run({u"matrix"_s, cli.file(), u"--engagement"_s, engagement, u"--out"_s, cli.file()})
              .refused(1, u"another name"_s));
    CHECK(cli.run({u"editions"_s, cli.file(), u"--programme"_s, u"compassionate-conversations"_s, u"--export"_s,
                   cli.file()})
              .refused(1, u"another name"_s));
    CHECK(cli.array({u"list"_s, cli.file()}).size() == 1);
    const QString earlier = cli.write(u"matrix.pdf"_s, "an earlier one");
    CHECK(cli.run({u"matrix"_s, cli.file(), u"--engagement"_s, engagement, u"--out"_s, earlier}).status == 0);
    CHECK(bytes(earlier).startsWith("%PDF"));
}

TEST_CASE("a file of a newer Convener, of another program, or cut short is refused")
{
    const CommandLine cli;
    cli.newFile();
    const auto sqlite = [&](const QString &path, const QString &sql) {
        QProcess process;
        process.start(u"sqlite3"_s, {path, sql});
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
    };
    const QString foreign = cli.path(u"other.db"_s);
    sqlite(foreign, u"CREATE TABLE t (x)"_s);
    CHECK(cli.run({u"list"_s, foreign}).refused(1, u"Convener"_s));

    const QByteArray whole = bytes(cli.file());
    const QString cut = cli.write(u"cut.convener"_s, whole.first(whole.size() / 2));
    CHECK(cli.run({u"check"_s, cut}).status == 1);

    sqlite(cli.file(), u"PRAGMA user_version = 4711"_s);
    for (const QStringList &words : onFile(cli.file(), cli))
        CHECK(cli.run(words).refused(1, u"newer"_s));
}

TEST_CASE("a second copy is told who has the file, and may look at it")
{
    const CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    const auto held = store::Database::open(cli.file(), store::Database::Access::Write);
    REQUIRE(held);
    const QList<QStringList> all = onFile(cli.file(), cli);
    for (const QStringList &words : all.first(writing))
        CHECK(cli.run(words).refused(1, QString::number(QCoreApplication::applicationPid())));
    CHECK(cli.array({u"list"_s, cli.file()}).size() == 1);
    CHECK(cli.timeline(u"1"_s)[u"joined"].toString() == u"2026-11-30"_s);
}

TEST_CASE("a folder that may not be written to is refused, and what lies there can be read")
{
    const CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    QDir().mkdir(cli.path(u"locked"_s));
    const QString inside = cli.path(u"locked/team.convener"_s);
    REQUIRE(QFile::copy(cli.file(), inside));
    QFile::setPermissions(inside, QFile::ReadOwner | QFile::ReadOther);
    QFile::setPermissions(cli.path(u"locked"_s),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(cli.path(u"."_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const auto asNobody = [&](const QStringList &words) {
        QProcess process;
        process.setChildProcessModifier([] {
            if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) // root may write anywhere
                _exit(99);
        });
        process.start(QStringLiteral(CONVENER_CLI), words);
        REQUIRE(process.waitForFinished());
        return Answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    };
    CHECK(asNobody({u"list"_s, inside}).out.contains("Northmoor Trust"));
    CHECK(asNobody({u"new"_s, cli.path(u"locked/x.convener"_s)}).refused(1, u"folder"_s));
    CHECK(asNobody({u"window"_s, inside, u"--engagement"_s, u"1"_s, u"--start"_s, u"2027-02-01"_s})
              .refused(1, u"write"_s));
    CHECK(asNobody({u"matrix"_s, inside, u"--engagement"_s, u"1"_s, u"--out"_s, cli.path(u"locked/m.pdf"_s)})
              .refused(1, u"m.pdf"_s));
    QFile::setPermissions(cli.path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("an import that is killed is there whole or not at all")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    constexpr int people = 2'000;
    const QString list = cli.write(u"long.csv"_s, delegates(people));
    const auto planned = [&] {
        return cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
    };
    const auto inCohort = [&](const QString &cohort) {
        return cli.object({u"show"_s, cli.file(), u"--cohort"_s, cohort})[u"delegates"].toArray().size();
    };
    QElapsedTimer timer;
    timer.start();
    cli.object({u"roster"_s, cli.file(), u"--cohort"_s, planned(), list});
    const int wholeImport = int(timer.elapsed());

    const bool isLong = qEnvironmentVariableIsSet("CONVENER_LONG");
    const unsigned seed = std::random_device()();
    std::cout << "kills: seed " << seed << std::endl;
    std::mt19937 random(seed);
    std::uniform_int_distribution wait(1, wholeImport);
    for (int round = 0; round < (isLong ? 100 : 6); ++round) {
        const QString cohort = planned();
        const auto import = cli.start({u"roster"_s, cli.file(), u"--cohort"_s, cohort, list});
        const int before = wait(random);
        if (!import->waitForFinished(before))
            import->kill();
        import->waitForFinished();
        INFO("seed " << seed << ", round " << round << ", killed after " << before << " of " << wholeImport << " ms");
        const auto count = inCohort(cohort);
        CHECK((count == 0 || count == people));
        CHECK(cli.run({u"check"_s, cli.file()}).status == 0);
        CHECK(cli.object({u"roster"_s, cli.file(), u"--cohort"_s, cohort, list})[u"faults"].toArray().isEmpty());
        CHECK(inCohort(cohort) == people);
    }
}

} // namespace convener::cli
