#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/findingmodel.h"

#include <QAbstractItemModelTester>

using namespace convener::model;
using namespace Qt::StringLiterals;

TEST_CASE("what is found is drawn")
{
    FindingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({{u"Leeds"_s, u"Organisation"_s, 1}});
    CHECK(convener::test::drawn(model) == u"Leeds / Organisation"_s);
}
