#include "tests/cli/commandline.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

void checkPdf(const QString &path)
{
    INFO(path.toStdString());
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, path});
    REQUIRE(qpdf.waitForFinished());
    CHECK(qpdf.exitCode() == 0);
    QProcess fonts;
    fonts.start(u"pdffonts"_s, {path});
    REQUIRE(fonts.waitForFinished());
    CHECK(fonts.readAllStandardOutput().contains("Liberation"));
}

QStringList files(const QJsonObject &written)
{
    QStringList paths;
    for (const QJsonValue &path : written[u"files"].toArray())
        paths.append(path.toString());
    return paths;
}

} // namespace

TEST_CASE("the main job: from joining to a printed pack")
{
    const CommandLine cli;
    const QString file = cli.file();
    REQUIRE(cli.run({u"new"_s, file}).status == 0);
    const QString engagement = cli.join(u"2026-11-30"_s, u"Ysbyty Gŵyr"_s);
    cli.object({u"window"_s, file, u"--engagement"_s, engagement, u"--start"_s, u"2027-02-01"_s});
    const QString workshop =
        cli.cohort(engagement, u"workshop"_s,
                   {u"--session"_s, u"2027-02-15T13:00/2027-02-15T16:30"_s, u"--link"_s, u"https://meet.example/abc"_s,
                    u"--facilitator"_s, u"Mair Owen"_s, u"--facilitator"_s, u"Dev Shah"_s, u"--contact"_s,
                    u"team@education.example"_s});
    const QString trainers =
        cli.cohort(engagement, u"train-the-trainer"_s,
                   {u"--session"_s, u"2027-03-08T09:00/2027-03-08T16:00"_s, u"--venue"_s, u"[Room 1], High Street"_s});
    const QByteArray list =
        u"Name,Email\nSiân Ŵyn,sian@northmoor.example\nJosé Núñez,jose@northmoor.example\n"_s.toUtf8();
    CHECK(cli.roster(workshop, list)[u"enrolled"].toInt() == 2);
    CHECK(cli.roster(trainers, list)[u"matched"].toInt() == 2);

    const QJsonObject timeline = cli.timeline(engagement, u"2027-01-04"_s);
    CHECK(timeline[u"clashes"].toArray().isEmpty());
    CHECK(timeline[u"surveys"].toArray().size() == 15);
    const QJsonValue session = timeline[u"sessions"][0];
    CHECK(session[u"starts"].toString() == u"2027-02-15T13:00"_s);
    CHECK(session[u"ends"].toString() == u"2027-02-15T16:30"_s);
    CHECK(session[u"stage"].toString() == u"workshop"_s);
    CHECK(session[u"cohort"].toInteger() == workshop.toLongLong());
    CHECK(session[u"facilitators"].toArray() == QJsonArray{u"Mair Owen"_s, u"Dev Shah"_s});
    CHECK(timeline[u"sessions"][1][u"venue"].toString() == u"[Room 1], High Street"_s);

    const QString matrix = cli.path(u"matrix.pdf"_s);
    cli.object({u"matrix"_s, file, u"--engagement"_s, engagement, u"--out"_s, matrix, u"--on"_s, u"2027-01-04"_s});
    checkPdf(matrix);
    CHECK(pdfText(matrix).contains(u"Ysbyty Gŵyr"_s));
    CHECK(pdfText(matrix).contains(u"28 February 2027"_s));

    const QStringList workbooks =
        files(cli.object({u"workbook"_s, file, u"--cohort"_s, workshop, u"--out"_s, cli.path(u"workbooks"_s)}));
    REQUIRE(workbooks.size() == 2);
    CHECK(pdfText(workbooks[0]).contains(u"José Núñez"_s) != pdfText(workbooks[1]).contains(u"José Núñez"_s));

    const QStringList pack{u"pack"_s,           file,      u"--cohort"_s,  workshop, u"--out"_s,
                           cli.path(u"pack"_s), u"--on"_s, u"2027-02-16"_s};
    const QStringList before = files(cli.object(pack));
    CHECK(before.size() == 3); // the register and two packs
    for (const QString &path : before)
        checkPdf(path);

    CHECK(cli.run({u"attend"_s, file, u"--cohort"_s, workshop, u"--all"_s, u"--on"_s, u"2027-02-15"_s}).status == 0);
    const QJsonObject issued = cli.object({u"certificates"_s, file, u"--cohort"_s, workshop, u"--out"_s,
                                           cli.path(u"certificates.pdf"_s), u"--on"_s, u"2027-02-16"_s});
    REQUIRE(issued[u"issued"].toArray().size() == 2);
    checkPdf(cli.path(u"certificates.pdf"_s));
    QProcess info;
    info.start(u"pdfinfo"_s, {cli.path(u"certificates.pdf"_s)});
    REQUIRE(info.waitForFinished());
    const QString title = QString::fromUtf8(info.readAllStandardOutput()).section(u'\n', 0, 0);
    CHECK(title.endsWith(u" Certificates"_s)); // one file for all is not named after the first of them
    const QString number = issued[u"issued"][0][u"number"].toString();
    QString all;
    for (const QString &path : files(cli.object(pack)))
        all += pdfText(path);
    CHECK(all.contains(number));
    CHECK(all.contains(u"Siân Ŵyn"_s));

    CHECK(cli.run({u"check"_s, file, u"--on"_s, u"2027-02-16"_s}).status == 0);
    CHECK(cli.array({u"list"_s, file})[0][u"delegates"].toInt() == 2);
}

TEST_CASE("the sample is in order, shows every state of the work, and its documents can be made")
{
    const CommandLine cli;
    REQUIRE(cli.run({u"new"_s, cli.file(), u"--sample"_s, u"--on"_s, u"2027-03-01"_s}).status == 0);
    CHECK(cli.run({u"check"_s, cli.file(), u"--on"_s, u"2027-03-01"_s}).status == 0);
    const QJsonArray due = cli.array({u"due"_s, cli.file(), u"--on"_s, u"2027-03-01"_s});
    for (const QString &state : {u"overdue"_s, u"upcoming"_s})
        CHECK(!those(due, u"state"_s, state).empty());
    CHECK(cli.run({u"matrix"_s, cli.file(), u"--engagement"_s, u"1"_s, u"--out"_s, cli.path(u"m.pdf"_s)}).status == 0);
    for (const QString &command : {u"workbook"_s, u"certificates"_s, u"pack"_s})
        CHECK(cli.run({command, cli.file(), u"--cohort"_s, u"1"_s, u"--out"_s, cli.path(command), u"--on"_s,
                       u"2027-03-01"_s})
                  .status == 0);
}

TEST_CASE("without --json every answer is text for people, with dates in full")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    const Answer timeline =
        cli.run({u"timeline"_s, cli.file(), u"--engagement"_s, engagement, u"--on"_s, u"2026-12-01"_s});
    CHECK(timeline.status == 0);
    CHECK(timeline.out.contains("Sunday 28 February 2027"));
    CHECK(timeline.out.contains("3 months after joining on 30 November 2026"));
    CHECK(timeline.err.isEmpty());
    const QByteArray due = cli.run({u"due"_s, cli.file(), u"--on"_s, u"2026-12-01"_s}).out;
    CHECK(due.contains("Sunday 28 February 2027"));
    CHECK(due.contains("Planning matrix"));
    CHECK_FALSE(due.contains("planning-matrix"));
    CHECK(cli.run({u"list"_s, cli.file()}).out.contains("Monday 30 November 2026"));
}

} // namespace convener::cli
