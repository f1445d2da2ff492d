#include "core/catalogue/jsondocument.h"
#include "core/catalogue/library.h"
#include "core/catalogue/programmefile.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener;

TEST_CASE("a programme that is written and read again is the same")
{
    const auto library = catalogue::Library::load();
    for (const training::Programme &programme : library.programmes()) {
        INFO(programme.id.toStdString());
        const auto file = catalogue::read(catalogue::toJson(programme));
        REQUIRE(file.programme);
        CHECK(*file.programme == programme);
        CHECK(catalogue::toJson(*file.programme) == catalogue::toJson(programme));
    }
}

TEST_CASE("a programme changed in any figure is written and read again the same")
{
    const auto library = catalogue::Library::load();
    const training::Programme shipped = *library.programme(QStringLiteral("compassionate-conversations"));
    CHECK(rc::check("round trip", [&] {
        training::Programme programme = shipped;
        const auto visible = rc::gen::inRange<char>(' ', '~');
        programme.title = QString::fromStdString(*rc::gen::container<std::string>(visible)) + u'x';
        programme.window->days.value = *rc::gen::inRange(1, 400);
        programme.stages[1].capacity[training::Mode::Online].value = *rc::gen::inRange(1, 100);
        programme.commitments[1].months.value = *rc::gen::inRange(0, 121);
        programme.organisationSurveys.points[2].due.value.days = *rc::gen::inRange(-14, 28);
        const auto file = catalogue::read(catalogue::toJson(programme));
        RC_ASSERT(file.faults.empty());
        RC_ASSERT(*file.programme == programme);
    }));
}

TEST_CASE("a programme file that is cut off anywhere is refused with one fault")
{
    const auto library = catalogue::Library::load();
    const QByteArray whole =
        catalogue::toJson(*library.programme(QStringLiteral("handling-difficult-situations"))).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7)
        REQUIRE(catalogue::read(whole.left(size)).faults.size() == 1);
}

TEST_CASE("a programme file with any byte damaged is refused or read, and never crashes")
{
    const auto library = catalogue::Library::load();
    const QByteArray whole = catalogue::toJson(*library.programme(QStringLiteral("compassionate-conversations-pilot")));
    CHECK(rc::check("damage", [&] {
        QByteArray damaged = whole;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            damaged[*rc::gen::inRange<qsizetype>(0, damaged.size())] = *rc::gen::arbitrary<char>();
        const auto file = catalogue::read(damaged);
        RC_ASSERT(file.programme.has_value() == file.faults.empty());
    }));
}

TEST_CASE("a programme file is read up to its limits of bytes and of depth, and has one fault that says so beyond")
{
    const auto fault = [](const QByteArray &json) { return catalogue::read(json).faults.front().text(); };
    const auto nested = [](int depth) {
        return QByteArray("{\"stages\": ") + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
    };
    // Qt's parser counts the object itself; it bounds the depth, so that no file is read by a deeper recursion.
    CHECK(catalogue::read(nested(1023)).faults.size() > 1);
    CHECK(catalogue::read(nested(1024)).faults.size() == 1);
    CHECK(fault(nested(1024)).contains(QStringLiteral("deep")));
    const auto library = catalogue::Library::load();
    const QByteArray whole = catalogue::toJson(*library.programme(QStringLiteral("compassionate-conversations-pilot")));
    CHECK(catalogue::read(whole.leftJustified(catalogue::largestFile, ' ')).programme);
    CHECK(fault(whole.leftJustified(catalogue::largestFile + 1, ' ')).contains(QStringLiteral("4194304")));
}

TEST_CASE("bytes that are no programme are refused")
{
    CHECK(catalogue::read({}).faults.size() == 1);
    CHECK(catalogue::read("[]").faults.size() == 1);
    CHECK(catalogue::read("null").faults.size() == 1);
    CHECK(catalogue::read(QByteArray(100'000, '[')).faults.size() == 1);
    CHECK(catalogue::read(QByteArray(5 * 1024 * 1024, ' ')).faults.size() == 1);
    CHECK(catalogue::read("{\"stages\": " + QByteArray(600, '[') + QByteArray(600, ']') + "}").faults.size() >= 1);
    CHECK(catalogue::read("{}").faults.size() >= 5);
}
