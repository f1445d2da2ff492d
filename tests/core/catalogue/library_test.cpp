#include "core/catalogue/library.h"
#include "core/catalogue/programmetexts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace convener;
using namespace Qt::StringLiterals;
using catalogue::Library;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray shipped(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("every text that is shown of a shipped programme has its Welsh")
{
    const Library library = Library::load();
    for (const training::Programme &programme : library.programmes()) {
        const QStringList english = catalogue::shownTexts(programme);
        CHECK(english.size() >= 8);
        QFile file(u":/programmes/%1.cy.json"_s.arg(programme.id));
        REQUIRE(file.open(QIODevice::ReadOnly));
        catalogue::Faults faults;
        const auto welsh = catalogue::readWelsh(file.readAll(), programme, faults);
        for (const QString &text : english) {
            INFO((programme.id + u": "_s + text).toStdString());
            CHECK(welsh.contains(text));
            // One text has one Welsh, in whichever programme it stands.
            CHECK(library.inLanguage(text, u"cy"_s) == welsh.value(text));
        }
    }
}

TEST_CASE("a programme is shown in Welsh, and a text that somebody changed as they wrote it")
{
    const Library library = Library::load();
    training::Programme own = *library.programme(u"compassionate-leadership"_s);
    own.edition = u"2027"_s;
    own.stages[0].sessions[0].homeTasks[0] = u"Sit in the garden."_s;
    const training::Programme welsh = library.inLanguage(own, u"cy"_s);
    CHECK(welsh.title == u"Arweinyddiaeth Dosturiol"_s);
    CHECK(welsh.stages[0].title == u"Cwrs chwe wythnos"_s);
    CHECK(welsh.stages[0].sessions[2].agenda[2].title == u"Gwrando mewn parau"_s);
    CHECK(welsh.delegateSurveys.points[0].title == u"Cyn y cwrs"_s);
    CHECK(welsh.factors[0].text == u"Adnabod dioddefaint"_s);
    CHECK(welsh.stages[0].sessions[0].homeTasks[0] == u"Sit in the garden."_s);
    CHECK(welsh.id == own.id);
    CHECK(welsh.stages[0].id == own.stages[0].id);
    CHECK(welsh.stages[0].minutes == own.stages[0].minutes);
    CHECK(library.inLanguage(own, u"en"_s) == own);
}

TEST_CASE("Welsh of a text that the programme does not have is a fault, and the programme is shown in English")
{
    QTemporaryDir folder;
    const QString programmes = folder.path() + u"/programmes/"_s;
    write(programmes + u"case-manager.json"_s, shipped(u":/programmes/case-manager.json"_s));
    write(programmes + u"case-manager.cy.json"_s,
          R"({"Case Manager": "Rheolwr Achos", "Workshopp": "Gweithdy", "Before the workshop": 3, "Nothing": ""})");
    write(programmes + u"case-menager.cy.json"_s, "{}");
    const Library library = Library::load(folder.path());
    CHECK(std::ranges::count(library.faults(), programmes + u"case-menager.cy.json"_s, &catalogue::FileFaults::file) ==
          1);
    const auto faulty =
        std::ranges::find(library.faults(), programmes + u"case-manager.cy.json"_s, &catalogue::FileFaults::file);
    REQUIRE(faulty != library.faults().end());
    REQUIRE(faulty->faults.size() == 3);
    CHECK(faulty->faults[0].pointer == u"/Before the workshop"_s);
    CHECK(faulty->faults[0].found == u"the number 3"_s);
    CHECK(faulty->faults[1].pointer == u"/Nothing"_s);
    CHECK(faulty->faults[2].found.contains(u"“Workshop”"_s));
    CHECK(library.inLanguage(*library.programme(u"case-manager"_s), u"cy"_s).title == u"Case Manager"_s);
}

TEST_CASE("the shipped library has no fault")
{
    const Library library = Library::load();
    for (const auto &file : library.faults())
        for (const auto &fault : file.faults)
            UNSCOPED_INFO((file.file + u": "_s + fault.text()).toStdString());
    CHECK(library.faults().empty());
    CHECK(library.programmes().size() == 9);
    CHECK_FALSE(library.holidays().added.empty());
}

TEST_CASE("every instrument that a programme names is shipped, for the right level")
{
    const Library library = Library::load();
    for (const training::Programme &programme : library.programmes())
        for (const training::Level level : {training::Level::Delegate, training::Level::Organisation})
            for (const training::SurveyPoint &point : programme.surveys(level).points) {
                const training::Instrument *instrument = library.instrument(point.instrument);
                INFO(programme.id.toStdString() << " " << point.id.toStdString());
                REQUIRE(instrument);
                CHECK(instrument->level == level);
                CHECK(std::ranges::any_of(instrument->items,
                                          [&](const training::Item &item) { return item.isAskedAt(point.id); }));
            }
}

TEST_CASE("a programme file with a fault is refused and the rest still load")
{
    QTemporaryDir folder;
    write(folder.filePath(u"programmes/broken.json"_s), "{\"id\": ");
    write(folder.filePath(u"programmes/case-manager.json"_s), shipped(u":/programmes/case-manager.json"_s));
    write(folder.filePath(u"programmes/copy.json"_s), shipped(u":/programmes/case-manager.json"_s));
    write(folder.filePath(u"programmes/programme.schema.json"_s), "{}");
    write(folder.filePath(u"holidays/uk.json"_s), shipped(u":/holidays/uk.json"_s));
    const Library library = Library::load(folder.path());
    REQUIRE(library.programmes().size() == 1);
    CHECK(library.programme(u"case-manager"_s));
    REQUIRE(library.faults().size() == 2);
    CHECK(library.faults()[0].file.endsWith(u"/programmes/broken.json"_s));
    CHECK(library.faults()[0].faults[0].pointer.isEmpty());
    CHECK(library.faults()[0].faults[0].found.contains(u"line 1"_s));
    CHECK(library.faults()[1].file.endsWith(u"/programmes/copy.json"_s));
    CHECK(library.faults()[1].faults[0].pointer == u"/id"_s);
}

TEST_CASE(
    "the words of a document are those of its stage, its programme, or shared ones, in its language if there are any")
{
    QTemporaryDir folder;
    const auto add = [&](const QString &name) { write(folder.filePath(u"content/"_s + name), name.toUtf8()); };
    for (const QString &name : {u"p/certificate-day.md"_s, u"p/certificate.cy.md"_s, u"p/certificate.md"_s,
                                u"shared/certificate.md"_s, u"shared/register.md"_s})
        add(name);
    const Library library = Library::load(folder.path());
    const auto found = [&](const QString &kind, const QString &language, const QString &stage = {}) {
        const auto content = library.content(u"p"_s, kind, language, stage);
        return content ? content->markdown + u' ' + content->language : QString();
    };
    CHECK(found(u"certificate"_s, u"en"_s, u"day"_s) == u"p/certificate-day.md en"_s);
    CHECK(found(u"certificate"_s, u"cy"_s, u"day"_s) == u"p/certificate.cy.md cy"_s);
    CHECK(found(u"certificate"_s, u"en"_s) == u"p/certificate.md en"_s);
    CHECK(found(u"register"_s, u"cy"_s) == u"shared/register.md en"_s);
    CHECK(found(u"workbook"_s, u"en"_s).isEmpty());
}

TEST_CASE("the pilot uses the workbook of the national edition")
{
    const auto content = Library::load().content(u"compassionate-conversations-pilot"_s, u"workbook"_s, u"en"_s);
    REQUIRE(content);
    CHECK(content->markdown.startsWith(u"# "_s));
}
