#include "tests/cli/story.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// A workshop with one person twice.
struct Twice : Story {
    QString cohort = workshop();
    QString ann;
    QString anne;

    Twice()
    {
        roster(cohort,
               "Name,Email,Access needs\nAnn Lee,ann.lee@x.example,Hearing loop\nAnne Lee,anne.lee@x.example,\n");
        ann = person(cohort, u"Ann Lee"_s);
        anne = person(cohort, u"Anne Lee"_s);
    }
    QByteArray bytes() const { return bytesOf(file()); }
    /// What the file and everything in the folder of its backups holds, temporary files too.
    QByteArray bytesOfAllCopies(const QString &folder = u"."_s) const
    {
        QByteArray all;
        QDirIterator each(path(folder), {u"*.convener*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            all += bytesOf(each.next());
        return all;
    }
    int countOfBackups() const { return int(array({u"backup"_s, file(), u"--list"_s}).size()); }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile each(path);
        REQUIRE(each.open(QIODevice::ReadOnly));
        return each.readAll();
    }
};

} // namespace

TEST_CASE("two entries of one person are proposed, and merged once it is chosen what stays")
{
    const Twice twice;
    const QJsonArray found = twice.array({u"duplicates"_s, twice.file()});
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"first"][u"name"].toString() == u"Ann Lee"_s);
    CHECK(found[0][u"reasons"].toArray().size() >= 3);
    const QStringList both{u"--person"_s, twice.ann, u"--other"_s, twice.anne};
    CHECK(twice.on(u"merge-people"_s, both).refused(1, u"ann.lee@x.example"_s));
    const QJsonObject look = twice.objectOn(u"merge-people"_s, both + QStringList{u"--dry-run"_s});
    QStringList choices;
    for (const QJsonValue conflict : look[u"conflicts"].toArray()) {
        CHECK(conflict[u"open"].toBool());
        choices << u"--choose"_s << conflict[u"id"].toString() + u"=kept"_s;
    }
    CHECK(twice.on(u"merge-people"_s, both + QStringList{u"--choose"_s, u"email=mine"_s}).status == 2);
    const QJsonObject merged = twice.objectOn(u"merge-people"_s, both + choices);
    CHECK(merged[u"merged"].toBool());
    CHECK(twice.cohortRecord(twice.cohort)[u"delegates"].toArray().size() == 1);
    CHECK(twice.inOrder(u"2026-12-01"_s));
    CHECK(twice.on(u"undo"_s, {}).status == 0);
    CHECK(twice.cohortRecord(twice.cohort)[u"delegates"].toArray().size() == 2);
    CHECK(twice.on(u"set-apart"_s, both).status == 0);
    CHECK(twice.array({u"duplicates"_s, twice.file()}).isEmpty());
}

TEST_CASE("an erasure is shown before, needs a yes, and leaves nothing in the file")
{
    const Twice twice;
    CHECK(twice.attendAll(twice.cohort).status == 0);
    QTemporaryDir folder;
    const QJsonObject issued =
        twice.objectOn(u"certificates"_s, {u"--cohort"_s, twice.cohort, u"--out"_s, folder.path()});
    QString number;
    for (const QJsonValue each : issued[u"issued"].toArray())
        if (each[u"name"] == u"Ann Lee"_s)
            number = each[u"number"].toString();
    CHECK(twice.on(u"erase"_s, {u"--person"_s, twice.ann}).status == 2);
    const QJsonObject look = twice.objectOn(u"erase"_s, {u"--person"_s, twice.ann, u"--dry-run"_s});
    CHECK_FALSE(look[u"erased"].toBool());
    CHECK(look[u"reached"].toArray().size() == 3);
    CHECK(look[u"warnings"][0].toString().contains(u"cannot be undone"_s));
    CHECK(twice.bytes().contains("ann.lee@x.example"));
    CHECK(twice.on(u"backup"_s, {}).status == 0);
    const QJsonObject erased =
        twice.objectOn(u"erase"_s, {u"--person"_s, twice.ann, u"--yes"_s, u"--replace-backups"_s});
    CHECK(erased[u"erased"].toBool());
    CHECK(erased[u"backups"].toArray().isEmpty());
    CHECK(twice.countOfBackups() > 0);
    for (const char *trace : {"ann.lee@x.example", "Ann Lee", "ann lee", "Hearing loop"})
        CHECK_FALSE(twice.bytesOfAllCopies().contains(trace));
    CHECK(twice.bytes().contains("anne.lee@x.example"));
    const Answer verified = twice.on(u"verify"_s, {u"--number"_s, number});
    CHECK(verified.status == 0);
    CHECK(verified.out.contains("(name removed)"));
    CHECK(twice.cohortRecord(twice.cohort)[u"delegates"].toArray().size() == 2);
    CHECK(twice.on(u"undo"_s, {u"--step"_s, u"3"_s, u"--with-later"_s}).status == 1);
    CHECK(twice.inOrder(u"2027-02-16"_s));
}

