#include "tests/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

QStringList enquiry(const CommandLine &cli, int delegates)
{
    return {u"enquiry"_s,        cli.file(),
            u"--name"_s,         u"Jo Lead"_s,
            u"--email"_s,        u"jo@northmoor.example"_s,
            u"--organisation"_s, u"Northmoor Trust"_s,
            u"--programme"_s,    u"compassionate-conversations"_s,
            u"--delegates"_s,    QString::number(delegates),
            u"--on"_s,           u"2026-11-30"_s};
}

QList<int> split(const QJsonObject &converted)
{
    QList<int> sizes;
    for (const QJsonValue &cohort : converted[u"cohorts"].toArray())
        sizes.append(cohort[u"delegates"].toInt());
    return sizes;
}

} // namespace

TEST_CASE("an enquiry becomes an engagement with cohorts by an even split")
{
    using Case = std::tuple<int, QString, QList<int>>;
    const auto [delegates, mode, sizes] =
        GENERATE(Case{24, u"online"_s, {12, 12}}, Case{24, u"in-house"_s, {12, 12}}, Case{16, u"in-house"_s, {8, 8}},
                 Case{1, u"online"_s, {1}}, Case{13, u"online"_s, {7, 6}}, Case{12, u"online"_s, {12}});
    const CommandLine cli;
    cli.newFile();
    const qint64 id = cli.object(enquiry(cli, delegates) + QStringList{u"--terms-accepted"_s})[u"id"].toInteger();
    const QStringList convert{u"convert"_s, cli.file(),      u"--enquiry"_s, QString::number(id),
                              u"--on"_s,    u"2026-12-01"_s, u"--mode"_s,    mode};
    const QJsonObject converted = cli.object(convert);
    CHECK(split(converted) == sizes);
    CHECK(cli.run(convert).refused(1, QString::number(id)));
    const QString engagement = QString::number(converted[u"engagement"].toInteger());
    CHECK(cli.timeline(engagement)[u"joined"].toString() == u"2026-12-01"_s);
    CHECK(cli.array({u"enquiries"_s, cli.file()})[0][u"state"].toString() == u"converted"_s);
    CHECK(cli.run({u"check"_s, cli.file(), u"--on"_s, u"2026-12-01"_s}).status == 0);
}

TEST_CASE("an enquiry is for 1 to 24, with the terms accepted")
{
    const CommandLine cli;
    cli.newFile();
    CHECK(cli.run(enquiry(cli, 5)).refused(1, u"terms"_s));
    CHECK(cli.run(enquiry(cli, 0) + QStringList{u"--terms-accepted"_s}).refused(1, u"24"_s));
    CHECK(cli.run(enquiry(cli, 25) + QStringList{u"--terms-accepted"_s}).refused(1, u"25"_s));
    CHECK(cli.run(enquiry(cli, -3) + QStringList{u"--terms-accepted"_s}).refused(2, u"-3"_s));
    CHECK(cli.array({u"enquiries"_s, cli.file()}).isEmpty());
    cli.object(enquiry(cli, 5) + QStringList{u"--terms-accepted"_s});
    CHECK(cli.run({u"close"_s, cli.file(), u"--enquiry"_s, u"1"_s, u"--as"_s, u"declined"_s}).status == 0);
    CHECK(cli.run({u"convert"_s, cli.file(), u"--enquiry"_s, u"1"_s, u"--on"_s, u"2026-12-01"_s})
              .refused(1, u"declined"_s));
}

TEST_CASE("a cohort that an enquiry left without dates gets its sessions once")
{
    const CommandLine cli;
    cli.newFile();
    cli.object(enquiry(cli, 5) + QStringList{u"--terms-accepted"_s});
    const QJsonObject converted =
        cli.object({u"convert"_s, cli.file(), u"--enquiry"_s, u"1"_s, u"--on"_s, u"2026-12-01"_s});
    const QString cohort = QString::number(converted[u"cohorts"][0][u"id"].toInteger());
    cli.roster(cohort, delegates(2));
    const QString engagement = QString::number(converted[u"engagement"].toInteger());
    CHECK(cli.timeline(engagement)[u"surveys"].toArray().isEmpty());
    const QStringList schedule{u"schedule"_s, cli.file(),     u"--cohort"_s,
                               cohort,        u"--session"_s, u"2027-02-15T13:00/16:30"_s};
    CHECK(QString::number(cli.object(schedule)[u"id"].toInteger()) == cohort);
    CHECK(cli.timeline(engagement)[u"surveys"].toArray().size() == 15);
    CHECK(cli.run(schedule).refused(1, u"already"_s));
    CHECK(cli.run({u"check"_s, cli.file(), u"--on"_s, u"2026-12-01"_s}).status == 0);
}

} // namespace convener::cli
