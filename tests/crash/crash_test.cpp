#include "tests/cli/commandline.h"

#include "core/action/checkfile.h"
#include "core/store/journal.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <random>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

constexpr int someKills = 50;
constexpr int manyKills = 500; ///< with CONVENER_LONG set

/// Every row of the record, as text, without the journal's times.
QStringList content(const store::Database &file)
{
    QStringList rows;
    const auto all = [&](const QString &select) {
        auto found = store::Statement(file, select).all([](const store::Statement &row) { return row.text(0); });
        REQUIRE(found);
        return *found;
    };
    for (const QString &table : all(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE "
                                    "'sqlite_%' AND name NOT IN ('step', 'change', 'layout') ORDER BY name"_s)) {
        const auto columns = all(u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(table));
        const QString values = QStringList(columns.begin(), columns.end()).join(u"||','||"_s);
        for (const QString &row : all(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(values, table)))
            rows.append(table + u": "_s + row);
    }
    for (const QString &step : all(u"SELECT key || arguments || (last_change - first_change) FROM step ORDER BY id"_s))
        rows.append(u"step: "_s + step);
    return rows;
}

struct Look {
    QStringList rows;
    std::vector<action::Finding> findings;
};

/// Opens the file as the next program will, after whatever happened to it.
Look lookAt(const QString &path)
{
    static const auto library = catalogue::Library::load();
    const time::FixedClock clock(QDate(2027, 2, 16));
    auto file = store::Database::open(path, store::Database::Access::Write);
    INFO((file ? std::string() : file.error().text.toStdString()));
    REQUIRE(file);
    auto findings = action::checkFile({**file, library, clock});
    REQUIRE(findings);
    return {content(**file), *findings};
}

/// A file with a workshop that was held, and the commands whose death it must outlive.
class Victim : public cli::CommandLine {
public:
    Victim()
    {
        newFile();
        const QString engagement = join(u"2026-11-30"_s);
        workshop = cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
        cohort(engagement, u"train-the-trainer"_s, {u"--session"_s, u"2027-03-01T09:30/2027-03-01T16:30"_s});
        session = QString::number(timeline(engagement, u"2026-11-30"_s)[u"sessions"][1][u"id"].toInteger());
        roster(workshop, cli::delegates(12));
        list = write(u"more.csv"_s, cli::delegates(400, 100));
        REQUIRE(run({u"attend"_s, file(), u"--cohort"_s, workshop, u"--all"_s, u"--on"_s, u"2027-02-16"_s}).status ==
                0);
        // The first issue draws the secret of the check codes, and the first command of a day makes a backup.
        REQUIRE(run({u"certificates"_s, file(), u"--cohort"_s, workshop, u"--out"_s, path(u"c.pdf"_s), u"--on"_s,
                     u"2027-02-16"_s})
                    .status == 0);
        REQUIRE(run({u"undo"_s, file()}).status == 0);
        REQUIRE(QFile::copy(file(), path(u"start"_s)));
    }

    std::vector<QStringList> commands() const
    {
        return {{u"roster"_s, file(), u"--cohort"_s, workshop, list, u"--on"_s, u"2027-02-16"_s},
                {u"move"_s, file(), u"--session"_s, session, u"--to"_s, u"2027-03-08T09:30"_s},
                {u"certificates"_s, file(), u"--cohort"_s, workshop, u"--out"_s, path(u"c.pdf"_s), u"--on"_s,
                 u"2027-02-16"_s},
                {u"undo"_s, file(), u"--on"_s, u"2027-02-16"_s},
                {u"redo"_s, file(), u"--on"_s, u"2027-02-16"_s}};
    }

    void startAgain() const
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + suffix);
        REQUIRE(QFile::copy(path(u"start"_s), file()));
    }

    QString workshop;
    QString session;
    QString list;
};

} // namespace

TEST_CASE("Killed at any moment, a command has done its step wholly or not at all, and what it reported is there")
{
    const Victim victim;
    const bool longer = qEnvironmentVariableIsSet("CONVENER_LONG");
    bool given = false;
    unsigned seed = unsigned(qEnvironmentVariableIntValue("CONVENER_SEED", &given));
    if (!given)
        seed = std::random_device()();
    WARN("seed " << seed << " (set CONVENER_SEED to repeat)");
    std::mt19937 random(seed);

    const QStringList before = lookAt(victim.file()).rows;
    struct Known {
        QStringList words;
        QStringList after;
        qint64 microseconds;
    };
    std::vector<Known> known;
    for (const QStringList &words : victim.commands()) {
        victim.startAgain();
        QElapsedTimer timer;
        timer.start();
        const cli::Answer answer = victim.run(words);
        INFO(words.front().toStdString() << ": " << answer.err.toStdString());
        REQUIRE(answer.status == 0);
        const qint64 took = timer.nsecsElapsed() / 1000;
        known.push_back({words, lookAt(victim.file()).rows, took});
        CHECK(known.back().after != before);
    }

    int undone = 0;
    int whole = 0;
    for (int kill = 0; kill < (longer ? manyKills : someKills); ++kill) {
        const Known &command = known[random() % known.size()];
        const auto moment = std::uniform_int_distribution<qint64>(0, command.microseconds * 11 / 10)(random);
        INFO("kill " << kill << ", " << command.words.front().toStdString() << " after " << moment << " us");
        victim.startAgain();
        const auto process = victim.start(command.words);
        REQUIRE(process->waitForStarted());
        QThread::usleep(unsigned(moment)); // the moment itself is what is tested
        process->kill();
        REQUIRE(process->waitForFinished());
        const bool reported = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;

        const Look look = lookAt(victim.file());
        for (const action::Finding &finding : look.findings)
            CHECK(finding.text.toStdString() == "");
        const bool isBefore = look.rows == before;
        const bool isAfter = look.rows == command.after;
        CHECK((isBefore || isAfter));
        if (reported || process->readAllStandardOutput().size() > 0)
            CHECK(isAfter);
        isAfter ? ++whole : ++undone;
    }
    WARN(whole << " steps were there, " << undone << " were not");
}
