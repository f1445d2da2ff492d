#include "tests/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// The words of the list of commands in the program's help.
QStringList commandsOf(const QByteArray &help)
{
    QStringList commands;
    const QString list = QString::fromUtf8(help).section(u"Subcommands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    for (const QString &line : list.split(u'\n'))
        commands.append(line.simplified().section(u' ', 0, 0));
    return commands;
}

} // namespace

TEST_CASE("the program's help lists every command, and each has its own")
{
    const CommandLine cli;
    const Answer help = cli.run({u"--help"_s});
    CHECK(help.status == 0);
    CHECK(help.err.isEmpty());
    const QStringList commands = commandsOf(help.out);
    CHECK(commands.size() > 40);
    for (const QString &command : commands) {
        INFO(command.toStdString());
        const Answer own = cli.run({command, u"--help"_s});
        CHECK(own.status == 0);
        CHECK(own.err.isEmpty());
        CHECK(own.out.contains("--json"));
    }
    CHECK(cli.run({u"--version"_s}).out.trimmed() == CONVENER_VERSION);
}

TEST_CASE("the option --json may stand before the command as well as after it")
{
    const CommandLine cli;
    cli.newFile();
    CHECK(cli.run({u"--json"_s, u"list"_s, cli.file()}).out == cli.run({u"list"_s, cli.file(), u"--json"_s}).out);
}

