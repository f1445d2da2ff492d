// What a coordinator waits for on a file of national size, each against the same rows through the C interface of SQLite
// in the same run; and what must not grow with the file, against one ten times as large.
#include "core/action/checkfile.h"
#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/action/importroster.h"
#include "core/action/recordsurvey.h"
#include "core/action/undo.h"
#include "core/store/backup.h"
#include "core/store/duelist.h"
#include "core/store/engagements.h"
#include "core/store/namesearch.h"
#include "core/store/statement.h"
#include "core/training/nameword.h"
#include "tests/bench/measure.h"
#include "tests/bench/office.h"
#include "tests/bench/rawsqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace convener;
using namespace convener::bench;

namespace {

using training::CohortId;
using training::EngagementId;
using training::RequestId;

constexpr int mostOfAKind = 200;

std::unique_ptr<store::Database> opened(const QString &path)
{
    return done(store::Database::open(path, store::Database::Access::Write));
}

qint64 number(Office &office, const QString &sql)
{
    const auto found =
        done(store::Statement(*office.file, sql).first([](const store::Statement &row) { return row.integer(0); }));
    return found.value_or(0);
}

void showToday(Office &office)
{
    const auto items = done(store::DueList(*office.file).items({today, today.addDays(30), mostOfAKind}));
    if (items.size() < mostOfAKind)
        qFatal("only %zu things are due", items.size());
}

/// The seeks through the same indices that the list needs, with the names.
void readToday(RawSqlite &raw)
{
    const QByteArray joined = "JOIN engagement e ON e.id = %1.engagement JOIN organisation o ON o.id = e.organisation ";
    const auto join = [&](const QByteArray &table) { return QByteArray(joined).replace("%1", table); };
    raw.read("SELECT c.rule, e.edition, c.engagement, o.name, c.due, c.id FROM commitment c " + join("c") +
             "WHERE c.met_on IS NULL AND c.due IS NOT NULL AND c.due <= '2026-12-30' ORDER BY c.due LIMIT 200");
    raw.read("SELECT k.stage, e.edition, k.engagement, o.name, s.starts, s.id, k.id FROM session s "
             "JOIN cohort k ON k.id = s.cohort " +
             join("k") +
             "WHERE s.cancelled = 0 AND s.starts >= '2026-11-30' AND s.starts <= '2026-12-30T99' "
             "ORDER BY s.starts LIMIT 200");
    raw.read("SELECT k.stage, e.edition, k.engagement, o.name, s.starts, s.id, k.id FROM open_register u "
             "JOIN session s ON s.id = u.session JOIN cohort k ON k.id = s.cohort " +
             join("k") + "WHERE u.starts < '2026-11-30' ORDER BY u.starts LIMIT 200");
    raw.read("SELECT r.point, e.edition, r.level, r.engagement, o.name, coalesce(m.name, o.name), r.due, r.id, "
             "p.cohort, r.progress FROM survey_request r " +
             join("r") +
             "LEFT JOIN place p ON p.id = r.place LEFT JOIN person m ON m.id = p.person "
             "WHERE r.progress IN ('not-sent', 'sent', 'reminded') AND r.due IS NOT NULL AND r.due >= '2026-11-02' "
             "AND r.due <= '2026-12-30' AND r.closes >= '2026-11-30' ORDER BY r.due LIMIT 200");
}

void readEngagement(RawSqlite &raw, EngagementId id)
{
    const QByteArray engagement = QByteArray::number(id.number);
    for (const char *sql :
         {"SELECT * FROM engagement e JOIN organisation o ON o.id = e.organisation JOIN edition d ON d.id = e.edition "
          "WHERE e.id = ?1",
          "SELECT * FROM commitment WHERE engagement = ?1",
          "SELECT * FROM matrix m JOIN matrix_row r ON r.matrix = m.id WHERE m.engagement = ?1",
          "SELECT * FROM cohort WHERE engagement = ?1",
          "SELECT s.* FROM cohort c JOIN session s ON s.cohort = c.id WHERE c.engagement = ?1",
          "SELECT x.session, f.name FROM cohort c JOIN session s ON s.cohort = c.id "
          "JOIN session_facilitator x ON x.session = s.id JOIN facilitator f ON f.id = x.facilitator "
          "WHERE c.engagement = ?1",
          "SELECT p.*, m.* FROM cohort c JOIN place p ON p.cohort = c.id JOIN person m ON m.id = p.person "
          "WHERE c.engagement = ?1",
          "SELECT r.*, m.name FROM survey_request r LEFT JOIN place p ON p.id = r.place "
          "LEFT JOIN person m ON m.id = p.person WHERE r.engagement = ?1 ORDER BY r.level, m.name, r.due",
          "SELECT q.cohort, q.person FROM cohort c JOIN place p ON p.cohort = c.id "
          "JOIN place q ON q.person = p.person WHERE c.engagement = ?1"})
        raw.read(sql, {engagement});
}

void readCohort(RawSqlite &raw, CohortId id)
{
    const QByteArray cohort = QByteArray::number(id.number);
    for (const char *sql :
         {"SELECT * FROM cohort c JOIN engagement e ON e.id = c.engagement JOIN organisation o ON o.id = "
          "e.organisation "
          "JOIN edition d ON d.id = e.edition WHERE c.id = ?1",
          "SELECT * FROM session WHERE cohort = ?1",
          "SELECT x.session, f.name FROM session s JOIN session_facilitator x ON x.session = s.id "
          "JOIN facilitator f ON f.id = x.facilitator WHERE s.cohort = ?1",
          "SELECT p.*, m.*, n.* FROM place p JOIN person m ON m.id = p.person LEFT JOIN need n ON n.place = p.id "
          "WHERE p.cohort = ?1 ORDER BY m.family_name, m.name",
          "SELECT a.* FROM session s JOIN attendance a ON a.session = s.id WHERE s.cohort = ?1",
          "SELECT c.* FROM place p JOIN certificate c ON c.place = p.id WHERE p.cohort = ?1"})
        raw.read(sql, {cohort});
}

/// Every row that a rule is checked on, and the database's own checks.
void readEverything(RawSqlite &raw)
{
    for (const char *sql :
         {"PRAGMA quick_check", "PRAGMA foreign_key_check", "SELECT * FROM engagement", "SELECT * FROM commitment",
          "SELECT * FROM session", "SELECT * FROM session_facilitator", "SELECT * FROM attendance",
          "SELECT * FROM survey_request WHERE engagement > 0 ORDER BY engagement",
          "SELECT p.*, m.* FROM place p JOIN person m ON m.id = p.person WHERE p.cohort > 0 ORDER BY p.cohort"})
        raw.read(sql);
}

exchange::Roster roster(int rows, int from)
{
    exchange::Roster roster;
    for (int i = 0; i < rows; ++i)
        roster.entries.push_back(
            {.row = i + 2, .name = u"Zoë Llwyd %1"_s.arg(from + i), .email = u"zoe%1@new.example.org"_s.arg(from + i)});
    roster.read = rows;
    return roster;
}

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile copy(to);
    if (!QFile::copy(from, to) || !copy.open(QIODevice::ReadWrite) || fsync(copy.handle()) != 0)
        qFatal("%s cannot be copied", qPrintable(from));
}

