#include "tests/cli/commandline.h"

#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace convener::cli {

TEST_CASE("the program speaks Welsh to a computer that does")
{
    const CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    const QStringList due{u"due"_s, cli.file(), u"--on"_s, u"2026-12-01"_s, u"--until"_s, u"2027-12-31"_s};
    CHECK(cli.run(due).out.contains("Organisation"));

    const QByteArray before = qgetenv("LC_ALL");
    const auto restored = qScopeGuard([&] { qputenv("LC_ALL", before); });
    qputenv("LC_ALL", "cy_GB.UTF-8");
    CHECK(cli.run({u"--help"_s}).out.contains("Cydlynu rhaglenni hyfforddi"));
    CHECK(cli.run(due).out.contains("Sefydliad"));
    CHECK(cli.run({u"show"_s, cli.file(), u"--engagement"_s, u"7"_s})
              .err.contains("Nid oes ymgysylltiad 7 yn y ffeil hon."));
}

TEST_CASE("the history is told in one language, on the terminal as in a file")
{
    const CommandLine cli;
    cli.newFile();
    cli.cohort(cli.join(u"2026-11-30"_s), u"workshop"_s,
               {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s, u"--mode"_s, u"online"_s});
    const QByteArray before = qgetenv("LC_ALL");
    const auto restored = qScopeGuard([&] { qputenv("LC_ALL", before); });
    qputenv("LC_ALL", "cy_GB.UTF-8");
    const QString csv = cli.path(u"history.csv"_s);
    QByteArray told = cli.run({u"history"_s, cli.file()}).out;
    cli.run({u"history"_s, cli.file(), u"--out"_s, csv});
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &each : {told, file.readAll(), cli.run({u"undo"_s, cli.file()}).out}) {
        INFO(each.toStdString());
        CHECK(each.contains("Gweithdy cyfranogwyr"));
        CHECK_FALSE(each.contains("Delegate workshop"));
    }
    CHECK(told.contains("Sgyrsiau Tosturiol"));
}

TEST_CASE("what another program reads is the same in both languages")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    const QStringList list{u"list"_s, cli.file(), u"--json"_s};
    const QByteArray english = cli.run(list).out;

    const QByteArray before = qgetenv("LC_ALL");
    const auto restored = qScopeGuard([&] { qputenv("LC_ALL", before); });
    qputenv("LC_ALL", "cy_GB.UTF-8");
    CHECK(cli.run(list).out == english);
}

} // namespace convener::cli