TEST_CASE("wrong usage ends with 2 and one sentence that names what was not understood")
{
    const CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    const QString file = cli.file();
    const QStringList join{
        u"join"_s, file, u"--organisation"_s, u"A"_s, u"--programme"_s, u"compassionate-conversations"_s};
    const QStringList cohort{u"cohort"_s, file, u"--engagement"_s, u"1"_s, u"--stage"_s, u"workshop"_s};
    const auto wrong = [&](const QStringList &words, const QString &part) { return cli.run(words).refused(2, part); };

    CHECK(wrong({}, u"--help"_s));
    CHECK(wrong({u"jion"_s, file}, u"There is no command “jion”"_s));
    CHECK(wrong({u"due"_s}, u"FILE is missing. Give it."_s));
    CHECK(wrong({u"due"_s, file, u"--untli"_s}, u"“--untli” is not understood here"_s));
    CHECK(wrong({u"due"_s, file, u"--on"_s}, u"--on needs a value after it"_s));
    CHECK(wrong({u"due"_s, file, u"--on"_s, u"2027-01-01"_s, u"--on"_s, u"2027-01-02"_s},
                u"--on is given more than once. Give it once."_s));
    CHECK(wrong({u"attend"_s, file, u"--cohort"_s, u"1"_s, u"--person"_s, u"1"_s},
                u"--person makes sense only together with --as"_s));
    CHECK(cli.run({u"new"_s, u" "_s}).refused(1, u"needs a name"_s));
    CHECK(cli.run({u"rename"_s, file, u"--organisation"_s, u"1"_s}).refused(1, u"nothing to change"_s));
    CHECK(wrong({u"due"_s, file, u"--untli"_s, u"2027-01-01"_s}, u"--untli"_s));
    CHECK(wrong({u"due"_s, file, u"--on"_s}, u"--on"_s));
    CHECK(wrong({u"due"_s, file, u"extra"_s}, u"extra"_s));
    CHECK(wrong({u"due"_s, file, u"--on"_s, u"2027-01-01"_s, u"--on"_s, u"2027-01-02"_s}, u"--on"_s));
    CHECK(wrong(join, u"--on"_s));
    CHECK(wrong({u"join"_s, file, u"--programme"_s, u"x"_s, u"--on"_s, u"2027-01-01"_s}, u"--organisation"_s));
    for (const QString &date :
         {u"2027-02-30"_s, u"2027-02-29"_s, u"2027-13-01"_s, u"30/11/2026"_s, u"2026-11-3"_s, u"today"_s, u"20261130"_s,
          u"2026-11-30T00:00"_s, u"0026-11-30"_s, u"12026-11-30"_s, u""_s}) {
        CHECK(wrong(join + QStringList{u"--on"_s, date}, date));
        CHECK(wrong({u"due"_s, file, u"--on"_s, date}, u"year-month-day"_s));
    }
    CHECK(wrong(join + QStringList{u"--on"_s, u"2026-11-30"_s, u"--nation"_s, u"cornwall"_s}, u"northern-ireland"_s));
    CHECK(wrong(join + QStringList{u"--on"_s, u"2026-11-30"_s, u"--language"_s, u"fr"_s}, u"en, cy"_s));
    CHECK(wrong(cohort, u"--session"_s));
    CHECK(wrong(cohort + QStringList{u"--session"_s, u"2027-02-30T13:00/2027-02-30T16:30"_s}, u"2027-02-30"_s));
    CHECK(wrong(cohort + QStringList{u"--session"_s, u"2027-02-15T13:00"_s}, u"2027-02-15T13:00"_s));
    CHECK(wrong(cohort + QStringList{u"--session"_s, u"2027-02-15T13:00Z/2027-02-15T16:30Z"_s}, u"offset"_s));
    CHECK(wrong(cohort + QStringList{u"--session"_s, u"2027-02-15T13:00/16:30"_s, u"--mode"_s, u"telepathy"_s},
                u"face-to-face"_s));
    CHECK(wrong({u"timeline"_s, file, u"--engagement"_s, u"one"_s}, u"one"_s));
    CHECK(wrong({u"timeline"_s, file, u"--engagement"_s, u"0"_s}, u"0"_s));
    CHECK(wrong({u"timeline"_s, file, u"--engagement"_s, u"-1"_s}, u"-1"_s));
    CHECK(wrong({u"timeline"_s, file, u"--engagement"_s, u"99999999999999999999"_s}, u"99999999999999999999"_s));
    CHECK(wrong({u"attend"_s, file, u"--cohort"_s, u"1"_s}, u"--all"_s));
    CHECK(wrong({u"attend"_s, file, u"--cohort"_s, u"1"_s, u"--all"_s, u"--person"_s, u"1"_s, u"--as"_s, u"absent"_s},
                u"--all"_s));
    CHECK(wrong({u"attend"_s, file, u"--cohort"_s, u"1"_s, u"--person"_s, u"1"_s, u"--as"_s, u"there"_s},
                u"left-early"_s));
    CHECK(wrong({u"attend"_s, file, u"--cohort"_s, u"1"_s, u"--person"_s, u"1"_s}, u"--as"_s));
    CHECK(wrong({u"record"_s, file, u"--request"_s, u"1"_s}, u"--sent"_s));
    CHECK(wrong(
        {u"record"_s, file, u"--request"_s, u"1"_s, u"--sent"_s, u"2027-01-01"_s, u"--returned"_s, u"2027-01-01"_s},
        u"--returned"_s));
    CHECK(wrong({u"matrix"_s, file, u"--engagement"_s, u"1"_s}, u"--out"_s));
    CHECK(wrong({u"holidays"_s, u"--nation"_s, u"england"_s, u"--year"_s, u"soon"_s}, u"soon"_s));
}

