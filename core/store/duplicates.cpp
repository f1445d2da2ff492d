#include "core/store/duplicates.h"

#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::OrganisationId;
using training::Person;
using training::PersonId;

Result<std::vector<Person>> Duplicates::candidates() const
{
    return Statement(m_database, u"SELECT id, name, email, telephone, job_title, organisation FROM person WHERE id NOT "
                                 "IN (SELECT person FROM erasure) ORDER BY id"_s)
        .all([](const Statement &row) {
            return Person{.id = row.id<PersonId>(0),
                          .name = row.text(1),
                          .email = row.text(2),
                          .telephone = row.text(3),
                          .jobTitle = row.text(4),
                          .organisation = row.id<OrganisationId>(5)};
        });
}

Result<std::set<std::pair<PersonId, PersonId>>> Duplicates::apart() const
{
    CONVENER_ASSIGN(const auto rows,
                    Statement(m_database, u"SELECT first, second FROM distinct_people"_s).all([](const Statement &row) {
                        return std::pair(row.id<PersonId>(0), row.id<PersonId>(1));
                    }));
    return std::set(rows.begin(), rows.end());
}

Result<QHash<qint64, QString>> Duplicates::organisationNames() const
{
    QHash<qint64, QString> names;
    CONVENER_ASSIGN(const auto rows,
                    Statement(m_database, u"SELECT id, name FROM organisation"_s).all([](const Statement &row) {
                        return std::pair(row.integer(0), row.text(1));
                    }));
    for (const auto &[id, name] : rows)
        names.insert(id, name);
    return names;
}

Result<> Duplicates::setApart(PersonId one, PersonId other, QDate on)
{
    return Statement(m_database, u"INSERT INTO distinct_people (first, second, noted_on) VALUES (:first, :second, :on) "
                                 "ON CONFLICT (first, second) DO NOTHING"_s)
        .bind(u":first"_s, std::min(one, other))
        .bind(u":second"_s, std::max(one, other))
        .bind(u":on"_s, on)
        .run();
}

} // namespace convener::store
