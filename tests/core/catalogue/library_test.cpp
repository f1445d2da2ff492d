#include "core/catalogue/library.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace Qt::StringLiterals;
using catalogue::Library;

TEST_CASE("the shipped library has no fault")
{
    const Library library = Library::load();
    for (const auto &file : library.faults())
        for (const auto &fault : file.faults)
            UNSCOPED_INFO((file.file + u": "_s + fault.text()).toStdString());
    CHECK(library.faults().empty());
    CHECK(library.programme(u"compassionate-conversations"_s));
}
