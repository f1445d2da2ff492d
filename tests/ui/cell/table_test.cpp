#include "tests/support/catch.h"
#include "ui/cell/table.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

/// Settings of a person of their own, for as long as this lives.
struct OwnSettings {
    QTemporaryDir folder;

    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(u"Convener test"_s);
    }
    ~OwnSettings() { QCoreApplication::setOrganizationName({}); }
};

std::unique_ptr<cell::Table> table(QStandardItemModel &model)
{
    auto table = std::make_unique<cell::Table>(u"People"_s);
    table->setModel(&model);
    table->setSortingEnabled(true);
    table->resize(1000, 300);
    table->setShares({50, 50});
    table->remember(u"people"_s);
    table->show();
    return table;
}

} // namespace

TEST_CASE("a table is as the person left it: the widths of its columns and the order of its rows")
{
    const OwnSettings settings;
    QStandardItemModel model(3, 2);
    {
        const auto first = table(model);
        const int half = first->columnWidth(0);
        first->horizontalHeader()->resizeSection(0, half / 2);
        first->sortByColumn(1, Qt::DescendingOrder);
    }
    const auto again = table(model);
    CHECK(again->columnWidth(0) < again->columnWidth(1));
    CHECK(again->horizontalHeader()->sortIndicatorSection() == 1);
    CHECK(again->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("widths that were kept for other columns are left alone")
{
    const OwnSettings settings;
    QSettings().setValue(u"tables/people/widths"_s, QVariantList{1, 2, 3});
    QStandardItemModel model(3, 2);
    const auto fresh = table(model);
    CHECK(fresh->columnWidth(0) > 100);
}

TEST_CASE("no word of a heading is cut, however narrow the table: the wider columns give way, or it scrolls")
{
    QStandardItemModel model(3, 3);
    model.setHorizontalHeaderLabels({u"Organisation"_s, u"Needs on the day"_s, u"Delegates"_s});
    cell::Table narrow(u"People"_s);
    narrow.setModel(&model);
    narrow.setShares({80, 10, 10});
    narrow.show();
    const auto fits = [&](int column, const QString &word) {
        QFont bold = look::bodyFont();
        bold.setWeight(QFont::DemiBold);
        return narrow.columnWidth(column) >= QFontMetrics(bold).horizontalAdvance(word) + 16; // its margins
    };
    for (const int width : {1000, 420, 160}) {
        narrow.resize(width, 300);
        CHECK(fits(0, u"Organisation"_s));
        CHECK(fits(1, u"Needs"_s));
        CHECK(fits(2, u"Delegates"_s));
        const int whole = narrow.columnWidth(0) + narrow.columnWidth(1) + narrow.columnWidth(2);
        CHECK((width == 160 || whole <= narrow.viewport()->width()));
    }
    narrow.resize(1000, 300);
    const int line = narrow.horizontalHeader()->height();
    narrow.resize(420, 300);
    CHECK(narrow.horizontalHeader()->height() > line); // "Needs on the day" takes more than one
}
