#include "core/paper/metadata.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace convener::paper;
using namespace Qt::StringLiterals;

TEST_CASE("A PDF says when it was made as one instant in both of its descriptions, in whatever zone")
{
    for (const auto &[made, expected] : {std::pair("(D:20270715093000+01'00')", "2027-07-15T09:30:00+01:00"),
                                         {"(D:20271115093000-03'30')", "2027-11-15T09:30:00-03:30"},
                                         {"(D:20271115093000Z)", "2027-11-15T09:30:00Z"}}) {
        const Description description{.title = u"x"_s, .author = {}, .language = u"en"_s, .producer = {}, .made = made};
        CHECK(descriptionObject(description).contains("/CreationDate" + QByteArray(made)));
        CHECK(metadataObject(description).contains("<xmp:CreateDate>" + QByteArray(expected) + "</xmp:CreateDate>"));
    }
}
