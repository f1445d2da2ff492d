#include "core/store/needs.h"

#include "core/store/layout.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

const QString table = u"need"_s;

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

Result<> KeptNeeds::remove(const std::vector<PlaceId> &places)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(m_database));
    QStringList ours;
    for (const auto &[id, layout] : layouts)
        if (layout.table == table)
            ours.append(QString::number(id));
    const QString inJournal = u"layout IN (%1)"_s.arg(ours.join(u", "_s));
    CONVENER_ASSIGN(const auto last,
                    Statement(m_database, u"SELECT coalesce(max(id), 0) FROM change"_s).first([](const Statement &row) {
                        return row.integer(0);
                    }));

    CONVENER_TRY(Statement(m_database, u"DELETE FROM need WHERE place IN (%1)"_s.arg(listed(places))).run());
    CONVENER_TRY(Statement(m_database, u"DELETE FROM change WHERE id <= :last AND %1 AND (row IN (%2) OR row NOT IN "
                                       "(SELECT id FROM place))"_s.arg(inJournal, listed(places)))
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