TEST_CASE("a request for access is answered as PDF, HTML and JSON, with the day it is due")
{
    const Twice twice;
    QTemporaryDir folder;
    const QJsonObject answer = twice.objectOn(
        u"subject-access"_s, {u"--person"_s, twice.ann, u"--received"_s, u"2027-01-31"_s, u"--out"_s, folder.path()});
    CHECK(answer[u"due"].toString() == u"2027-03-01"_s);
    CHECK(answer[u"files"].toArray().size() == 3);
    for (const QJsonValue path : answer[u"files"].toArray())
        CHECK(QFile::exists(path.toString()));
    CHECK(twice.on(u"subject-access"_s, {u"--person"_s, u"99"_s, u"--out"_s, folder.path()}).status == 1);
}

TEST_CASE("delegates are anonymised after the retention period, and not before")
{
    const Twice twice;
    CHECK(twice.on(u"retention"_s, {u"--dry-run"_s}).refused(1, u"No retention period"_s));
    CHECK(twice.objectOn(u"retention"_s, {u"--months"_s, u"12"_s})[u"months"].toInt() == 12);
    CHECK(twice.objectOn(u"retention"_s, {u"--dry-run"_s, u"--on"_s, u"2027-03-01"_s})[u"people"].toArray().isEmpty());
    CHECK(twice.on(u"retention"_s, {u"--yes"_s, u"--on"_s, u"2027-03-01"_s}).status == 1);
    CHECK(twice.on(u"backup"_s, {}).status == 0);
    const QJsonObject run =
        twice.objectOn(u"retention"_s, {u"--yes"_s, u"--replace-backups"_s, u"--on"_s, u"2031-01-01"_s});
    CHECK(run[u"people"].toArray().size() == 2);
    CHECK(run[u"backups"].toArray().isEmpty());
    CHECK(twice.countOfBackups() > 0);
    for (const char *trace : {"ann.lee@x.example", "anne.lee@x.example", "Ann Lee", "anne lee", "Hearing loop"})
        CHECK_FALSE(twice.bytesOfAllCopies().contains(trace));
}

TEST_CASE("needs are listed, and go once the session is past")
{
    const Twice twice;
    const QJsonArray needs = twice.array({u"needs"_s, twice.file()});
    REQUIRE(needs.size() == 1);
    CHECK(needs[0][u"access"].toString() == u"Hearing loop"_s);
    CHECK(needs[0][u"last"].toString() == u"2027-02-15"_s);
    CHECK(twice.objectOn(u"needs"_s, {u"--remove-past"_s, u"--on"_s, u"2027-02-15"_s})[u"removed"].toInt() == 0);
    CHECK(twice.objectOn(u"needs"_s, {u"--remove-past"_s, u"--on"_s, u"2027-02-16"_s})[u"removed"].toInt() == 1);
    CHECK_FALSE(twice.bytes().contains("Hearing loop"));
}

TEST_CASE("needs that are due to go are not in the backup that the same command makes")
{
    Twice twice;
    twice.workIn(u"past"_s);
    twice.newFile();
    const QString engagement = twice.join(u"2020-01-06"_s);
    const QString past =
        twice.CommandLine::cohort(engagement, u"workshop"_s, {u"--session"_s, u"2020-02-17T13:00/16:30"_s});
    twice.roster(past, "Name,Email,Access needs\nAnn Lee,ann.lee@x.example,Hearing loop\n");
    CHECK(twice.bytes().contains("Hearing loop"));
    QDir(twice.path(u"past/team backups"_s)).removeRecursively();
    CHECK(twice.on(u"window"_s, {u"--engagement"_s, engagement, u"--start"_s, u"2020-02-03"_s}).status == 0);
    CHECK(twice.countOfBackups() == 1);
    CHECK_FALSE(twice.bytesOfAllCopies(u"past"_s).contains("Hearing loop"));
}

} // namespace convener::cli
