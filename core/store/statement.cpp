#include "core/store/statement.h"

#include "core/store/database.h"
#include "core/store/engine.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace convener::store {

Statement::Statement(const Database &database, const QString &sql)
    : m_query(std::make_unique<QSqlQuery>(database.connection()))
{
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(sql);
}

Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bind(const QString &name, const QString &text)
{
    // A null QString would bind NULL.
    m_query->bindValue(name, text.isNull() ? u""_s : text);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 number)
{
    m_query->bindValue(name, number);
    return *this;
}

Statement &Statement::bind(const QString &name, QDate date)
{
    return date.isValid() ? bind(name, date.toString(Qt::ISODate)) : bindNull(name);
}

Statement &Statement::bindNull(const QString &name)
{
    m_query->bindValue(name, QVariant());
    return *this;
}

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

bool Statement::isNull(int column) const
{
    return m_query->value(column).isNull();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

std::optional<QDate> Statement::date(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

qint64 Statement::lastId() const
{
    return m_query->lastInsertId().toLongLong();
}

Result<> Statement::ended()
{
    const QSqlError error = m_query->lastError();
    close();
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
