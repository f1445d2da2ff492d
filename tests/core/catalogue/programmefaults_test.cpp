#include "core/catalogue/programmefile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace convener;
using namespace Qt::StringLiterals;
using catalogue::Fault;
using catalogue::Faults;

namespace {

/// The shipped programme after one text was replaced by another in its JSON.
Faults faultsAfter(const QByteArray &before, const QByteArray &after)
{
    QFile file(u":/programmes/compassionate-conversations.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    const qsizetype at = json.indexOf(before);
    REQUIRE(at >= 0);
    return catalogue::read(json.replace(at, before.size(), after)).faults;
}

Fault only(const Faults &faults)
{
    for (const Fault &fault : faults)
        UNSCOPED_INFO(fault.text().toStdString());
    REQUIRE(faults.size() == 1);
    return faults.front();
}

} // namespace

TEST_CASE("a fault names its place, what was expected and what was found")
{
    const Fault wrongType = only(faultsAfter("\"value\": 42,", "\"value\": \"six weeks\","));
    CHECK(wrongType.pointer == u"/window/days/value"_s);
    CHECK(wrongType.expected == u"a whole number from 1 to 3660"_s);
    CHECK(wrongType.found == u"the text “six weeks”"_s);

    const Fault huge = only(faultsAfter("\"value\": 42,", "\"value\": 1e300,"));
    CHECK(huge.pointer == u"/window/days/value"_s);
    CHECK(huge.found == u"the number 1e+300"_s);

    CHECK(only(faultsAfter("\"value\": 42,", "\"value\": 41.5,")).found == u"the number 41.5"_s);
    CHECK(only(faultsAfter("\"source\": \"001\"", "\"source\": \"gut feeling\"")).pointer ==
          u"/stages/0/minutes/source"_s);
    CHECK(only(faultsAfter("\"kind\": \"workshop\"", "\"kind\": \"workshp\"")).expected.contains(u"“workshop”"_s));
}

TEST_CASE("an unknown field is a fault that says what was most likely meant")
{
    const Faults faults = faultsAfter("\"preparesFor\"", "\"prepareFor\"");
    const auto unknown = std::ranges::find(faults, u"/stages/0/prepareFor"_s, &Fault::pointer);
    REQUIRE(unknown != faults.end());
    CHECK(unknown->expected == u"no such field (did you mean “preparesFor”?)"_s);
}

TEST_CASE("stages that are named but do not exist are faults")
{
    CHECK(only(faultsAfter("\"preparesFor\": \"workshop\"", "\"preparesFor\": \"workship\"")).pointer ==
          u"/stages/0/preparesFor"_s);
    const Fault window = only(faultsAfter("\"workbook\", \"workshop\"", "\"workbok\", \"workshop\""));
    CHECK(window.pointer == u"/window/stages/0"_s);
    CHECK(window.expected.contains(u"did you mean “workbook”"_s));
    CHECK(only(faultsAfter("\"anchorStage\": \"workshop\"", "\"anchorStage\": \"workbook\"")).pointer ==
          u"/delegateSurveys/anchorStage"_s);
}

TEST_CASE("a row of the planning matrix for a commitment that does not exist is a fault")
{
    const Fault fault =
        only(faultsAfter("\"commitment\": \"trainer-selection\"", "\"commitment\": \"trainer-selecton\""));
    CHECK(fault.pointer == u"/planningMatrix/0/commitment"_s);
    CHECK(fault.expected.contains(u"did you mean “trainer-selection”"_s));
}

TEST_CASE("an id that comes twice is a fault")
{
    const Fault fault = only(faultsAfter("\"id\": \"planning-matrix\"", "\"id\": \"trainer-selection\""));
    CHECK(fault.pointer == u"/commitments/1/id"_s);
    CHECK(fault.expected.contains(u"/commitments/0"_s));
}

TEST_CASE("a field that comes twice in one object is a fault, for one of its values would be lost")
{
    const Fault title = only(faultsAfter("\"edition\": \"1\",", "\"edition\": \"1\", \"title\": \"Another\","));
    CHECK(title.pointer == u"/title"_s);
    CHECK(title.text() == u"At /title there should be one field of this name, but there is more than one."_s);

    const Fault inside = only(faultsAfter("\"value\": 210,", "\"value\": 200, \"value\": 205, \"value\": 210,"));
    CHECK(inside.pointer == u"/stages/1/minutes/value"_s);
    // The same key in another spelling, and one with a slash and a quotation mark in it.
    CHECK(only(faultsAfter("\"id\": \"workshop\",", "\"\\u0069d\": \"x\", \"id\": \"workshop\",")).pointer ==
          u"/stages/1/id"_s);
    const Faults odd = faultsAfter("\"edition\": \"1\",", R"("edition": "1", "a/\"": ["}", {"b": 1}], "a/\"": 2,)");
    CHECK(odd.front().pointer == u"/a~1\""_s);

    // However many come, and however deep, the file is only refused.
    QByteArray many = "{";
    for (int i = 0; i < 5'000; ++i)
        many += "\"k" + QByteArray::number(i) + "\": 1, \"k" + QByteArray::number(i) + "\": 2,";
    CHECK_FALSE(catalogue::read(many + "\"id\": \"x\"}").programme);
    CHECK_FALSE(
        catalogue::read("{\"stages\": " + QByteArray(1000, '[') + "{\"a\": 1, \"a\": 2}" + QByteArray(1000, ']') + "}")
            .programme);
}

TEST_CASE("prerequisites in a circle are a fault")
{
    const Fault self = only(faultsAfter("{\"stage\": \"workshop\"", "{\"stage\": \"train-the-trainer\""));
    CHECK(self.pointer == u"/stages/2/prerequisites/0/stage"_s);

    const Faults two = faultsAfter("\"id\": \"workshop\",", "\"id\": \"workshop\", \"prerequisites\": [{\"stage\": "
                                                            "\"train-the-trainer\", \"completion\": \"attended\"}],");
    CHECK(only(two).pointer.contains(u"/prerequisites/0/stage"_s));
}

TEST_CASE("an agenda whose minutes do not add up is a fault")
{
    const Fault fault = only(faultsAfter("\"minutes\": 50", "\"minutes\": 51"));
    CHECK(fault.pointer == u"/stages/1/sessions/0/agenda"_s);
    CHECK(fault.found == u"211 minutes"_s);
}

TEST_CASE("a survey that closes before it is due is a fault")
{
    CHECK(only(faultsAfter("{\"days\": 7}", "{\"days\": 29}")).pointer == u"/delegateSurveys/points/1/closes"_s);
}

TEST_CASE("only work done alone can be asked to be returned; a workshop would be waited for in vain")
{
    const QByteArray asked = "{\"stage\": \"workshop\", \"completion\": \"returned\"}";
    const QByteArray attended = "{\"stage\": \"workshop\", \"completion\": \"attended\"}";
    const Fault prerequisite = only(faultsAfter(attended, asked));
    CHECK(prerequisite.pointer == u"/stages/2/prerequisites/0/stage"_s);
    CHECK(prerequisite.expected.startsWith(u"a stage done alone"_s));
    const Fault certificate =
        only(faultsAfter("\"certificate\": {", "\"certificate\": {\"returned\": [\"train-the-trainer\"], "));
    CHECK(certificate.pointer == u"/stages/1/certificate/returned/0"_s);
}

TEST_CASE("a survey that closes before it is due only where a month ends early is a fault that names the day")
{
    const Fault fault = only(faultsAfter("\"due\": {\"value\": {\"days\": 7}, \"source\": \"our default\"},\n"
                                         "        \"closes\": {\"value\": {\"days\": 28}",
                                         "\"due\": {\"value\": {\"days\": 30}, \"source\": \"our default\"},\n"
                                         "        \"closes\": {\"value\": {\"months\": 1}"));
    CHECK(fault.pointer == u"/delegateSurveys/points/1/closes"_s);
    CHECK(fault.found == u"an earlier one, counted from 2027-01-30"_s);
}

TEST_CASE("an edition and a title are one line without control characters")
{
    CHECK(only(faultsAfter("\"edition\": \"1\"", "\"edition\": \"1\\n2\"")).pointer == u"/edition"_s);
    CHECK(only(faultsAfter("\"edition\": \"1\"", "\"edition\": \"1 \"")).pointer == u"/edition"_s);
    CHECK(only(faultsAfter("\"edition\": \"1\"", "\"edition\": \"" + QByteArray(201, 'x') + '"')).pointer ==
          u"/edition"_s);
    CHECK(only(faultsAfter("\"title\": \"", "\"title\": \"\\u0000")).pointer == u"/title"_s);
}

TEST_CASE("a stage that does not say how many sessions make it attended asks for all of them")
{
    QFile file(u":/programmes/compassionate-leadership.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray stages = json[u"stages"].toArray();
    QJsonObject course = stages[0].toObject();
    REQUIRE(course.contains(u"sessionsToAttend"));
    course.remove(u"sessionsToAttend");
    stages[0] = course;
    json[u"stages"] = stages;
    const auto read = catalogue::read(QJsonDocument(json).toJson());
    REQUIRE(read.programme);
    CHECK(read.programme->stages[0].sessionsToAttend.value == 6);
    CHECK(read.programme->stages[0].sessionsToAttend.source == u"our default"_s);
}

TEST_CASE("a programme on record stays readable though a rule was added since it was saved")
{
    QFile file(u":/programmes/compassionate-conversations.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll().replace("\"edition\": \"1\"", "\"edition\": \"1\\n2\"");
    CHECK_FALSE(catalogue::read(json).programme);
    CHECK(catalogue::read(json, catalogue::Rules::OnRecord).programme);
}

TEST_CASE("every fault of a file is told at once")
{
    QFile file(u":/programmes/compassionate-conversations.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll()
                                .replace("\"value\": 42,", "\"value\": -1,")
                                .replace("\"preparesFor\": \"workshop\"", "\"preparesFor\": \"nowhere\"")
                                .replace("\"enquiryMost\"", "\"enquiryLeast\"")
                                .replace("\"id\": \"planning-matrix\"", "\"id\": \"Planning Matrix\"");
    QStringList pointers;
    for (const Fault &fault : catalogue::read(json).faults)
        pointers.append(fault.pointer);
    pointers.sort();
    CHECK(pointers == QStringList{u"/commitments/1/id"_s, u"/enquiryLeast"_s, u"/enquiryMost"_s,
                                  u"/stages/0/preparesFor"_s, u"/window/days/value"_s});
}

TEST_CASE("no single field of a programme can be made null or an odd type without a fault or a crash")
{
    QFile file(u":/programmes/handling-difficult-situations.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &key : whole.keys())
        for (const QJsonValue &odd : {QJsonValue(), QJsonValue(1e300), QJsonValue(QJsonArray{QJsonArray{}})}) {
            QJsonObject changed = whole;
            changed[key] = odd;
            INFO(key.toStdString());
            const Faults faults = catalogue::read(QJsonDocument(changed).toJson()).faults;
            REQUIRE_FALSE(faults.empty());
            CHECK(faults.front().pointer.startsWith(u'/' + key));
        }
}
