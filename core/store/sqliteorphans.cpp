#include "core/store/engine.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace convener::store::engine {

Result<> checkReferences(QSqlDatabase &connection, bool checked)
{
    QSqlQuery query(connection);
    if (!query.exec(checked ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s))
        return Failure(explain(query.lastError(), u"foreign_keys"_s));
    return {};
}

Result<std::vector<Orphan>> orphans(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT DISTINCT c.\"table\", c.rowid, f.\"from\", t.\"notnull\" = 0 AND t.pk = 0 "
                    "FROM pragma_foreign_key_check c "
                    "JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid "
                    "JOIN pragma_table_info(c.\"table\") t ON t.name = f.\"from\""_s))
        return Failure(explain(query.lastError(), u"orphans"_s));
    std::vector<Orphan> found;
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toString(),
                         query.value(3).toInt() == 1});
    CONVENER_TRY(ended(query));
    return found;
}

} // namespace convener::store::engine
