#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/erasure.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Writes what is in the log into the file, and empties the log. Does nothing for a file without one.
Result<> emptyLog(Database &database)
{
    QSqlQuery query(database.connection());
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return Failure(engine::explain(query.lastError(), u"wal_checkpoint"_s));
    if (query.next() && query.value(0).toInt() != 0)
        return fail(Error::Kind::Busy, Text::tr("Somebody else reads this file at this moment, so that it cannot be "
                                                "written anew. Close it there, then try again."));
    return {};
}

} // namespace

Result<> overwriteRemoved(Database &database)
{
    return database.run(u"PRAGMA secure_delete = ON"_s);
}

Result<> mayWriteAnew(Database &database)
{
    return emptyLog(database);
}

Result<> writeAnew(Database &database)
{
    CONVENER_TRY(emptyLog(database));
    CONVENER_TRY(database.run(u"VACUUM"_s));
    return emptyLog(database);
}

} // namespace convener::store
