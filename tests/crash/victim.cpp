#include "tests/crash/victim.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::crash {

Victim::Victim(const QString &folder)
{
    workIn(folder);
    newFile();
    engagement = join(u"2026-11-30"_s);
    join(u"2026-12-01"_s, u"Southmoor Trust"_s);
    workshop = cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s});
    cohort(engagement, u"train-the-trainer"_s, {u"--session"_s, u"2027-03-01T09:30/2027-03-01T16:30"_s});
    session = QString::number(timeline(engagement, u"2026-11-30"_s)[u"sessions"][1][u"id"].toInteger());
    roster(workshop, cli::delegates(12));
    list = write(u"more.csv"_s, cli::delegates(400, 100));
    REQUIRE(run({u"attend"_s, file(), u"--cohort"_s, workshop, u"--all"_s, u"--on"_s, u"2027-02-16"_s}).status == 0);
    backup = object({u"backup"_s, file()})[u"name"].toString();
    // The first issue draws the secret of the check codes, and the first command of a day makes a backup.
    REQUIRE(run({u"certificates"_s, file(), u"--cohort"_s, workshop, u"--out"_s, path(u"c.pdf"_s), u"--on"_s,
                 u"2027-02-16"_s})
                .status == 0);
    REQUIRE(run({u"undo"_s, file()}).status == 0);
    REQUIRE(QFile::copy(file(), path(u"start"_s)));
}

std::vector<QStringList> Victim::commands() const
{
    return {
        {u"roster"_s, file(), u"--cohort"_s, workshop, list, u"--on"_s, u"2027-02-16"_s},
        {u"move"_s, file(), u"--session"_s, session, u"--to"_s, u"2027-03-08T09:30"_s},
        {u"certificates"_s, file(), u"--cohort"_s, workshop, u"--out"_s, path(u"c.pdf"_s), u"--on"_s, u"2027-02-16"_s},
        {u"merge"_s, file(), u"--organisation"_s, u"2"_s, u"--into"_s, u"1"_s, u"--on"_s, u"2027-02-16"_s},
        {u"undo"_s, file(), u"--on"_s, u"2027-02-16"_s},
        {u"redo"_s, file(), u"--on"_s, u"2027-02-16"_s},
        {u"restore"_s, file(), u"--from"_s, backup}};
}

void Victim::startAgain() const
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file() + suffix);
    REQUIRE(QFile::copy(path(u"start"_s), file()));
}

} // namespace convener::crash
