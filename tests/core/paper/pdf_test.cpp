#include "core/document/agenda.h"
#include "core/document/attendanceregister.h"
#include "core/document/engagementsummary.h"
#include "core/document/handout.h"
#include "core/document/joininginstructions.h"
#include "core/document/pack.h"
#include "core/document/planningmatrix.h"
#include "core/document/surveyform.h"
#include "core/document/workbook.h"
#include "core/paper/html.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/savefile.h"
#include "core/paper/typesetter.h"
#include "tests/core/document/programme.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/shelf.h"
#include "tests/core/paper/tool.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, document::Document> documents()
{
    const document::Wording english(u"en"_s);
    const auto cohort = convener::examples::cohort();
    const auto content = [&](const QString &kind) {
        return *convener::examples::library().content(cohort.programme.id, kind, u"en"_s, u"workshop"_s);
    };
    const auto &delegate = cohort.delegates[0].person;
    const document::SurveyFacts survey{cohort.programme, cohort.organisation, training::Level::Delegate, u"post"_s,
                                       cohort.imprint};
    document::EngagementOutcome outcome{.facts = convener::examples::engagement(4)};
    outcome.cohorts.push_back({outcome.facts.cohorts.at(0), 12, 11, 10});
    outcome.trainers.push_back({u"Siân Llywelyn"_s, {2, 23}});
    return {
        {u"plan"_s, document::planningMatrix(convener::examples::engagement(4), english)},
        {u"joining"_s, *document::joiningInstructions(cohort, delegate, content(u"joining-instructions"_s), english)},
        {u"agenda"_s, document::agenda(cohort, english)},
        {u"workbook"_s, *document::workbook(cohort, &delegate, content(u"workbook"_s), english)},
        {u"reflections"_s, *document::handout(cohort, &delegate, content(u"reflections"_s), english)},
        {u"handbook"_s, *document::handout(cohort, &delegate, content(u"trainer-handbook"_s), english)},
        {u"survey"_s,
         document::surveyForm(
             survey, *convener::examples::library().instrument(u"compassionate-conversations-delegate"_s), english)},
        {u"summary"_s, document::engagementSummary(outcome, english)},
        {u"cover"_s, document::packCover(cohort, &delegate, {document::agenda(cohort, english)}, english)},
        {u"register"_s, *document::attendanceRegister(cohort, content(u"register-note"_s), english)},
        {u"matrix60"_s, samples::matrix(15)},
        {u"letter"_s, samples::letter()},
        {u"report"_s, samples::report()},
        {u"certificate"_s, samples::certificate(u"Siân Llywelyn-Ŵyn"_s)},
        {u"certificate-arabic"_s, samples::certificate(u"عائشة بنت محمد الأندلسية"_s)},
        {u"certificate-long"_s,
         samples::certificate(u"Rhoshandiatellyneshiaunneveshenk Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio "
                              "Featherstonehaugh-Cholmondeley"_s)},
        {u"badges"_s, samples::badges()},
        {u"tents"_s, samples::tents()}};
}

} // namespace

TEST_CASE("Every document becomes a sound, tagged, titled PDF with its fonts")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    for (const auto &[name, document] : documents()) {
        INFO(name.toStdString());
        const QString path = folder.filePath(u"x.pdf"_s);
        const Pages pages = layOut(document, typesetter);
        REQUIRE(writePdf(pages, path));
        CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
        const QByteArray info = run(u"pdfinfo"_s, {path});
        CHECK(info.contains("Tagged:          yes"));
        CHECK(info.contains("Title:           " + document.title.toUtf8()));
        CHECK(info.contains("Pages:           " + QByteArray::number(pages.pages.size())));
        CHECK_FALSE(run(u"pdffonts"_s, {path}).contains("Identity-H       no"));
    }
}

TEST_CASE("Pages of many people make one file with a bookmark for each")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    std::vector<Pages> people;
    for (const QString &name : {u"Siân Llywelyn"_s, u"José Núñez"_s, u"王小明"_s}) {
        people.push_back(layOut(samples::certificate(name), typesetter));
        people.back().title = name;
    }
    const QString path = folder.filePath(u"all.pdf"_s);
    REQUIRE(writePdf(people, u"Certificates"_s, path));
    CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, path});
    CHECK(json.count("\"title\"") == 3);
    CHECK(run(u"pdfinfo"_s, {u"-struct-text"_s, path}).count("Part") >= 3);
}

TEST_CASE("Documents drawn together become files that are each tagged and titled for themselves")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    std::vector<Pages> people;
    const QStringList names{u"Siân Llywelyn"_s, u"José Núñez & Co."_s, u"王小明"_s};
    for (const QString &name : names) {
        people.push_back(layOut(samples::certificate(name), typesetter));
        people.back().title = name;
    }
    std::vector<Book> books;
    for (const Pages &pages : people)
        books.push_back({pages.title, {pages}});
    books.push_back({u"Pack"_s, {people.front(), people.front()}});
    const auto files = pdfOfEach(books);
    REQUIRE(files);
    REQUIRE(files->size() == 4);
    for (std::size_t i = 0; i < files->size(); ++i) {
        const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
        REQUIRE(saveFile(path, files->at(i)));
        CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
        const QByteArray info = run(u"pdfinfo"_s, {path});
        CHECK(info.contains("Title:           " + books[i].title.toUtf8()));
        CHECK(info.contains("Tagged:          yes"));
        CHECK(run(u"pdfinfo"_s, {u"-meta"_s, path}).contains(books[i].title.toHtmlEscaped().toUtf8()));
        CHECK(run(u"pdfinfo"_s, {u"-struct-text"_s, path}).count("H1 (block)") == int(books[i].parts.size()));
        const QByteArray words = run(u"pdftotext"_s, {path, u"-"_s});
        for (std::size_t k = 0; k < people.size(); ++k)
            CHECK(words.contains(names[qsizetype(k)].toUtf8()) == (k == i || (i == 3 && k == 0)));
    }
}

TEST_CASE("A name can be searched for in whatever script it is written")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    for (const QString &name :
         {u"Oluwafúnmiláyọ̀ Adéyẹmí"_s, u"Nguyễn Thị Phương Thảo"_s, u"王小明"_s, u"अनन्या श्रीवास्तव"_s,
          u"ليلى عبد الرحمن"_s, u"Олександра Ковальчук"_s, u"Zoë 🌻 Hill"_s}) {
        INFO(name.toStdString());
        const QString path = folder.filePath(u"x.pdf"_s);
        REQUIRE(writePdf(layOut(samples::certificate(name), typesetter), path));
        QString words =
            QString::fromUtf8(run(u"pdftotext"_s, {path, u"-"_s})).normalized(QString::NormalizationForm_KC);
        words.remove(QRegularExpression(u"[\\x{202a}-\\x{202e}]"_s)); // pdftotext marks right-to-left text
        CHECK(words.contains(name.normalized(QString::NormalizationForm_KC)));
        CHECK(run(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors"));
    }
}

TEST_CASE("A file that cannot be written is refused, and work that is stopped leaves nothing")
{
    QTemporaryDir folder;
    Typesetter typesetter;
    const std::vector pages{layOut(samples::matrix(15), typesetter)};
    const auto refused = writePdf(pages, u"x"_s, folder.filePath(u"missing/x.pdf"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::File);

    const QString path = folder.filePath(u"x.pdf"_s);
    int seen = 0;
    const auto stopped = writePdf(pages, u"x"_s, path, [&](int done, int) {
        seen = done;
        return done < 3;
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(seen == 3);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}
