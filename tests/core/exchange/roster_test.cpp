#include "core/exchange/roster.h"

#include "core/exchange/csv.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <set>

using namespace convener;
using namespace convener::exchange;
using namespace Qt::StringLiterals;

namespace {

const RosterHeadings &headings()
{
    static const RosterHeadings shipped =
        RosterHeadings::load(QStringLiteral(CONVENER_RESOURCES "/exchange/roster-headings.json")).value();
    return shipped;
}

Result<Roster> tryRead(const QString &list)
{
    return readCsv(list.toUtf8()).and_then([](const Table &table) { return readRoster(table, headings()); });
}

Roster roster(const QString &list)
{
    const auto read = tryRead(list);
    INFO((read ? QString() : read.error().text).toStdString());
    REQUIRE(read);
    return *read;
}

RosterEntry onlyEntry(const QString &list)
{
    const Roster read = roster(list);
    REQUIRE(read.entries.size() == 1);
    return read.entries.front();
}

} // namespace

TEST_CASE("A list with every column is understood")
{
    const Roster read =
        roster(u"Forename,Surname,E-mail address,Job title,Organisation,Mobile,Access needs,Dietary "
               "requirements,Notes\n"
               "Jane,Smith,jane@example.org,Ward sister,Leeds,07700 900123,Hearing loop,Vegan,Mornings\n"_s);
    CHECK(read.read == 1);
    CHECK(read.faults.empty());
    CHECK(read.warnings.empty());
    CHECK(read.unread.isEmpty());
    CHECK(read.entries ==
          std::vector{RosterEntry{2, u"Jane Smith"_s, u"Jane"_s, u"Smith"_s, u"jane@example.org"_s, u"07700 900123"_s,
                                  u"Ward sister"_s, u"Leeds"_s, u"Hearing loop"_s, u"Vegan"_s, u"Mornings"_s}});
}

TEST_CASE("Headings are understood in other words, order, case and language")
{
    for (const QString &heading : {u"Email,Name"_s, u"E-MAIL ADDRESS,FULL NAME"_s, u"email_address *,Delegate name"_s,
                                   u"Work e-mail (required),Name of delegate"_s, u"  Email  address: ,Participant"_s,
                                   u"E-bost,Enw llawn"_s, u"\"Email\nplease no shared mailboxes\",Attendee"_s}) {
        INFO(heading.toStdString());
        const RosterEntry entry = onlyEntry(heading + u"\njane@example.org,Jane Smith\n"_s);
        CHECK(entry.name == u"Jane Smith"_s);
        CHECK(entry.email == u"jane@example.org"_s);
    }
    CHECK(headings().fieldOf(u"Rhif ffôn"_s) == RosterField::Telephone);
    CHECK(headings().fieldOf(u"RHIF FFON"_s) == RosterField::Telephone);
    CHECK_FALSE(headings().fieldOf(u"Line manager's email"_s));
    CHECK_FALSE(headings().fieldOf(u""_s));
}

TEST_CASE("A column that no field is known for is left unread, and said")
{
    const Roster read = roster(u"Name,Line manager,Payroll no,Email\nJane,Bob,123,jane@example.org\n"_s);
    CHECK(read.unread == QStringList{u"Line manager"_s, u"Payroll no"_s});
    CHECK(read.entries.front().name == u"Jane"_s);
}

TEST_CASE("Of two columns for one field the first that is filled counts")
{
    const Roster read = roster(u"Name,Phone,Mobile\nJane,,07700 900123\nBob,0113 496 0000,07700 900124\n"_s);
    CHECK(read.entries[0].telephone == u"07700 900123"_s);
    CHECK(read.entries[1].telephone == u"0113 496 0000"_s);
}

TEST_CASE("What a second column for one field says otherwise is told, not lost in silence")
{
    const Roster read = roster(u"Name,Email,Work email\nJane,jane@example.org,jane@trust.example\n"
                               "Bob,,bob@example.org\nAl,al@example.org,AL@example.org\n"_s);
    CHECK(read.entries.size() == 3);
    REQUIRE(read.warnings.size() == 1);
    CHECK(read.warnings[0].row == 2);
    CHECK(read.warnings[0].column == u"Work email"_s);
    CHECK(read.warnings[0].text.contains(u"jane@trust.example"_s));
}

TEST_CASE("A title may stand above the headings; the heading is row 1 all the same")
{
    const Roster read = roster(u"Delegates of Leeds,,\n\nName,Email,\nJane,jane@example.org,\n,bob@example.org,\n"_s);
    CHECK(read.entries.front().row == 2);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().row == 3);
}

