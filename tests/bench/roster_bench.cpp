// A list of 150,000 delegates as CSV text: read, understood, matched, given places and written, against the sqlite3
// program's own .import of the same rows into a table with two indices.

#include "core/action/importroster.h"
#include "core/action/joinprogramme.h"
#include "core/action/plancohort.h"
#include "core/exchange/csv.h"
#include "tests/bench/done.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace convener;
using bench::done;

namespace {

constexpr int rows = 150'000;

/// Every cell differs from row to row, as in a real list; some are empty, some in other scripts.
QByteArray list()
{
    const QStringList given{u"Siân"_s, u"Mohammed"_s, u"Zoë"_s, u"李"_s, u"Aoife"_s, u"John"_s, u"Priya"_s};
    const QStringList family{u"O'Neill"_s, u"Ŵyn-Jones"_s, u"Smith"_s, u"Müller"_s, u"Kaur"_s};
    const QStringList jobs{u"Consultant"_s, u"Ward sister"_s, u"HR business partner"_s, u"Medical director"_s};
    QString text = u"First name,Surname,Email address,Telephone,Job title,Dietary requirements\r\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"%1,%2 %3,p%4@trust%5.nhs.uk,0113 %6,\"%7, band %8\",%9\r\n"_s.arg(
            given[i % given.size()], family[i / 7 % family.size()], QString::number(i, 36), QString::number(i * 7919LL),
            QString::number(i % 250), QString::number(4'000'000 + i), jobs[i / 3 % jobs.size()], QString::number(i % 9),
            i % 20 == 0 ? u"Vegan %1"_s.arg(i) : QString());
    return text.toUtf8();
}

/// A new file with one workshop.
class Office {
public:
    Office(const QString &path, const catalogue::Library &library)
        : m_file(done(store::Database::create(path)))
        , m_desk{*m_file, library, m_clock}
    {
        const auto engagement = done(action::joinProgramme(m_desk, {.organisation = u"Leeds"_s,
                                                                    .programme = u"compassionate-conversations"_s,
                                                                    .on = m_desk.today()}))
                                    .engagement;
        const training::Session session{.time = done(time::SessionTime::parse(u"2027-02-15T13:00/16:30"))};
        m_cohort =
            done(action::planCohort(m_desk, {.engagement = engagement, .stage = u"workshop"_s, .sessions = {session}}))
                .cohort;
    }

    void import(const QByteArray &csv, const exchange::RosterHeadings &headings)
    {
        const auto roster = done(exchange::readRoster(done(exchange::readCsv(csv)), headings));
        const auto imported = done(action::importRoster(m_desk, m_cohort, roster));
        if (imported.added != rows || imported.enrolled + imported.waiting != rows)
            qFatal("%d new, %d enrolled, %d waiting", imported.added, imported.enrolled, imported.waiting);
    }

private:
    time::FixedClock m_clock{QDate(2026, 11, 30)};
    std::unique_ptr<store::Database> m_file;
    action::Desk m_desk;
    training::CohortId m_cohort;
};

void runSqlite(const QString &database, const QString &csv)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {database});
    sqlite.write(
        "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
        "CREATE TABLE delegate (given TEXT, family TEXT, email TEXT, telephone TEXT, job TEXT, diet TEXT);\n"
        "CREATE INDEX delegate_email ON delegate (email);\nCREATE INDEX delegate_family ON delegate (family);\n"
        ".mode csv\n.import --skip 1 \"" +
        csv.toUtf8() + "\" delegate\nSELECT count(*) FROM delegate;\n");
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || !sqlite.readAllStandardOutput().contains(QByteArray::number(rows)))
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QByteArray csv = list();
    const QString csvPath = folder.filePath(u"list.csv"_s);
    QFile file(csvPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();

    const auto library = catalogue::Library::load();
    const auto headings = done(exchange::RosterHeadings::load());
    int number = 0;
    std::unique_ptr<Office> office;
    QString database;
    bench::Table table(u"A delegate list of %L1 rows"_s.arg(rows));
    table.compare(
        u"read, match, enrol and write"_s,
        {.run = [&] { office->import(csv, headings); },
         .prepare =
             [&] { office = std::make_unique<Office>(folder.filePath(u"%1.convener"_s.arg(++number)), library); }},
        {.run = [&] { runSqlite(database, csvPath); },
         .prepare = [&] { database = folder.filePath(u"%1.db"_s.arg(++number)); }},
        {.ratio = 3, .rounds = 5});
    return table.exitCode();
}
