#include "core/training/mention.h"
#include "tests/support/catch.h"

using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

Mentions annLee()
{
    Mentions mentions;
    mentions.addName(u"Ann Lee"_s, u"[7]"_s);
    mentions.addName(u"José O'Brien"_s, u"[8]"_s);
    mentions.addName(u"Delegate"_s, u"[9]"_s);
    mentions.addEmail(u"Ann.Lee@x.example"_s, u"[7]"_s);
    mentions.addTelephone(u"0113 496 0999"_s, u"[7]"_s);
    return mentions;
}

} // namespace

TEST_CASE("A name is found in any text, in either order, whatever the case and the accents")
{
    const Mentions mentions = annLee();
    CHECK(mentions.without(u"Ann Lee rang"_s) == u"[7] rang"_s);
    CHECK(mentions.without(u"Ask LEE, Ann about it; ann  lee knows."_s) == u"Ask [7] about it; [7] knows."_s);
    CHECK(mentions.without(u"jose o'brien"_s) == u"[8]"_s);
    CHECK(mentions.without(QString(u"Jose\u0301 O’Brien"_s)) == u"[8]"_s);
    CHECK(mentions.without(u"'Jose O''Brien'"_s) == u"'[8]'"_s); // as the journal quotes it
}

TEST_CASE("What only looks like a name stays")
{
    const Mentions mentions = annLee();
    CHECK_FALSE(mentions.without(u"Annie Leeds"_s));
    CHECK_FALSE(mentions.without(u"Ann Marie Lee"_s));
    CHECK_FALSE(mentions.without(u"Ann left. \n\n Lee came."_s));
    CHECK_FALSE(mentions.without(u"A delegate left"_s)); // a name of one word is no mention in a sentence
    CHECK(mentions.without(u"DELEGATE"_s) == u"[9]"_s);
    CHECK_FALSE(mentions.without(QString()));
}

TEST_CASE("An e-mail address is found as a whole, and not within somebody else's")
{
    Mentions mentions = annLee();
    mentions.addEmail(u"ward7@x.example"_s, u"[9]"_s);
    CHECK(mentions.without(u"write to <ANN.LEE@X.EXAMPLE>"_s) == u"write to <[7]>"_s);
    CHECK(mentions.without(u"mailto:ward7@x.example, or ring. Or Ward7@X.Example."_s) ==
          u"mailto:[9], or ring. Or [9]."_s);
    CHECK(mentions.without(u"'ward7@x.example'"_s) == u"'[9]'"_s);
    for (const QString &anothers : {u"ward7@x.org"_s, u"ward7@x.example.org"_s, u"jo.ward7@x.example"_s,
                                    u"jo_ward7@x.example"_s, u"ward@x.example"_s, u"ward7 at x.example"_s}) {
        INFO(anothers.toStdString());
        CHECK_FALSE(mentions.without(anothers));
    }
    CHECK(mentions.without(u"ann.lee@x.org"_s) == u"[7]@x.org"_s); // another address that says the name
}

TEST_CASE("A telephone number is found however it is written, and beside other digits")
{
    const Mentions mentions = annLee();
    for (const QString &number :
         {u"0113 496 0999"_s, u"01134960999"_s, u"+44 113 496-0999"_s, u"(0113) 4960999"_s, u"+44 (0)113 496 0999"_s,
          u"0044 113 496 0999"_s, u"0113\u00a0496\u20110999"_s, u"44 113 4960999"_s}) {
        INFO(number.toStdString());
        CHECK(mentions.without(u"ring "_s + number + u" today"_s) == u"ring [7] today"_s);
        CHECK(mentions.without(u"bed 12 "_s + number + u" 3"_s) == u"bed 12 [7] 3"_s);
        CHECK(mentions.without(u"2027-02-15 "_s + number + u"/0113 496 0998"_s) == u"2027-02-15 [7]/0113 496 0998"_s);
    }
    CHECK(mentions.without(u"0113 496 0999 0113 496 0999"_s) == u"[7] [7]"_s);
    for (const QString &another : {u"0113 496 0998"_s, u"0113 496 09991"_s, u"90113 496 0999"_s, u"113"_s}) {
        INFO(another.toStdString());
        CHECK_FALSE(mentions.without(another));
    }
    CHECK(telephoneKey(u"0113 496 0999 ext. 12"_s) == telephoneKey(u"+44 113 496 0999"_s));
    CHECK(telephoneKey(u"12"_s).isEmpty());
    CHECK(telephoneKey(u"ext. n/a"_s).isEmpty());
}
