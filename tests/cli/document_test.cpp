#include "tests/cli/commandline.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

/// The workshop of the sample's first engagement is cohort 1, its Train the Trainer cohort 2.
struct Sample {
    CommandLine cli;

    Sample() { REQUIRE(cli.run({u"new"_s, cli.file(), u"--sample"_s}).status == 0); }

    QJsonArray write(const QString &kind, const QString &of, const QString &number, const QString &out) const
    {
        return cli.object({u"document"_s, cli.file(), u"--kind"_s, kind, of, number, u"--out"_s, cli.path(out)})
            .value(u"files"_s)
            .toArray();
    }
};

} // namespace

TEST_CASE("every kind of document is written on demand")
{
    const Sample sample;
    for (const QString &kind :
         {u"planning-matrix"_s, u"summary"_s, u"survey-forms"_s, u"organisation-survey-forms"_s}) {
        INFO(kind.toStdString());
        CHECK(sample.write(kind, u"--engagement"_s, u"1"_s, kind + u".pdf"_s).size() == 1);
    }
    for (const QString &kind :
         {u"joining-instructions"_s, u"agenda"_s, u"reflections"_s, u"register"_s, u"name-badges"_s, u"tent-cards"_s,
          u"certificates"_s, u"trainer-handbook"_s, u"trainer-pack"_s, u"delegate-pack"_s}) {
        INFO(kind.toStdString());
        CHECK(sample.write(kind, u"--cohort"_s, u"2"_s, kind + u".pdf"_s).size() == 1);
    }
    CHECK(pdfText(sample.cli.path(u"summary.pdf"_s)).contains(u"Response rate"_s));
    CHECK(sample.write(u"workbook"_s, u"--cohort"_s, u"1"_s, u"books"_s).size() == 12);
}

TEST_CASE("a pack for the printer holds everybody, each part on a right-hand page")
{
    const Sample sample;
    const QString together = sample.cli.path(u"all.pdf"_s);
    REQUIRE(sample.cli.run({u"pack"_s, sample.cli.file(), u"--cohort"_s, u"2"_s, u"--together"_s, together}).status ==
            0);
    const QString words = pdfText(together);
    CHECK(words.count(u"What is in this pack"_s) == 4);
    CHECK(words.contains(u"Attendance register"_s));
    CHECK(sample.cli.run({u"pack"_s, sample.cli.file(), u"--cohort"_s, u"2"_s}).refused(2, u"--together"_s));
}