TEST_CASE("A list without headings is refused with what they should be")
{
    CHECK(
        tryRead(u"Jane Smith,jane@example.org\nBob Jones,bob@example.org\n"_s).error().text.contains(u"No heading"_s));
    CHECK(tryRead(u"Email,Role\njane@example.org,Nurse\n"_s).error().text.contains(u"No heading"_s));
    CHECK(tryRead(u"\n\n ,\n"_s).error().text.contains(u"No heading"_s));
}

TEST_CASE("A row needs a name")
{
    const Roster read =
        roster(u"First name,Last name,Email\n,,jane@example.org\n\u00A0, ,bob@example.org\nAl,,al@example.org\n"_s);
    CHECK(read.read == 3);
    CHECK(read.entries.size() == 1);
    CHECK(read.entries[0].name == u"Al"_s);
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults[0].row == 2);
    CHECK(read.faults[0].column == u"Last name"_s);
    CHECK(read.faults[1].row == 3);
}

TEST_CASE("A missing e-mail is a warning and its row is taken")
{
    const Roster read = roster(u"Name,Email\nJane,\nBob,bob@example.org\n"_s);
    CHECK(read.entries.size() == 2);
    CHECK(read.faults.empty());
    REQUIRE(read.warnings.size() == 1);
    CHECK(read.warnings[0].row == 2);
    CHECK(read.warnings[0].column == u"Email"_s);
    CHECK(roster(u"Name\nJane\n"_s).warnings.size() == 1);
}

TEST_CASE("An e-mail that is no address is a fault, named by row and column")
{
    const Roster read = roster(u"Name,E-mail address\nJane,jane at example\nBob,bob@example.org\n"_s);
    CHECK(read.read == 2);
    CHECK(read.entries.size() == 1);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].row == 2);
    CHECK(read.faults[0].column == u"E-mail address"_s);
    CHECK(read.faults[0].text.contains(u"jane at example"_s));
}

TEST_CASE("A person twice in one list is taken once, the second row is a fault")
{
    const Roster read =
        roster(u"Name,Email\nJane,Jane@Example.org\nBob,bob@example.org\nJane S, JANE@EXAMPLE.ORG \n"_s);
    CHECK(read.entries.size() == 2);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].row == 4);
    CHECK(read.faults[0].text.contains(u"row 2"_s));
}

TEST_CASE("A row that is skipped does not stand in the way of the next with its e-mail")
{
    const Roster read = roster(u"Name,Email\n,jane@example.org\nJane,jane@example.org\n"_s);
    CHECK(read.entries.size() == 1);
    CHECK(read.faults.size() == 1);
    CHECK(read.faults[0].row == 2);
}

TEST_CASE("A name that stands twice without an e-mail is a warning")
{
    const Roster read = roster(u"Name,Email\nJane Smith,jane@example.org\njane  SMITH,\nBob,\n"_s);
    CHECK(read.entries.size() == 3);
    REQUIRE(read.warnings.size() == 3);
    CHECK(read.warnings[1].row == 3);
    CHECK(read.warnings[1].text.contains(u"row 2"_s));
    CHECK(roster(u"Name,Email\nJane,jane@example.org\nJane,jane@example.com\n"_s).warnings.empty());
}

TEST_CASE("All faults of a row and of all rows are found at once")
{
    const Roster read =
        roster(u"Name,Email,Note\n,not one,\n"_s + QString(300, u'x') + u",a@b,\nBob,b@example.org,,extra\n"_s);
    CHECK(read.read == 3);
    CHECK(read.entries.empty());
    REQUIRE(read.faults.size() == 5);
    CHECK(read.faults[0].row == 2);
    CHECK(read.faults[1].row == 2);
    CHECK(read.faults[2].text.contains(u"300 characters"_s));
    CHECK(read.faults[3].column == u"Email"_s);
    CHECK(read.faults[4].row == 4);
    CHECK(read.faults[4].text.contains(u"extra"_s));
}

TEST_CASE("A row may have fewer cells than the heading, or empty ones beyond it")
{
    const Roster read = roster(u"Name,Email,Note\nJane\nBob,bob@example.org,,,,\n"_s);
    CHECK(read.entries.size() == 2);
    CHECK(read.faults.empty());
}

TEST_CASE("A quotation mark that never closes is a fault of its row and column; those before are taken")
{
    const Roster read =
        roster(u"Name,Email,Note\nJane,jane@example.org,\nBob,bob@example.org,\"never\nAl,al@example.org,\n"_s);
    CHECK(read.entries.size() == 1);
    CHECK(read.read == 2);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults[0].row == 3);
    CHECK(read.faults[0].column == u"Note"_s);
}

TEST_CASE("Blank rows are passed over and not counted as read, but numbered")
{
    const Roster read = roster(u"Name,Email\n\n,\nJane,jane@example.org\n  ,\u00A0\n,bob@example.org\n"_s);
    CHECK(read.read == 2);
    CHECK(read.entries[0].row == 4);
    CHECK(read.faults[0].row == 6);
}

