#include "core/exchange/personname.h"
#include "tests/support/catch.h"

using namespace convener::exchange;
using namespace Qt::StringLiterals;

namespace {

QString whole(const QString &given, const QString &family)
{
    RosterEntry entry{.given = given, .family = family};
    completeName(entry);
    return entry.name;
}

} // namespace

TEST_CASE("A name in two columns is put together as its script has it")
{
    CHECK(whole(u"Siân"_s, u"Llywelyn"_s) == u"Siân Llywelyn"_s);
    CHECK(whole(u"小明"_s, u"王"_s) == u"王小明"_s);
    CHECK(whole(u"민준"_s, u"김"_s) == u"김민준"_s);
    CHECK(whole(u"たろう"_s, u"山田"_s) == u"山田 たろう"_s);
    CHECK(whole(u"Wei"_s, u"王"_s) == u"Wei 王"_s);
    CHECK(whole(u"Ελένη"_s, u"Παππά"_s) == u"Ελένη Παππά"_s);
    CHECK(whole(u"小明"_s, {}) == u"小明"_s);
}
