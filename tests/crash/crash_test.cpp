#include "tests/crash/content.h"
#include "tests/crash/victim.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <limits>
#include <random>

using namespace convener;
using namespace Qt::StringLiterals;
using crash::Look;
using crash::lookAt;
using crash::Victim;

namespace {

// In each of two folders.
constexpr int someKills = 25;
constexpr int manyKills = 250; ///< with CONVENER_LONG set

} // namespace

TEST_CASE("Killed at any moment, a command has done its step wholly or not at all, and what it reported is there")
{
    // With a write-ahead log, and with the rollback journal of a synchronised folder.
    const QString folder = GENERATE(u"home"_s, u"OneDrive"_s);
    const Victim victim(folder);
    std::mt19937 random(crash::seed());

    const QStringList before = lookAt(victim.file()).rows;
    struct Known {
        QStringList words;
        QStringList after;
        qint64 microseconds;
    };
    std::vector<Known> known;
    for (const QStringList &words : victim.commands()) {
        qint64 took = std::numeric_limits<qint64>::max();
        for (int twice = 0; twice < 2; ++twice) { // the first time much is read from the disk
            victim.startAgain();
            QElapsedTimer timer;
            timer.start();
            const cli::Answer answer = victim.run(words);
            INFO(words.front().toStdString() << ": " << answer.err.toStdString());
            REQUIRE(answer.status == 0);
            took = std::min(took, timer.nsecsElapsed() / 1000);
        }
        known.push_back({words, lookAt(victim.file()).rows, took});
        CHECK(known.back().after != before);
    }

    int undone = 0;
    int whole = 0;
    for (int kill = 0; kill < (crash::isLong() ? manyKills : someKills); ++kill) {
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
    WARN(folder.toStdString() << ": " << whole << " steps were there, " << undone << " were not");
}
