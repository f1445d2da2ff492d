#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/chart/attendancegrid.h"
#include "ui/model/attendancemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace convener::model;
using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

std::vector<Session> sessions()
{
    const auto at = [](int number, QStringView text) {
        return Session{{number}, {1}, number, convener::time::SessionTime::parse(text).value(), {}, {}, {}, {}, false};
    };
    return {at(11, u"2027-02-15T09:30/13:00"), at(12, u"2027-02-22T09:30/13:00")};
}

} // namespace

TEST_CASE("the attendance grid has delegates down and sessions across")
{
    AttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({{{1}, u"Ann"_s}, {{2}, u"Bo"_s}}, sessions(), {{{1}, {{{11}, Attendance::Attended}}}});
    CHECK(convener::test::drawn(model) == u"Ann | Attended | Not recorded\nBo | Not recorded | Not recorded"_s);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == u"Mon 15 Feb 2027");
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == u"Ann, Mon 15 Feb 2027: Attended");
}

TEST_CASE("a key marks attendance and goes to the next delegate")
{
    AttendanceModel model;
    model.set({{{1}, u"Ann"_s}, {{2}, u"Bo"_s}}, sessions(), {});
    convener::chart::AttendanceGrid grid(&model);
    std::vector<std::pair<qint64, Attendance>> marked;
    QObject::connect(
        &grid, &convener::chart::AttendanceGrid::marked, &grid,
        [&](PlaceId place, SessionId, Attendance attendance) { marked.emplace_back(place.number, attendance); });
    grid.setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&grid, Qt::Key_A);
    QTest::keyClick(&grid, Qt::Key_X);
    CHECK(marked == std::vector<std::pair<qint64, Attendance>>{{1, Attendance::Attended}, {2, Attendance::Absent}});

    grid.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&grid, Qt::Key_L);
    CHECK(marked.size() == 2);
}
