#include "core/store/journal.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlDatabase>

#include <limits>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::StepId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString columns = u"SELECT id, key, arguments, who, at, first_change, last_change, takes_back, "
                        "coalesce(began, id), undone, final FROM step "_s;

Step read(const Statement &row)
{
    return {.id = row.id<StepId>(0),
            .key = row.text(1),
            .arguments = QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
            .who = row.text(3),
            .at = QDateTime::fromString(row.text(4), Qt::ISODateWithMs),
            .firstChange = row.integer(5),
            .lastChange = row.integer(6),
            .takesBack = row.id<StepId>(7),
            .began = row.id<StepId>(8),
            .undone = row.flag(9),
            .forGood = row.flag(10)};
}

QString instant(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString Journal::otherKey()
{
    return u"other"_s;
}

Result<qint64> Journal::lastChange() const
{
    CONVENER_ASSIGN(const auto last,
                    Statement(m_database, u"SELECT coalesce(max(id), 0) FROM change"_s).first([](const Statement &row) {
                        return row.integer(0);
                    }));
    return last.value_or(0);
}

Result<qint64> Journal::start(const QDateTime &now)
{
    CONVENER_ASSIGN(const qint64 changes, lastChange());
    CONVENER_ASSIGN(const auto claimed, Statement(m_database, u"SELECT coalesce(max(last_change), 0) FROM step"_s)
                                            .first([](const Statement &row) { return row.integer(0); }));
    if (changes > claimed.value_or(0))
        CONVENER_TRY(finish({.key = otherKey(), .at = now}, claimed.value_or(0)));
    return changes;
}

Result<StepId> Journal::finish(const Step &step, qint64 started)
{
    CONVENER_ASSIGN(const qint64 changes, lastChange());
    if (changes == started)
        return StepId{};
    QSqlDatabase connection = m_database.connection();
    CONVENER_TRY(engine::followNames(connection, started + 1, changes));
    return Statement(m_database,
                     u"INSERT INTO step (key, arguments, who, at, first_change, last_change, takes_back, began, "
                     "final) VALUES (:key, :arguments, :who, :at, :first, :last, :back, :began, :final) RETURNING id"_s)
        .bind(u":key"_s, step.key)
        .bind(u":arguments"_s, QString::fromUtf8(QJsonDocument(step.arguments).toJson(QJsonDocument::Compact)))
        .bind(u":who"_s, step.who)
        .bind(u":at"_s, instant(step.at))
        .bind(u":first"_s, started + 1)
        .bind(u":last"_s, changes)
        .bind(u":back"_s, step.takesBack)
        .bind(u":began"_s, step.takesBack.isValid() ? step.began : StepId{})
        .bind(u":final"_s, step.forGood)
        .inserted<StepId>();
}

Result<std::optional<Step>> Journal::one(const QString &where) const
{
    return Statement(m_database, columns + where).first(read);
}

Result<Step> Journal::get(StepId id) const
{
    CONVENER_ASSIGN(auto found, one(u"WHERE id = %1"_s.arg(id.number)));
    if (!found)
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no step %1 in this file's history. Check the number.").arg(id.number));
    return std::move(*found);
}

Result<std::vector<Step>> Journal::steps(const StepFilter &filter) const
{
    return Statement(m_database, columns + u"WHERE (:who = '' OR who = :who) AND at >= :from AND at < :until "
                                           "ORDER BY id DESC LIMIT :most"_s)
        .bind(u":who"_s, filter.who)
        .bind(u":from"_s, filter.from.isValid() ? instant(filter.from) : QString())
        .bind(u":until"_s, filter.until.isValid() ? instant(filter.until) : u"9999"_s)
        .bind(u":most"_s, filter.most.value_or(std::numeric_limits<int>::max()))
        .all(read);
}

Result<std::vector<Step>> Journal::outline(std::optional<int> most) const
{
    return Statement(m_database, u"SELECT id, key, arguments, who, at FROM step ORDER BY id DESC LIMIT :most"_s)
        .bind(u":most"_s, most.value_or(std::numeric_limits<int>::max()))
        .all([](const Statement &row) {
            return Step{.id = row.id<StepId>(0),
                        .key = row.text(1),
                        .arguments = QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                        .who = row.text(3),
                        .at = QDateTime::fromString(row.text(4), Qt::ISODateWithMs)};
        });
}

Result<std::vector<Step>> Journal::since(StepId id) const
{
    return Statement(m_database, columns + u"WHERE id > :id ORDER BY id"_s).bind(u":id"_s, id).all(read);
}

Result<std::vector<Step>> Journal::chain(StepId began) const
{
    return Statement(m_database, columns + u"WHERE id = :began OR began = :began ORDER BY id DESC"_s)
        .bind(u":began"_s, began)
        .all(read);
}

Result<std::optional<Step>> Journal::salvage() const
{
    return one(u"WHERE key = 'salvage-file' ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<Step>> Journal::lastDone() const
{
    return one(u"WHERE began IS NULL AND undone = 0 AND final = 0 AND key <> 'other' AND id > (SELECT "
               "coalesce(max(id), 0) FROM step WHERE key = 'salvage-file') ORDER BY id DESC LIMIT 1"_s);
}

Result<std::optional<Step>> Journal::lastUndone() const
{
    // The newest of those that took something back since the last new step, if that is taken back still.
    return one(u"WHERE id = (SELECT t.began FROM step t JOIN step s ON s.id = t.began WHERE s.undone = 1 "
               "AND t.id > (SELECT max(id) FROM step WHERE began IS NULL) ORDER BY t.id DESC LIMIT 1)"_s);
}

Result<> Journal::setUndone(StepId began, bool undone)
{
    return Statement(m_database, u"UPDATE step SET undone = :undone WHERE id = :id"_s)
        .bind(u":undone"_s, undone)
        .bind(u":id"_s, began)
        .run();
}

} // namespace convener::store
