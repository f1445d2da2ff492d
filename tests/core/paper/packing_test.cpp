#include "core/paper/packing.h"

#include "tests/support/catch.h"

#include <stdexcept>

using namespace convener;

TEST_CASE("What a page draws is the same once packed and unpacked, however much room it saved")
{
    const QByteArray page = GENERATE(QByteArray(), QByteArray("BT\n/F7 20 Tf\nET\n"), QByteArray(1'000'000, ' '));
    CHECK(paper::unpacked(paper::packed(page)) == page);
}

TEST_CASE("Packed data that is damaged or cut short is told")
{
    const QByteArray packed = paper::packed(QByteArray(1000, ' '));
    CHECK_THROWS_AS(paper::unpacked(packed.chopped(1)), std::runtime_error);
    CHECK_THROWS_AS(paper::unpacked("no packed data"), std::runtime_error);
    CHECK_THROWS_AS(paper::unpacked({}), std::runtime_error);
}
