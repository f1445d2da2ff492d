#include "core/catalogue/library.h"
#include "core/catalogue/programmefile.h"
#include "tests/support/catch.h"

using namespace convener;

TEST_CASE("a programme that is written and read again is the same")
{
    for (const training::Programme &programme : catalogue::Library::load().programmes()) {
        const auto file = catalogue::read(catalogue::toJson(programme));
        REQUIRE(file.programme);
        CHECK(*file.programme == programme);
        CHECK(catalogue::toJson(*file.programme) == catalogue::toJson(programme));
    }
}
