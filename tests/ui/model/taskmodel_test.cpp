#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/taskmodel.h"

#include <QAbstractItemModelTester>

using namespace convener::model;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 30);

Task task(const QString &what, QDate due)
{
    Task task;
    task.what = what;
    task.organisation = u"Leeds"_s;
    task.due = due;
    task.step = u"Open"_s;
    return task;
}

} // namespace

TEST_CASE("Today groups what is due by how near it is")
{
    TaskModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({task(u"far"_s, monday.addDays(31)), task(u"month"_s, monday.addDays(7)),
               task(u"week"_s, monday.addDays(6)), task(u"late"_s, monday.addDays(-1)), task(u"now"_s, monday)},
              monday);
    CHECK(convener::test::drawn(model) == u"# Overdue (1)\n"
                                          "late | Leeds | Sun 29 Nov 2026 / yesterday | [Open]\n"
                                          "# Today (1)\n"
                                          "now | Leeds | Mon 30 Nov 2026 / today | [Open]\n"
                                          "# This week (1)\n"
                                          "week | Leeds | Sun 6 Dec 2026 / in 6 days | [Open]\n"
                                          "# Next 30 days (1)\n"
                                          "month | Leeds | Mon 7 Dec 2026 / in 7 days | [Open]"_s);
    CHECK(model.flags(model.index(0, 0)) == Qt::NoItemFlags);
    CHECK(model.task(model.index(0, 0)) == nullptr);
    CHECK(model.task(model.index(1, 0))->what == u"late");
}

TEST_CASE("Today with nothing due has no headings")
{
    TaskModel model;
    model.set({}, monday);
    CHECK(model.rowCount() == 0);
}