/// The most memory that a process held which opened the file and read today's list, in MB.
double memoryOfToday(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--today"_s, path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed().toDouble();
}

int showTodayAlone(const QString &path)
{
    Office office(opened(path));
    showToday(office);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            printf("%f\n", line.sliced(6).trimmed().split(' ').front().toDouble() / 1024);
    return 0;
}

void compareReading(Table &table, Office &office, RawSqlite &raw)
{
    const EngagementId engagement{number(office, u"SELECT max(id) FROM engagement"_s)};
    const CohortId cohort{
        number(office, u"SELECT min(c.id) FROM cohort c WHERE c.engagement = %1"_s.arg(engagement.number))};
    table.compare(u"today's list / the same seeks in SQL"_s, {[&] { showToday(office); }}, {[&] { readToday(raw); }},
                  {2});
    table.compare(u"one engagement of 598 delegates / its rows"_s,
                  {[&] { done(action::readEngagement(office.desk, engagement)); }},
                  {[&] { readEngagement(raw, engagement); }}, {3});
    table.compare(u"one cohort / its rows"_s, {[&] { done(action::readCohort(office.desk, cohort)); }},
                  {[&] { readCohort(raw, cohort); }}, {3});
}

void findPeople(Office &office)
{
    for (const QString &typed : {u"s"_s, u"sm"_s, u"smi"_s, u"jose"_s, u"sian ll"_s})
        if (done(store::NameSearch(*office.file).people(training::typedWords(typed), 12)).empty())
            qFatal("nobody is found by %s", qPrintable(typed));
}

