#include "core/evaluation/reach.h"
#include "tests/support/catch.h"

using namespace convener;
using evaluation::Reach;

TEST_CASE("reach counts the sessions held and the people in them, by trainer and together")
{
    const QDate today(2027, 6, 1);
    training::Trainer ann, bo;
    ann.cascade = {{{}, {}, today.addDays(-30), {}, 8}, {{}, {}, today, {}, 11}, {{}, {}, today.addDays(1), {}, 99}};
    bo.cascade = {{{}, {}, today.addDays(-1), {}, 5}};
    CHECK(evaluation::reach(ann, today) == Reach{2, 19});
    CHECK(evaluation::reach(std::vector{ann, bo}, today) == Reach{3, 24});
}
