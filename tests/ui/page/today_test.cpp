#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/rowcell.h"
#include "ui/cell/table.h"
#include "ui/model/role.h"
#include "ui/page/todaypage.h"

#include <QComboBox>
#include <QLineEdit>

using namespace convener;
using namespace Qt::StringLiterals;
using test::field;

namespace {

/// Leeds on the day of its workshop: surveys of the organisation, the session and commitments are due.
struct Today {
    test::Workplace workplace;
    page::TodayPage page{workplace.context};

    Today()
    {
        workplace.planWorkshop(workplace.join());
        workplace.clock.set(QDateTime(QDate(2027, 2, 15), QTime(12, 0)));
        REQUIRE(page.read(0));
        page.show();
    }
    /// Without the headings.
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = field<cell::Table>(page, u"What is due"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (!model->index(row, 0).data(model::HeadingRole).toBool())
                rows += model->index(row, 0).data().toString();
        return rows;
    }
};

} // namespace

TEST_CASE("the next step on a row is never cut: in a narrow window the other columns give way")
{
    Today today;
    auto *table = field<cell::Table>(today.page, u"What is due"_s);
    auto *kind = field<QComboBox>(today.page, u"Kind"_s);
    table->resize(440, 300);
    const auto widestStep = [&] {
        int widest = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            widest =
                qMax(widest, cell::RowCell::stepWidth(table->model()->index(row, 3).data(model::StepRole).toString()));
        return widest;
    };
    const int share = table->viewport()->width() / 5;
    REQUIRE(widestStep() == cell::RowCell::stepWidth(u"Record attendance"_s));
    REQUIRE(widestStep() > share);
    CHECK(table->columnWidth(3) >= widestStep());
    CHECK(table->columnViewportPosition(3) + table->columnWidth(3) <= table->viewport()->width());
    kind->setCurrentIndex(kind->findText(u"Commitments"_s)); // whose step is short
    CHECK(table->columnWidth(3) < share + 10);
}

TEST_CASE("what is due is filtered by kind, programme and words, and all comes back")
{
    Today today;
    const QStringList all = today.rows();
    REQUIRE(all.contains(u"Delegate workshop"_s));
    REQUIRE(all.size() > 1);
    auto *kind = field<QComboBox>(today.page, u"Kind"_s);
    kind->setCurrentIndex(kind->findText(u"Sessions"_s));
    CHECK(today.rows() == QStringList{u"Delegate workshop"_s});
    kind->setCurrentIndex(0);
    auto *programme = field<QComboBox>(today.page, u"Programme"_s);
    REQUIRE(programme->count() == 2);
    programme->setCurrentIndex(1);
    CHECK(today.rows() == all);
    field<QLineEdit>(today.page, u"Filter what is due"_s)->setText(u"planning"_s);
    CHECK(today.rows() == QStringList{u"Planning matrix"_s});
    field<QLineEdit>(today.page, u"Filter what is due"_s)->setText(u"leeds"_s);
    CHECK(today.rows() == all);
}

TEST_CASE("the figures count all that is due, and the page says where only the first are listed")
{
    Today today;
    const auto more = [&](int added) {
        const QString sql =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
            "commitment (engagement, position, rule, due) SELECT 1, i, '%1-' || i, '2027-02-10' FROM n"_s;
        REQUIRE(today.workplace.file->run(sql.arg(added)));
        REQUIRE(today.page.read(0));
    };
    const auto saysRest = [&] {
        return std::ranges::any_of(today.page.findChildren<QLabel *>(), [](const QLabel *each) {
            return each->text().startsWith(u"Only what is due first"_s) && !each->isHidden();
        });
    };
    CHECK_FALSE(saysRest());
    const auto overdue = [&] {
        for (const QFrame *each : today.page.findChildren<QFrame *>())
            if (each->accessibleName().endsWith(u" overdue"))
                return each->accessibleName().section(u' ', 0, 0);
        return QString();
    };
    const auto before = today.rows().size();
    const QString overdueBefore = overdue();
    more(100);
    CHECK(today.rows().size() == before + 100);
    CHECK_FALSE(saysRest());
    more(300);
    CHECK(today.rows().size() < before + 400);
    CHECK(saysRest());
    CHECK(overdue() == QString::number(overdueBefore.toInt() + 400));
    more(1000);
    CHECK(overdue() == u"1,000+");
}

TEST_CASE("a filter stays when the page is read again")
{
    Today today;
    auto *kind = field<QComboBox>(today.page, u"Kind"_s);
    kind->setCurrentIndex(kind->findText(u"Sessions"_s));
    REQUIRE(today.page.read(0));
    CHECK(today.rows().size() == 1);
}
