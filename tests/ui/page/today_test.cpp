#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
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

TEST_CASE("a filter stays when the page is read again")
{
    Today today;
    auto *kind = field<QComboBox>(today.page, u"Kind"_s);
    kind->setCurrentIndex(kind->findText(u"Sessions"_s));
    REQUIRE(today.page.read(0));
    CHECK(today.rows().size() == 1);
}
