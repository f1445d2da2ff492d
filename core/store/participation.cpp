#include "core/store/participation.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

Result<std::vector<PlaceOfPerson>> placesOf(const Database &database, training::PersonId person)
{
    return Statement(database, u"SELECT c.id, g.edition, c.stage, o.name, (SELECT substr(min(s.starts), 1, 10) FROM "
                               "session s WHERE s.cohort = c.id AND s.cancelled = 0) AS first, p.standing FROM place p "
                               "JOIN cohort c ON c.id = p.cohort JOIN engagement g ON g.id = c.engagement "
                               "JOIN organisation o ON o.id = g.organisation WHERE p.person = :person "
                               "ORDER BY coalesce(first, '9999'), p.id"_s)
        .bind(u":person"_s, person)
        .all([](const Statement &row) {
            return PlaceOfPerson{
                row.id<training::CohortId>(0),  row.id<training::EditionId>(1), row.text(2), row.text(3), row.date(4),
                row.word<training::Standing>(5)};
        });
}

} // namespace convener::store
