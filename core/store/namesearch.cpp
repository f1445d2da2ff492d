#include "core/store/namesearch.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/statement.h"
#include "core/training/nameword.h"
#include "core/training/person.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::CohortId;
using training::EditionId;
using training::EngagementId;
using training::PersonId;

namespace {

const QString personColumns = u"SELECT p.id, p.name, p.job_title, coalesce(o.name, '') FROM "_s;
const QString personRows = u"person p LEFT JOIN organisation o ON o.id = p.organisation WHERE "_s;

FoundPerson readPerson(const Statement &row)
{
    return {row.id<PersonId>(0), row.text(1), row.text(2), row.text(3)};
}

/// Each word without its accents, and as it is typed: the index folds what it knows, and leaves other scripts as they
/// are written.
QString beginnings(const QStringList &words)
{
    std::vector<QStringList> spellings;
    for (const QString &word : words) {
        QStringList each{training::nameWords(word).join(u' '), word};
        each.removeDuplicates();
        spellings.push_back(std::move(each));
    }
    return engine::beginnings(spellings);
}

/// The condition that names an organisation.
QString ofOrganisations()
{
    return u"o.id IN "_s + engine::namesLike(u"organisation"_s, u":words"_s);
}

QString inEditions(const std::set<EditionId> &editions)
{
    QStringList all;
    for (const EditionId edition : editions)
        all.append(QString::number(edition.number));
    return u"g.edition IN (%1)"_s.arg(all.join(u", "_s));
}

} // namespace

Result<std::vector<FoundPerson>> NameSearch::people(const QStringList &words, int most) const
{
    if (words.isEmpty())
        return std::vector<FoundPerson>{};
    // From the index to the people: it is read no further than is asked for, though half of all names begin so.
    return Statement(m_database, personColumns + engine::namesLike(u"person"_s, u":words"_s) + u" found CROSS JOIN "_s +
                                     personRows + u"p.id = found.number LIMIT :most"_s)
        .bind(u":words"_s, beginnings(words))
        .bind(u":most"_s, most)
        .all(readPerson);
}

Result<std::vector<FoundPerson>> NameSearch::peopleByEmail(const QString &beginning, int most) const
{
    const QString key = training::emailKey(beginning);
    if (key.isEmpty())
        return std::vector<FoundPerson>{};
    return Statement(m_database,
                     personColumns + personRows +
                         u"p.email_key >= :from AND p.email_key < :until ORDER BY p.email_key LIMIT :most"_s)
        .bind(u":from"_s, key)
        .bind(u":until"_s, key + QChar(0xFFFD))
        .bind(u":most"_s, most)
        .all(readPerson);
}

Result<std::vector<FoundEngagement>> NameSearch::engagements(const QStringList &words,
                                                             const std::set<EditionId> &editions, int most) const
{
    if (words.isEmpty() && editions.empty())
        return std::vector<FoundEngagement>{};
    QStringList conditions;
    if (!words.isEmpty())
        conditions.append(ofOrganisations());
    if (!editions.empty())
        conditions.append(inEditions(editions));
    Statement found(m_database, u"SELECT g.id, o.name, e.title FROM organisation o "
                                "JOIN engagement g ON g.organisation = o.id JOIN edition e ON e.id = g.edition "
                                "WHERE %1 ORDER BY o.name_key, g.id LIMIT :most"_s.arg(conditions.join(u" AND "_s)));
    if (!words.isEmpty())
        found.bind(u":words"_s, beginnings(words));
    return found.bind(u":most"_s, most).all([](const Statement &row) {
        return FoundEngagement{row.id<EngagementId>(0), row.text(1), row.text(2)};
    });
}

Result<std::vector<FoundCohort>> NameSearch::cohorts(const QStringList &words,
                                                     const std::optional<StageInEditions> &stage, int most) const
{
    if (words.isEmpty() && !stage)
        return std::vector<FoundCohort>{};
    QStringList conditions;
    if (!words.isEmpty())
        conditions.append(ofOrganisations());
    if (stage)
        conditions.append(u"c.stage = :stage AND "_s + inEditions(stage->editions));
    Statement found(m_database,
                    u"SELECT c.id, g.edition, c.stage, o.name, (SELECT substr(min(s.starts), 1, 10) FROM session s "
                    "WHERE s.cohort = c.id AND s.cancelled = 0) FROM cohort c JOIN engagement g ON g.id = c.engagement "
                    "JOIN organisation o ON o.id = g.organisation WHERE %1 ORDER BY c.id DESC LIMIT :most"_s.arg(
                        conditions.join(u" AND "_s)));
    if (!words.isEmpty())
        found.bind(u":words"_s, beginnings(words));
    if (stage)
        found.bind(u":stage"_s, stage->stage);
    return found.bind(u":most"_s, most).all([](const Statement &row) {
        return FoundCohort{row.id<CohortId>(0), row.id<EditionId>(1), row.text(2), row.text(3), row.date(4)};
    });
}

Result<> NameSearch::purge()
{
    QSqlDatabase connection = m_database.connection();
    return engine::purgeNames(connection);
}

} // namespace convener::store
