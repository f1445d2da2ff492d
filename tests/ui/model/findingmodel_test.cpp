#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/findingmodel.h"

#include <QAbstractItemModelTester>

using namespace convener::model;
using namespace Qt::StringLiterals;

TEST_CASE("a name is found by the beginnings of its words, whatever case and accents")
{
    const std::vector<Finding> all{{u"Ysbyty Gŵyr"_s, u"Organisation"_s, 0},
                                   {u"Leeds Teaching Hospitals"_s, u"Organisation"_s, 1}};
    CHECK(found(all, u"gwyr"_s, 5).front().key == 0);
    CHECK(found(all, u"TEACH leeds"_s, 5).front().key == 1);
    CHECK(found(all, u"organ"_s, 5).size() == 2);
    CHECK(found(all, u"organ"_s, 1).size() == 1);
    CHECK(found(all, u"eeds"_s, 5).empty());
    CHECK(found(all, u" "_s, 5).empty());
}

TEST_CASE("what is found is drawn")
{
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({{u"Leeds"_s, u"Organisation"_s, 1}});
    CHECK(convener::test::drawn(model) == u"Leeds / Organisation"_s);
}
