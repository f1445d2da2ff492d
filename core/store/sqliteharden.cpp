#include "core/store/engine.h"

#include <QSqlDriver>
#include <QSqlQuery>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace convener::store::engine {

namespace {

/// Qt brings a copy of SQLite of its own on some systems; a handle of that one means nothing to ours.
bool isOurEngine(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
           query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

void harden(QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0 || !isOurEngine(connection))
        return;
    auto *database = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

} // namespace convener::store::engine
