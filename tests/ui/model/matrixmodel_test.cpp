#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/matrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace convener::model;
using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

PlanningMatrix matrix()
{
    PlanningMatrix matrix;
    MatrixRow choose;
    choose.id = {1};
    choose.commitment = u"trainer-selection"_s;
    choose.activity = u"Choose trainers"_s;
    choose.due = QDate(2027, 2, 1);
    MatrixRow cascade;
    cascade.id = {2};
    cascade.commitment = localCascade;
    cascade.activity = u"First cascade"_s;
    matrix.rows = {cascade, choose};
    return matrix;
}

const std::vector<std::pair<QString, QString>> groups{{u"trainer-selection"_s, u"Trainer selection"_s},
                                                      {localCascade, u"Local cascade"_s}};

} // namespace

TEST_CASE("the matrix stands under a heading for each commitment")
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set(matrix(), groups);
    CHECK(convener::test::drawn(model) == u"# Trainer selection\n"
                                          "Choose trainers |  |  |  |  | Mon 1 Feb 2027 |  |  |  | Not started |\n"
                                          "# Local cascade\n"
                                          "First cascade |  |  |  |  |  |  |  |  | Not started |"_s);
    CHECK(model.group(model.index(2, 0)) == localCascade);
}

TEST_CASE("an edit in place is announced once, with the whole row")
{
    MatrixModel model;
    model.set(matrix(), groups);
    std::vector<MatrixRow> edited;
    QObject::connect(&model, &MatrixModel::edited, &model, [&](const MatrixRow &row) { edited.push_back(row); });
    CHECK(model.setData(model.index(1, MatrixModel::Lead), u"  Siân Llŷr "_s));
    CHECK(model.setData(model.index(1, MatrixModel::PlannedOn), QDate(2027, 1, 4)));
    CHECK(model.setData(model.index(1, MatrixModel::Status), int(ActivityStatus::Planned)));
    REQUIRE(edited.size() == 3);
    CHECK(edited.back().lead == u"Siân Llŷr");
    CHECK(edited.back().plannedOn == QDate(2027, 1, 4));
    CHECK(edited.back().status == ActivityStatus::Planned);
}

TEST_CASE("an edit that changes nothing, and a heading, are left alone")
{
    MatrixModel model;
    model.set(matrix(), groups);
    CHECK_FALSE(model.setData(model.index(1, MatrixModel::Activity), u"Choose trainers"_s));
    CHECK_FALSE(model.setData(model.index(0, MatrixModel::Activity), u"x"_s));
    CHECK(model.flags(model.index(0, 0)) == Qt::NoItemFlags);
}