TEST_CASE("Names keep their script and spelling; only odd white space at the ends goes")
{
    for (const QString &name :
         {u"Siân Ŵyn-Jones"_s, u"José Ñuñez"_s, u"李小龍"_s, u"محمد الفاتح"_s, u"Ἀλέξανδρος"_s, u"Nguyễn Thị Minh"_s,
          u"O’Brien, RN"_s, u"de la Cruz"_s, u"Smith,  Jane"_s, u"JANE SMITH, Consultant"_s, u"Jane SMITH, RN"_s,
          u"SMITH, RN"_s, u"👩‍⚕️ Jo"_s}) {
        INFO(name.toStdString());
        CHECK(onlyEntry(u"Name\n\"\u00A0\u200B"_s + name + u" \t\u202F\"\n"_s).name == name);
    }
    CHECK(onlyEntry(u"Name\nSia\u0302n\n"_s).name == u"Siân"_s);
    CHECK(onlyEntry(u"Name\n\"Jane\r\nSmith\"\n"_s).name == u"Jane Smith"_s);
    CHECK(onlyEntry(u"Name,Notes\nJane,\"one\n\ntwo\"\n"_s).note == u"one\n\ntwo"_s);
}

TEST_CASE("A family name in capitals before a comma is turned round, and nothing less clear")
{
    const RosterEntry jane = onlyEntry(u"Name\n\"SMITH, Jane\"\n"_s);
    CHECK(jane.name == u"Jane SMITH"_s);
    CHECK(jane.given == u"Jane"_s);
    CHECK(jane.family == u"SMITH"_s);
    CHECK(onlyEntry(u"Name\n\"O'NEILL-JONES, Mary Ann\"\n"_s).name == u"Mary Ann O'NEILL-JONES"_s);
    CHECK(onlyEntry(u"Name\n\"VAN DER BERG, Anna\"\n"_s).name == u"Anna VAN DER BERG"_s);
}

TEST_CASE("A column called Name beside a surname holds the first name, unless it holds the whole")
{
    CHECK(onlyEntry(u"Name,Surname\nJane,Smith\n"_s).name == u"Jane Smith"_s);
    CHECK(onlyEntry(u"Name,Surname\nJane Smith,Smith\n"_s).name == u"Jane Smith"_s);
    CHECK(onlyEntry(u"Full name,First name,Surname\nDr Jane Smith,Jane,Smith\n"_s).name == u"Dr Jane Smith"_s);
}

TEST_CASE("A list of headings with a fault names its place")
{
    const auto textOf = [](const char *json) {
        return RosterHeadings::parse(QJsonDocument::fromJson(json)).error().text;
    };
    CHECK(textOf("{}").contains(u"/name"_s));
    CHECK(textOf(R"({"name": ["Name", "***"]})").contains(u"/name/1"_s));
    CHECK(textOf(R"({"name": ["Name"], "given": ["NAME"]})").contains(u"/given/0"_s));
    CHECK_FALSE(RosterHeadings::load(u"/nowhere.json"_s));
}

TEST_CASE("Every row that is read is an entry or has a fault, never both")
{
    CHECK(rc::check([] {
        const std::vector<QString> names{u"Jane"_s, u"Bob"_s, u""_s, u" "_s, QString(201, u'x')};
        const std::vector<QString> emails{u"jane@example.org"_s, u"JANE@example.org"_s, u"b@example.org"_s, u""_s,
                                          u"no"_s};
        QString list = u"Name,Email\n"_s;
        const int rows = *rc::gen::inRange(0, 20);
        for (int i = 0; i < rows; ++i)
            list += *rc::gen::elementOf(names) + u',' + *rc::gen::elementOf(emails) + u'\n';
        const Roster read = *tryRead(list);
        std::set<int> taken, faulty;
        for (const RosterEntry &entry : read.entries)
            taken.insert(entry.row);
        for (const RosterFault &fault : read.faults)
            faulty.insert(fault.row);
        RC_ASSERT(taken.size() == read.entries.size());
        RC_ASSERT(size_t(read.read) == taken.size() + faulty.size());
        for (const RosterFault &warning : read.warnings)
            RC_ASSERT(taken.contains(warning.row));
    }));
}

TEST_CASE("An invisible control character inside a text is a fault of its row, which names it")
{
    const Roster read =
        roster(u"Name,Email,Note\nJane\u001b[31m Smith,jane@example.org,\nSiân,sian@example.org,two\tparts\n"_s);
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries.front().name == u"Siân"_s);
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front().row == 2);
    CHECK(read.faults.front().text.contains(u"U+001b"_s));
}
