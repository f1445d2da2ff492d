#include "core/document/pack.h"
#include "core/document/wording.h"
#include "tests/support/catch.h"

using namespace convener::document;
using namespace Qt::StringLiterals;

TEST_CASE("Dates and times are said in the document's language")
{
    const Wording english(u"en"_s);
    const Wording welsh(u"cy"_s);
    const QDate date(2027, 5, 3);
    CHECK(english.day(date) == u"Monday 3 May 2027"_s);
    CHECK(welsh.day(date) == u"Dydd Llun 3 Mai 2027"_s);
    CHECK(english.time(QTime(13, 5)) == u"1.05pm"_s);
    CHECK(english.times(QDateTime(date, QTime(13, 0)), QDateTime(date, QTime(16, 30))) == u"1.00pm to 4.30pm"_s);
}

TEST_CASE("Names are joined as one says them")
{
    const Wording english(u"en"_s);
    CHECK(english.list({}) == QString());
    CHECK(english.list({u"Ann"_s}) == u"Ann"_s);
    CHECK(english.list({u"Ann"_s, u"Bob"_s, u"Carys"_s}) == u"Ann, Bob and Carys"_s);
}

TEST_CASE("Welsh names are joined with a, or with ac before a vowel")
{
    const Wording welsh(u"cy"_s);
    CHECK(welsh.list({u"Ann"_s, u"Bob"_s, u"Carys"_s}) == u"Ann, Bob a Carys"_s);
    CHECK(welsh.list({u"Bob"_s, u"Elin"_s}) == u"Bob ac Elin"_s);
    CHECK(welsh.list({u"Bob"_s, u"Ŵyn"_s}) == u"Bob ac Ŵyn"_s);
}

TEST_CASE("A length of time has its singular")
{
    const Wording english(u"en"_s);
    CHECK(english.duration(45) == u"45 minutes"_s);
    CHECK(english.duration(60) == u"1 hour"_s);
    CHECK(english.duration(121) == u"2 hours 1 minute"_s);
    CHECK(Wording(u"cy"_s).duration(210) == u"3 awr 30 munud"_s);
}

TEST_CASE("File names are safe on every system")
{
    CHECK(safeFileName(u"Siân Llywelyn / Ŵyn: <1>"_s, u".pdf"_s) == u"Siân-Llywelyn-Ŵyn-1.pdf"_s);
    CHECK(safeFileName(u"../.."_s, u".pdf"_s) == u"_.pdf"_s);
    CHECK(safeFileName(u"CON"_s, u".pdf"_s) == u"CON_.pdf"_s);
    CHECK(safeFileName(QString(300, u'ŵ'), u".pdf"_s).toUtf8().size() <= 84);
    CHECK(safeFileName(u"王小明"_s, u".pdf"_s) == u"王小明.pdf"_s);
}
