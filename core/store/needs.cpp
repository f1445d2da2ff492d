#include "core/store/needs.h"

#include "core/store/layout.h"
#include "core/store/statement.h"

#include <set>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

/// The numbers of all layouts of a table, for a list in SQL.
QString layoutsOf(const Layouts &layouts, QLatin1StringView table)
{
    QStringList numbers;
    for (const auto &[id, layout] : layouts)
        if (layout.table == table)
            numbers.append(QString::number(id));
    return numbers.join(u", "_s);
}

/// Numbers for a list in SQL.
QString listed(const std::vector<PlaceId> &places)
{
    QStringList numbers;
    for (const PlaceId place : places)
        numbers.append(QString::number(place.number));
    return numbers.join(u", "_s);
}

} // namespace

Result<std::vector<KeptNeed>> KeptNeeds::all() const
{
    return Statement(
               m_database,
               u"SELECT n.place, p.cohort, p.person, m.name, n.access, n.dietary, (SELECT max(substr(s.starts, "
               "1, 10)) FROM session s WHERE s.cancelled = 0 AND (s.cohort = p.cohort OR s.id IN (SELECT session "
               "FROM make_up WHERE place = p.id))) AS last FROM need n JOIN place p ON p.id = n.place JOIN person "
               "m ON m.id = p.person ORDER BY last, m.name, n.place"_s)
        .all([](const Statement &row) {
            return KeptNeed{row.id<PlaceId>(0), row.id<CohortId>(1),        row.id<PersonId>(2),
                            row.text(3),        {row.text(4), row.text(5)}, row.date(6)};
        });
}

Result<std::vector<PlaceId>> KeptNeeds::gone(const Layouts &layouts, QDate today) const
{
    CONVENER_ASSIGN(const auto meeting,
                    Statement(m_database, u"SELECT id FROM cohort WHERE id NOT IN (SELECT cohort FROM session WHERE "
                                          "cancelled = 0) OR id IN (SELECT cohort FROM session WHERE cancelled = 0 "
                                          "AND starts >= :today)"_s)
                        .bind(u":today"_s, today)
                        .all([](const Statement &row) { return row.integer(0); }));
    const std::set<qint64> toMeet(meeting.begin(), meeting.end());
    std::vector<PlaceId> found;
    CONVENER_TRY(Statement(m_database, u"SELECT layout, row, before FROM change WHERE operation = 3 AND layout IN (%1) "
                                       "AND row NOT IN (SELECT id FROM place)"_s.arg(layoutsOf(layouts, "place"_L1)))
                     .each([&](const Statement &row) {
                         const Layout &layout = layouts.at(row.integer(0));
                         const qsizetype cohort = layout.columns.indexOf(u"cohort"_s);
                         if (cohort < 0 || !toMeet.contains(layout.values(row.text(2))[cohort].toLongLong()))
                             found.push_back(row.id<PlaceId>(1));
                     }));
    return found;
}

Result<> KeptNeeds::remove(const std::vector<PlaceId> &places, QDate today)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(m_database));
    CONVENER_ASSIGN(std::vector<PlaceId> forgotten, gone(layouts, today));
    forgotten.insert(forgotten.end(), places.begin(), places.end());
    const QString inJournal = u"layout IN (%1)"_s.arg(layoutsOf(layouts, "need"_L1));
    CONVENER_ASSIGN(const auto last,
                    Statement(m_database, u"SELECT coalesce(max(id), 0) FROM change"_s).first([](const Statement &row) {
                        return row.integer(0);
                    }));

    CONVENER_TRY(Statement(m_database, u"DELETE FROM need WHERE place IN (%1)"_s.arg(listed(places))).run());
    CONVENER_TRY(Statement(m_database, u"DELETE FROM change WHERE id <= :last AND %1 AND row IN (%2)"_s.arg(
                                           inJournal, listed(forgotten)))
                     .bind(u":last"_s, *last)
                     .run());
    // The journal keeps that they went, and not what they were.
    CONVENER_ASSIGN(const auto went,
                    Statement(m_database, u"SELECT id, layout, before FROM change WHERE id > :last AND "_s + inJournal)
                        .bind(u":last"_s, *last)
                        .all([&](const Statement &row) {
                            const Layout &layout = layouts.at(row.integer(1));
                            QVariantList values = layout.values(row.text(2));
                            for (qsizetype i = 0; i < values.size(); ++i)
                                if (!layout.keys.contains(layout.columns[i]))
                                    values[i] = QString(u""_s);
                            return std::pair(row.integer(0), toLiterals(values));
                        }));
    Statement blank(m_database, u"UPDATE change SET before = :before WHERE id = :id"_s);
    for (const auto &[id, before] : went)
        CONVENER_TRY(blank.bind(u":before"_s, before).bind(u":id"_s, id).run());
    return {};
}

} // namespace convener::store
