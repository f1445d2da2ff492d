#include "core/training/nameword.h"
#include "tests/support/catch.h"

using namespace convener::training;
using namespace Qt::StringLiterals;

TEST_CASE("The words of a name are compared without case, accents and signs")
{
    CHECK(nameWords(u"Ysbyty Gŵyr"_s) == QStringList{u"ysbyty"_s, u"gwyr"_s});
    CHECK(nameWords(u"  José Smith-O'Brien 2 "_s) == QStringList{u"jose"_s, u"smith"_s, u"o"_s, u"brien"_s, u"2"_s});
    CHECK(nameWords(u"-- ' --"_s).isEmpty());
}

TEST_CASE("A search fits when each of its words begins a word of the name, in any order")
{
    const QStringList leeds = nameWords(u"Leeds Teaching Hospitals"_s);
    CHECK(beginWords(leeds, nameWords(u"TEACH leeds"_s)));
    CHECK(beginWords(leeds, {}));
    CHECK_FALSE(beginWords(leeds, nameWords(u"eeds"_s)));
    CHECK_FALSE(beginWords(leeds, nameWords(u"leeds trust"_s)));
}

TEST_CASE("The words as they are typed keep what a script writes as marks")
{
    CHECK(typedWords(u"José Smith-O'Brien"_s) == QStringList{u"José"_s, u"Smith"_s, u"O"_s, u"Brien"_s});
    CHECK(typedWords(u"Jose\u0301"_s) == QStringList{u"José"_s});
    CHECK(typedWords(u"प्रिया कृष्णमूर्ति"_s) == QStringList{u"प्रिया"_s, u"कृष्णमूर्ति"_s});
    CHECK(typedWords(u"\u0301 -- '"_s).isEmpty());
}