TEST_CASE("what the file or a rule says no to ends with 1 and one sentence, also with --json")
{
    const CommandLine cli;
    cli.newFile();
    cli.join(u"2026-11-30"_s);
    const QString file = cli.file();
    const auto refused = [&](const QStringList &words, const QString &part) {
        return cli.run(words).refused(1, part) && cli.run(words + QStringList{u"--json"_s}).refused(1, part);
    };
    CHECK(refused({u"join"_s, file, u"--organisation"_s, u"A"_s, u"--programme"_s, u"basket-weaving"_s, u"--on"_s,
                   u"2026-11-30"_s},
                  u"basket-weaving"_s));
    CHECK(refused({u"join"_s, file, u"--organisation"_s, u" "_s, u"--programme"_s, u"compassionate-conversations"_s,
                   u"--on"_s, u"2026-11-30"_s},
                  u"name"_s));
    CHECK(refused({u"join"_s, file, u"--organisation"_s, u"A"_s, u"--programme"_s, u"compassionate-conversations"_s,
                   u"--on"_s, u"2026-11-30"_s, u"--lead-email"_s, u"lead at a"_s},
                  u"“lead at a” is not an e-mail address"_s));
    CHECK(refused({u"timeline"_s, file, u"--engagement"_s, u"7"_s}, u"7"_s));
    CHECK(refused({u"window"_s, file, u"--engagement"_s, u"7"_s, u"--start"_s, u"2027-02-01"_s}, u"7"_s));
    CHECK(refused({u"window"_s, file, u"--engagement"_s, u"1"_s, u"--start"_s, u"2026-11-29"_s}, u"joined"_s));
    CHECK(refused({u"show"_s, file, u"--cohort"_s, u"3"_s}, u"3"_s));
    CHECK(refused({u"attend"_s, file, u"--cohort"_s, u"3"_s, u"--all"_s}, u"3"_s));
    CHECK(refused({u"pack"_s, file, u"--cohort"_s, u"3"_s, u"--out"_s, cli.path(u"out"_s)}, u"3"_s));
    CHECK(refused({u"matrix"_s, file, u"--engagement"_s, u"3"_s, u"--out"_s, cli.path(u"x.pdf"_s)}, u"3"_s));
    CHECK(refused({u"verify"_s, file, u"--number"_s, u"2026-00001"_s}, u"2026-00001"_s));
    CHECK(refused({u"holidays"_s, u"--nation"_s, u"england"_s, u"--year"_s, u"1999"_s}, u"1999"_s));
    const QStringList cohort{u"cohort"_s, file, u"--engagement"_s, u"1"_s, u"--session"_s, u"2027-02-15T13:00/16:30"_s,
                             u"--stage"_s};
    CHECK(refused(cohort + QStringList{u"keynote"_s}, u"keynote"_s));
    CHECK(refused(cohort + QStringList{u"workbook"_s}, u"workbook"_s));
    CHECK(refused(cohort + QStringList{u"workshop"_s, u"--link"_s, u"javascript:alert(1)"_s}, u"joining link"_s));
    CHECK(refused(cohort + QStringList{u"workshop"_s, u"--capacity"_s, u"13"_s}, u"13"_s));
    CHECK(refused(cohort + QStringList{u"workshop"_s, u"--capacity"_s, u"0"_s}, u"0"_s));
}

TEST_CASE("holidays and programmes answer without a file")
{
    const CommandLine cli;
    const QJsonArray holidays = cli.array({u"holidays"_s, u"--nation"_s, u"scotland"_s, u"--year"_s, u"2027"_s});
    CHECK(those(holidays, u"date"_s, u"2027-01-04"_s).size() == 1); // 2 January falls on a Saturday
    CHECK(!those(holidays, u"date"_s, u"2027-11-30"_s).empty());
    const auto programme = those(cli.array({u"programmes"_s}), u"id"_s, u"compassionate-conversations"_s);
    REQUIRE(programme.size() == 1);
    CHECK(programme.front()[u"title"].toString() == u"Compassionate Conversations"_s);
    QStringList stages;
    for (const QJsonValue &stage : programme.front()[u"stages"].toArray())
        stages.append(stage[u"id"].toString());
    CHECK(stages == QStringList{u"workbook"_s, u"workshop"_s, u"train-the-trainer"_s});
}

TEST_CASE("a programme file with faults is refused with the place of each")
{
    const CommandLine cli;
    const QString path = cli.write(u"mine.json"_s, R"({"id":"mine","edition":"1","title":7,"stages":[{"id":"a"}]})");
    const Answer answer = cli.run({u"programmes"_s, u"--file"_s, path});
    CHECK(answer.refused(1, u"/title"_s));
    CHECK(answer.refused(1, u"/stages/0"_s));
    CHECK(
        cli.run({u"programmes"_s, u"--file"_s, cli.write(u"torn.json"_s, R"({"id":"mi)")}).refused(1, u"torn.json"_s));
    CHECK(cli.run({u"programmes"_s, u"--file"_s, cli.path(u"none.json"_s)}).refused(1, u"none.json"_s));
}

} // namespace convener::cli