TEST_CASE("a team's own PDF takes the place of the workbook, and one that is broken is refused")
{
    const Sample sample;
    sample.write(u"planning-matrix"_s, u"--engagement"_s, u"1"_s, u"own.pdf"_s);
    const auto pack = [&](const QString &workbook) {
        return sample.cli.run({u"pack"_s, sample.cli.file(), u"--cohort"_s, u"1"_s, u"--workbook"_s,
                               sample.cli.path(workbook), u"--out"_s, sample.cli.path(u"packs"_s)});
    };
    REQUIRE(pack(u"own.pdf"_s).status == 0);
    const QDir packs(sample.cli.path(u"packs"_s));
    const QStringList names = packs.entryList({u"*pack.pdf"_s}, QDir::Files);
    REQUIRE(names.size() == 12);
    for (const QString &name : names)
        CHECK(pdfText(packs.filePath(name)).contains(u"Planning matrix"_s));

    QFile broken(sample.cli.path(u"broken.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.4 and no more");
    broken.close();
    CHECK(pack(u"broken.pdf"_s).refused(1, u"damaged"_s));
}

TEST_CASE("certificates that were issued are listed, and one is corrected only where the record was")
{
    const Sample sample;
    const QJsonArray issued = sample.cli.array({u"issued"_s, sample.cli.file(), u"--cohort"_s, u"2"_s});
    REQUIRE(issued.size() == 4);
    CHECK(issued[0][u"state"_s] == u"stands"_s);
    const QString number = issued[0][u"number"_s].toString();
    CHECK(sample.cli.run({u"correct"_s, sample.cli.file(), u"--number"_s, number})
              .refused(1, u"says already what is on record"_s));
    CHECK(sample.cli.run({u"correct"_s, sample.cli.file(), u"--number"_s, u"1999-00001"_s})
              .refused(1, u"There is no certificate"_s));
    CHECK(
        sample.cli.run({u"revoke"_s, sample.cli.file(), u"--number"_s, number, u"--why"_s, u"Wrong person"_s}).status ==
        0);
    const QJsonArray after = sample.cli.array({u"issued"_s, sample.cli.file()});
    CHECK(those(after, u"state"_s, u"withdrawn"_s).size() == 1);
    CHECK(those(after, u"why"_s, u"Wrong person"_s).size() == 1);
}

TEST_CASE("where no font is installed a document is refused, and not written without its words")
{
    const Sample sample;
    const QString out = sample.cli.path(u"x.pdf"_s);
    const Answer answer = sample.cli.runWithoutFonts(
        {u"document"_s, sample.cli.file(), u"--kind"_s, u"agenda"_s, u"--cohort"_s, u"1"_s, u"--out"_s, out});
    CHECK(answer.refused(1, u"no font"_s));
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("documents are also written as HTML that needs nothing beside it")
{
    const Sample sample;
    const QString folder = sample.cli.path(u"web"_s);
    REQUIRE(sample.cli
                .run({u"document"_s, sample.cli.file(), u"--kind"_s, u"delegate-pack"_s, u"--cohort"_s, u"2"_s,
                      u"--out"_s, folder, u"--html"_s})
                .status == 0);
    const QStringList pages = QDir(folder).entryList({u"*.html"_s}, QDir::Files);
    REQUIRE(pages.size() >= 12); // of each of four the cover, the joining instructions and the agenda
    QFile page(QDir(folder).filePath(pages.front()));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().startsWith("<!DOCTYPE html>"));
}

TEST_CASE("a document that does not exist is refused with the way on")
{
    const Sample sample;
    const auto ask = [&](const QString &kind, const QString &of) {
        return sample.cli.run(
            {u"document"_s, sample.cli.file(), u"--kind"_s, kind, of, u"1"_s, u"--out"_s, sample.cli.path(u"x.pdf"_s)});
    };
    CHECK(ask(u"poster"_s, u"--cohort"_s).refused(2, u"planning-matrix"_s));
    CHECK(ask(u"summary"_s, u"--cohort"_s).refused(1, u"Give --engagement"_s));
    CHECK(ask(u"trainer-pack"_s, u"--cohort"_s).refused(1, u"Train the Trainer"_s));
    CHECK(ask(u"weekly-handouts"_s, u"--cohort"_s).refused(1, u"has no such document"_s));
    // These are for trainers, and cohort 1 takes the delegate workshop.
    CHECK(ask(u"reflections"_s, u"--cohort"_s).refused(1, u"has no such document for Delegate workshop"_s));
    CHECK(ask(u"trainer-handbook"_s, u"--cohort"_s).refused(1, u"has no such document for Delegate workshop"_s));
    CHECK_FALSE(QFile::exists(sample.cli.path(u"x.pdf"_s)));
}

TEST_CASE("nobody is sent joining instructions or a pack that cannot say when they meet")
{
    const CommandLine cli;
    cli.newFile();
    REQUIRE(cli.run({u"enquiry"_s, cli.file(), u"--name"_s, u"Ann Lee"_s, u"--email"_s, u"ann@example.org"_s,
                     u"--organisation"_s, u"Saltmarsh Hospitals"_s, u"--programme"_s, u"compassionate-conversations"_s,
                     u"--delegates"_s, u"5"_s, u"--terms-accepted"_s})
                .status == 0);
    REQUIRE(cli.run({u"convert"_s, cli.file(), u"--enquiry"_s, u"1"_s, u"--on"_s, u"2026-11-30"_s}).status == 0);
    QFile list(cli.path(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Name,Email\nBob Ray,bob@example.org\n");
    list.close();
    REQUIRE(cli.run({u"roster"_s, cli.file(), u"--cohort"_s, u"1"_s, list.fileName()}).status == 0);
    for (const QString &kind : {u"joining-instructions"_s, u"agenda"_s, u"register"_s, u"delegate-pack"_s}) {
        INFO(kind.toStdString());
        CHECK(cli.run({u"document"_s, cli.file(), u"--kind"_s, kind, u"--cohort"_s, u"1"_s, u"--out"_s,
                       cli.path(u"x.pdf"_s)})
                  .refused(1, u"Cohort 1 has no session that takes place"_s));
    }
}

TEST_CASE("a programme without an agenda or a planning matrix prints no empty ones")
{
    const CommandLine cli;
    cli.newFile();
    REQUIRE(cli.run({u"join"_s, cli.file(), u"--organisation"_s, u"Saltmarsh Hospitals"_s, u"--programme"_s,
                     u"case-manager"_s, u"--on"_s, u"2026-11-30"_s})
                .status == 0);
    REQUIRE(cli.run({u"cohort"_s, cli.file(), u"--engagement"_s, u"1"_s, u"--stage"_s, u"workshop"_s, u"--session"_s,
                     u"2027-02-15T09:30/2027-02-15T12:30"_s})
                .status == 0);
    const auto ask = [&](const QString &kind, const QString &of) {
        return cli.run({u"document"_s, cli.file(), u"--kind"_s, kind, of, u"1"_s, u"--out"_s, cli.path(u"x.pdf"_s)});
    };
    CHECK(ask(u"planning-matrix"_s, u"--engagement"_s).refused(1, u"Case Manager asks for no planning matrix"_s));
    CHECK(ask(u"agenda"_s, u"--cohort"_s).refused(1, u"Case Manager has no such document for Workshop"_s));
}

TEST_CASE("a trainer pack has no agenda of a workshop that is not planned yet")
{
    const CommandLine cli;
    cli.newFile();
    const QString engagement = cli.join(u"2026-11-30"_s);
    const QString cohort =
        cli.cohort(engagement, u"train-the-trainer"_s, {u"--session"_s, u"2027-02-16T09:30/2027-02-16T16:30"_s});
    QFile list(cli.path(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Name,Email\nBob Ray,bob@example.org\n");
    list.close();
    REQUIRE(cli.run({u"roster"_s, cli.file(), u"--cohort"_s, cohort, list.fileName()}).status == 0);
    const auto parts = [&](const QString &out) {
        REQUIRE(cli.run({u"document"_s, cli.file(), u"--kind"_s, u"trainer-pack"_s, u"--cohort"_s, cohort, u"--out"_s,
                         cli.path(out), u"--html"_s})
                    .status == 0);
        return QDir(cli.path(out)).entryList({u"*.html"_s}, QDir::Files).join(u' ');
    };
    const QString before = parts(u"before"_s);
    CHECK(before.contains(u"Trainer-s-handbook"_s));
    CHECK_FALSE(before.contains(u"Agenda"_s));
    cli.cohort(engagement, u"workshop"_s, {u"--session"_s, u"2027-02-01T09:30/2027-02-01T13:00"_s});
    CHECK(parts(u"after"_s).contains(u"Agenda"_s));
}

} // namespace convener::cli
