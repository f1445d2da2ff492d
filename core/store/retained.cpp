#include "core/store/retained.h"

#include "core/store/people.h"
#include "core/store/statement.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Ended {
    QString organisation;
    QDate last;
};

Result<std::map<qint64, Ended>> engagements(Database &database)
{
    Statement select(
        database, u"SELECT d.engagement, o.name, max(d.day) FROM (SELECT engagement, closes AS day FROM survey_request "
                  "WHERE closes IS NOT NULL UNION ALL SELECT engagement, returned_on FROM survey_request WHERE "
                  "returned_on IS NOT NULL UNION ALL SELECT c.engagement, substr(s.starts, 1, 10) FROM session s "
                  "JOIN cohort c ON c.id = s.cohort WHERE s.cancelled = 0 UNION ALL SELECT t.engagement, h.held_on "
                  "FROM cascade_session h JOIN trainer t ON t.id = h.trainer UNION ALL SELECT id, joined_on FROM "
                  "engagement) d JOIN engagement e ON e.id = d.engagement JOIN organisation o ON o.id = "
                  "e.organisation GROUP BY d.engagement, o.name"_s);
    std::map<qint64, Ended> found;
    CONVENER_TRY(select.each([&](const Statement &row) { found.insert({row.integer(0), {row.text(1), row.day(2)}}); }));
    return found;
}

} // namespace

Result<std::vector<Participant>> participants(Database &database)
{
    CONVENER_ASSIGN(const auto ended, engagements(database));
    Statement select(database, u"SELECT p.person, c.engagement FROM place p JOIN cohort c ON c.id = p.cohort WHERE "
                               "p.person NOT IN (SELECT person FROM erasure) UNION SELECT person, engagement FROM "
                               "trainer WHERE person NOT IN (SELECT person FROM erasure) ORDER BY 1"_s);
    struct Part {
        std::set<QString> organisations;
        QDate last;
    };
    std::map<PersonId, Part> parts;
    CONVENER_TRY(select.each([&](const Statement &row) {
        const Ended &engagement = ended.at(row.integer(1));
        Part &part = parts[row.id<PersonId>(0)];
        part.organisations.insert(engagement.organisation);
        if (!part.last.isValid() || part.last < engagement.last)
            part.last = engagement.last;
    }));
    std::vector<Participant> found;
    People people(database);
    for (const auto &[id, part] : parts) {
        CONVENER_ASSIGN(Person person, people.get(id));
        found.push_back(
            {std::move(person), QStringList(part.organisations.begin(), part.organisations.end()), part.last});
    }
    return found;
}

} // namespace convener::store
