#include "core/store/makeups.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

Result<> MakeUps::add(const MakeUp &makeUp)
{
    return Statement(m_database, u"INSERT INTO make_up (place, missed, session) VALUES (:place, :missed, :session)"_s)
        .bind(u":place"_s, makeUp.place)
        .bind(u":missed"_s, makeUp.missed)
        .bind(u":session"_s, makeUp.session)
        .run();
}

Result<> MakeUps::remove(const MakeUp &makeUp)
{
    CONVENER_TRY(Statement(m_database, u"DELETE FROM attendance WHERE session = :session AND place = :place"_s)
                     .bind(u":session"_s, makeUp.session)
                     .bind(u":place"_s, makeUp.place)
                     .run());
    return Statement(m_database, u"DELETE FROM make_up WHERE place = :place AND missed = :missed"_s)
        .bind(u":place"_s, makeUp.place)
        .bind(u":missed"_s, makeUp.missed)
        .run();
}

Result<std::vector<NamedMakeUp>> MakeUps::ofCohort(CohortId cohort) const
{
    return read(u"WHERE p.cohort = :value OR s.cohort = :value"_s, cohort.number);
}

Result<std::vector<NamedMakeUp>> MakeUps::ofEngagement(EngagementId engagement) const
{
    return read(u"WHERE p.cohort IN (SELECT id FROM cohort WHERE engagement = :value) "
                "OR s.cohort IN (SELECT id FROM cohort WHERE engagement = :value)"_s,
                engagement.number);
}

Result<std::vector<NamedMakeUp>> MakeUps::read(const QString &where, qint64 value) const
{
    return Statement(m_database, u"SELECT m.place, m.missed, m.session, p.person, n.name, p.cohort, s.cohort, "
                                 "a.attendance FROM make_up m JOIN place p ON p.id = m.place "
                                 "JOIN person n ON n.id = p.person JOIN session s ON s.id = m.session "
                                 "LEFT JOIN attendance a ON a.session = m.session AND a.place = m.place "_s +
                                     where + u" ORDER BY n.name, m.place, m.session"_s)
        .bind(u":value"_s, value)
        .all([](const Statement &row) {
            return NamedMakeUp{.makeUp = {row.id<PlaceId>(0), row.id<SessionId>(1), row.id<SessionId>(2)},
                               .person = row.id<PersonId>(3),
                               .name = row.text(4),
                               .own = row.id<CohortId>(5),
                               .host = row.id<CohortId>(6),
                               .attendance = row.isNull(7) ? std::nullopt : std::optional(row.word<Attendance>(7))};
        });
}

} // namespace convener::store