void compareWriting(Table &table, Office &office, RawSqlite &raw)
{
    const RequestId request{number(office, u"SELECT max(id) FROM survey_request WHERE progress = 'not-sent'"_s)};
    const QByteArray update = "BEGIN IMMEDIATE; UPDATE survey_request SET progress = 'sent', sent_on = '2026-11-30' "
                              "WHERE id = " +
                              QByteArray::number(request.number) + "; COMMIT";
    const EngagementId engagement{
        number(office, u"SELECT engagement FROM survey_request WHERE id = %1"_s.arg(request.number))};
    const QByteArray back = QByteArray(update).replace("'sent'", "'not-sent'").replace("'2026-11-30'", "NULL");
    table.compare(u"one survey marked as sent, journalled / its engagement's rows, one UPDATE"_s,
                  {.run = [&] { done(action::recordSurvey(office.desk, request, action::SurveyEvent::Sent, today)); },
                   .prepare = [&] { raw.run(back); }},
                  {.run =
                       [&] {
                           readEngagement(raw, engagement); // by which the dates of all follow their rules
                           raw.run(update);
                       },
                   .prepare = [&] { raw.run(back); }},
                  {3});
    raw.run(back);

    const CohortId cohort{number(office, u"SELECT max(id) FROM cohort"_s)};
    int from = 0;
    table.compare(
        u"undo of an import of 15 / their rows deleted"_s,
        {.run = [&] { done(action::undo(office.desk)); },
         .prepare = [&] { done(action::importRoster(office.desk, cohort, roster(15, from += 15))); }},
        {.run =
             [&] {
                 raw.run("BEGIN IMMEDIATE; "
                         "DELETE FROM survey_request WHERE place IN (SELECT id FROM place ORDER BY id DESC LIMIT 15); "
                         "DELETE FROM place WHERE id IN (SELECT id FROM place ORDER BY id DESC LIMIT 15); "
                         "DELETE FROM person WHERE id IN (SELECT id FROM person ORDER BY id DESC LIMIT 15); COMMIT");
             },
         .prepare = [&] { done(action::importRoster(office.desk, cohort, roster(15, from += 15))); }},
        {5});
}

void compareWhole(Table &table, Office &office, RawSqlite &raw)
{
    const QTemporaryDir folder;
    const QString copied = folder.filePath(u"copy"_s);
    const store::Backups backups(office.file->path());
    const QDateTime now(today, QTime(9, 0), Qt::UTC);
    store::Backup backup;
    table.compare(u"backup, read again and checked / a copy, and SQLite's own checks"_s,
                  {.run = [&] { backup = done(backups.make(*office.file, store::BackupReason::Hand, now)); },
                   .prepare =
                       [&] {
                           if (!backup.path.isEmpty())
                               QFile::remove(backup.path);
                       }},
                  {[&] {
                      copyFile(office.file->path(), copied);
                      RawSqlite copy(copied.toUtf8());
                      copy.read("PRAGMA quick_check");
                      copy.read("PRAGMA foreign_key_check");
                  }},
                  {2.5, 3});
    QDir(backups.folder()).removeRecursively();
    table.compare(u"check / every row read, and SQLite's own checks"_s, {[&] {
                      if (!done(action::checkFile(office.desk)).empty())
                          qFatal("the invented file breaks a rule");
                  }},
                  {[&] { readEverything(raw); }}, {3, 3});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = application.arguments(); arguments.value(1) == "--today"_L1)
        return showTodayAlone(arguments.value(2));

    const InventedFile national = inventedFile(u"national"_s, action::nationalSize);
    Table table(u"A file of national size"_s);
    table.state(u"made / a minute"_s, national.seconds, 60, u"s"_s, 1);
    table.compare(u"open / SQLite's own, and one row"_s, {[&] { opened(national.path); }},
                  {[&] { RawSqlite(national.path.toUtf8()).read("SELECT count(*) FROM edition"); }}, {3});
    table.state(u"memory of opening it and today's list / 52 MB"_s, memoryOfToday(national.path), 52, u"MB"_s, 1);
    {
        Office office(opened(national.path));
        RawSqlite raw(national.path.toUtf8());
        compareReading(table, office, raw);
        compareWriting(table, office, raw);
        compareWhole(table, office, raw);
        Office large(opened(inventedFile(u"tenfold"_s, action::tenfoldSize).path));
        table.compare(u"today's list, ten times the file / national"_s, {[&] { showToday(large); }},
                      {[&] { showToday(office); }}, {1.5, 15});
        table.compare(u"five searches, ten times the file / national"_s, {[&] { findPeople(large); }},
                      {[&] { findPeople(office); }}, {1.5, 15});
    }
    return table.exitCode();
}
