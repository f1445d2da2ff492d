#include "core/catalogue/comparison.h"
#include "core/catalogue/library.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace Qt::StringLiterals;
using catalogue::Difference;

TEST_CASE("two editions are compared by place, whatever the order of their stages")
{
    const auto library = catalogue::Library::load();
    const training::Programme before = *library.programme(u"compassionate-conversations"_s);
    CHECK(catalogue::compare(before, before).empty());

    training::Programme after = before;
    after.edition = u"2"_s;
    after.stages[1].capacity[training::Mode::Online].value = 10;
    after.commitments.pop_back();
    after.level = u"Foundation"_s;
    std::swap(after.stages[0], after.stages[2]);
    const auto found = catalogue::compare(before, after);
    REQUIRE(found.size() == 4);
    CHECK(found[0].kind == Difference::Kind::Removed);
    CHECK(found[0].place == u"commitments/project-evaluation"_s);
    CHECK(found[1] == Difference{Difference::Kind::Changed, u"edition"_s, u"1"_s, u"2"_s});
    CHECK(found[2] == Difference{Difference::Kind::Added, u"level"_s, {}, u"Foundation"_s});
    CHECK(found[3] ==
          Difference{Difference::Kind::Changed, u"stages/workshop/capacity/online/value"_s, u"12"_s, u"10"_s});
}
