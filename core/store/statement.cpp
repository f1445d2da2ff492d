#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/statementcache.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <utility>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_done(database.m_statements.get())
    , m_query(m_done->take(sql))
{
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(database.connection());
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

Statement::~Statement()
{
    if (!m_query || !m_prepared)
        return;
    close();
    m_done->keep(std::move(m_query));
}

Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bindValue(const QString &name, const QVariant &value)
{
    m_query->bindValue(name, value);
    return *this;
}

Result<> Statement::run()
{
    if (!m_prepared || !m_query->exec())
        return Failure(engine::explain(m_query->lastError(), m_query->lastQuery().left(120)));
    return {};
}

Result<int> Statement::affect()
{
    CONVENER_TRY(run());
    return m_query->numRowsAffected();
}

bool Statement::next()
{
    return m_query->next();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

int Statement::whole(int column) const
{
    const qint64 value = integer(column);
    if (!std::in_range<int>(value))
        doubt(column);
    return int(value);
}

bool Statement::isNull(int column) const
{
    return m_query->value(column).isNull();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

QVariantList Statement::values(int from, qsizetype count) const
{
    QVariantList found;
    for (qsizetype i = 0; i < count; ++i)
        found.append(value(from + int(i)));
    return found;
}

std::optional<QDate> Statement::date(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

QDate Statement::day(int column) const
{
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    if (!date.isValid())
        doubt(column);
    return date;
}

qint64 Statement::lastId() const
{
    return m_query->lastInsertId().toLongLong();
}

void Statement::doubt(int column) const
{
    if (m_doubtful.isEmpty())
        m_doubtful = u"%1: “%2”"_s.arg(m_query->record().fieldName(column), text(column).left(40));
}

Result<> Statement::ended()
{
    const QSqlError error = m_query->lastError();
    close();
    if (!m_doubtful.isEmpty())
        return fail(Error::Kind::Damaged,
                    Text::tr("This file holds a value that Convener never wrote (%1). Restore a backup.")
                        .arg(std::exchange(m_doubtful, {})),
                    m_query->lastQuery().left(120));
    if (error.isValid())
        return Failure(engine::explain(error, m_query->lastQuery().left(120)));
    return {};
}

void Statement::close()
{
    // An open SELECT would hold back a checkpoint.
    m_query->finish();
}

Error Statement::noRow() const
{
    return engine::explain(m_query->lastError(), u"no row from "_s + m_query->lastQuery().left(120));
}

} // namespace convener::store
