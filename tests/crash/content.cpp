#include "tests/crash/content.h"

#include "core/store/statement.h"
#include "tests/support/catch.h"

#include <random>

using namespace Qt::StringLiterals;

namespace convener::crash {

QStringList content(const store::Database &file)
{
    QStringList rows;
    const auto all = [&](const QString &select) {
        auto found = store::Statement(file, select).all([](const store::Statement &row) { return row.text(0); });
        REQUIRE(found);
        return *found;
    };
    for (const QString &table : all(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE "
                                    "'sqlite_%' AND name NOT IN ('step', 'change', 'layout') ORDER BY name"_s)) {
        const auto columns = all(u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(table));
        const QString values = QStringList(columns.begin(), columns.end()).join(u"||','||"_s);
        // Which backup was restored at which moment is a time too.
        const QString lasting = table == "setting"_L1 ? u" WHERE key <> 'restored'"_s : QString();
        for (const QString &row : all(u"SELECT %1 FROM %2%3 ORDER BY 1"_s.arg(values, table, lasting)))
            rows.append(table + u": "_s + row);
    }
    for (const QString &step : all(u"SELECT key || arguments || (last_change - first_change) FROM step ORDER BY id"_s))
        rows.append(u"step: "_s + step);
    return rows;
}

Look lookAt(const QString &path)
{
    static const auto library = catalogue::Library::load();
    const time::FixedClock clock(QDate(2027, 2, 16));
    auto file = store::Database::open(path, store::Database::Access::Write);
    INFO((file ? std::string() : file.error().text.toStdString()));
    REQUIRE(file);
    auto findings = action::checkFile({**file, library, clock});
    REQUIRE(findings);
    return {content(**file), *findings};
}

unsigned seed()
{
    bool given = false;
    unsigned seed = unsigned(qEnvironmentVariableIntValue("CONVENER_SEED", &given));
    if (!given)
        seed = std::random_device()();
    WARN("seed " << seed << " (set CONVENER_SEED to repeat)");
    return seed;
}

bool isLong()
{
    return qEnvironmentVariableIsSet("CONVENER_LONG");
}

} // namespace convener::crash
