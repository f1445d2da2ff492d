#include "core/store/erasedpeople.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

const QString columns = u"SELECT person, erased_on, reason FROM erasure "_s;

ErasedPerson read(const Statement &row)
{
    return {row.id<PersonId>(0), row.day(1), row.word<ErasureReason>(2)};
}

} // namespace

Result<> ErasedPeople::add(const ErasedPerson &person)
{
    return Statement(m_database, u"INSERT INTO erasure (person, erased_on, reason) VALUES (:person, :on, :reason) "
                                 "ON CONFLICT (person) DO NOTHING"_s)
        .bind(u":person"_s, person.person)
        .bind(u":on"_s, person.on)
        .bind(u":reason"_s, person.reason)
        .run();
}

Result<std::vector<ErasedPerson>> ErasedPeople::all() const
{
    return Statement(m_database, columns + u"ORDER BY person"_s).all(read);
}

Result<std::set<PersonId>> ErasedPeople::ofEngagement(training::EngagementId engagement) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, u"SELECT r.person FROM erasure r JOIN place p ON p.person = r.person JOIN "
                                          "cohort c ON c.id = p.cohort WHERE c.engagement = :engagement"_s)
                        .bind(u":engagement"_s, engagement)
                        .all([](const Statement &row) { return row.id<PersonId>(0); }));
    return std::set(found.begin(), found.end());
}

Result<std::optional<ErasedPerson>> ErasedPeople::find(PersonId person) const
{
    return Statement(m_database, columns + u"WHERE person = :person"_s).bind(u":person"_s, person).first(read);
}

} // namespace convener::store
