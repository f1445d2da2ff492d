#include "core/action/peoplemerge.h"

#include "core/action/dates.h"
#include "core/action/offer.h"
#include "core/store/organisations.h"
#include "core/store/people.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;
using store::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

qint64 first(const Statement &row)
{
    return row.integer(0);
}

} // namespace

PeopleMerge::PeopleMerge(Desk &desk, const Person &kept, const Person &other, const MergeChoices &choices, bool write)
    : m_desk(desk)
    , m_choices(choices)
    , m_write(write)
    , m_result{.look = {.kept = kept, .other = other, .merged = kept}}
{
}

Result<MergedPeople> PeopleMerge::run()
{
    CONVENER_TRY(joinPlaces());
    CONVENER_TRY(joinTrainers());
    CONVENER_TRY(moveTheRest());
    CONVENER_TRY(joinPerson());
    CONVENER_TRY(followEngagements());
    return std::move(m_result);
}

MergeChoice PeopleMerge::choose(const QString &id, const QString &what, const QString &kept, const QString &other,
                                bool mayKeepBoth)
{
    m_result.look.conflicts.push_back({id, what, kept, other, mayKeepBoth});
    const auto chosen = m_choices.constFind(id);
    if (chosen == m_choices.cend() || (*chosen == MergeChoice::Both && !mayKeepBoth)) {
        m_result.look.open.append(id);
        return MergeChoice::Kept;
    }
    return *chosen;
}

QString PeopleMerge::text(const QString &id, const QString &what, const QString &kept, const QString &other)
{
    if (kept.isEmpty() || other.isEmpty() || kept == other)
        return kept.isEmpty() ? other : kept;
    switch (choose(id, what, kept, other, true)) {
    case MergeChoice::Kept:
        return kept;
    case MergeChoice::Other:
        return other;
    case MergeChoice::Both:
        return Text::tr("%1; %2").arg(kept, other);
    }
    Q_UNREACHABLE();
}

Result<int> PeopleMerge::write(const QString &sql, qint64 kept, qint64 other)
{
    if (!m_write)
        return 0;
    Statement statement(m_desk.file, sql);
    if (sql.contains(":kept"_L1))
        statement.bind(u":kept"_s, kept);
    if (sql.contains(":other"_L1))
        statement.bind(u":other"_s, other);
    return statement.affect();
}

Result<int> PeopleMerge::count(const QString &sql, qint64 kept, qint64 other) const
{
    Statement statement(m_desk.file, sql);
    if (sql.contains(":kept"_L1))
        statement.bind(u":kept"_s, kept);
    if (sql.contains(":other"_L1))
        statement.bind(u":other"_s, other);
    CONVENER_ASSIGN(const auto found, statement.first(first));
    return int(found.value_or(0));
}

Result<> PeopleMerge::joinTrainers()
{
    const PersonId kept = m_result.look.kept.id;
    const PersonId other = m_result.look.other.id;
    struct Path {
        qint64 engagement;
        qint64 kept;
        qint64 other;
        QString selected[2];
        QString materials[2];
    };
    CONVENER_ASSIGN(const auto paths,
                    Statement(m_desk.file, u"SELECT k.engagement, k.id, o.id, k.selected_on, o.selected_on, "
                                           "coalesce(k.materials_on, ''), coalesce(o.materials_on, '') FROM trainer k "
                                           "JOIN trainer o ON o.engagement = k.engagement WHERE k.person = :kept AND "
                                           "o.person = :other ORDER BY k.engagement"_s)
                        .bind(u":kept"_s, kept)
                        .bind(u":other"_s, other)
                        .all([](const Statement &row) {
                            return Path{row.integer(0),
                                        row.integer(1),
                                        row.integer(2),
                                        {row.text(3), row.text(4)},
                                        {row.text(5), row.text(6)}};
                        }));
    for (const Path &path : paths) {
        const auto date = [&](const QString &column, const QString &what, const QString(&dates)[2]) -> Result<> {
            const bool differ = !dates[0].isEmpty() && !dates[1].isEmpty() && dates[0] != dates[1];
            const bool takes = differ ? choose(u"trainer-%1-%2"_s.arg(path.kept).arg(column), what, dates[0],
                                               dates[1]) == MergeChoice::Other
                                      : dates[0].isEmpty() && !dates[1].isEmpty();
            if (takes)
                CONVENER_TRY(write(u"UPDATE trainer SET %1 = (SELECT %1 FROM trainer WHERE id = :other) WHERE id = "
                                   ":kept"_s.arg(column),
                                   path.kept, path.other));
            return {};
        };
        CONVENER_TRY(date(u"selected_on"_s, Text::tr("Selected as a trainer of engagement %1 on").arg(path.engagement),
                          path.selected));
        CONVENER_TRY(date(u"materials_on"_s,
                          Text::tr("Has the trainer’s materials of engagement %1 since").arg(path.engagement),
                          path.materials));
        CONVENER_TRY(
            write(u"UPDATE cascade_session SET trainer = :kept WHERE trainer = :other"_s, path.kept, path.other));
        CONVENER_TRY(write(u"DELETE FROM trainer WHERE id = :other"_s, path.kept, path.other));
        m_result.look.text.append(
            Text::tr("Their two paths as a trainer of engagement %1 become one.").arg(path.engagement));
        m_result.changes.engagements.insert({path.engagement});
    }
    return {};
}

Result<> PeopleMerge::moveTheRest()
{
    const qint64 kept = m_result.look.kept.id.number;
    const qint64 other = m_result.look.other.id.number;
    // A row that could not move because both have one was joined before; what is left belongs to `other` alone.
    CONVENER_ASSIGN(const int places, count(u"SELECT count(*) FROM place WHERE person = :other AND cohort NOT IN "
                                            "(SELECT cohort FROM place WHERE person = :kept)"_s,
                                            kept, other));
    CONVENER_ASSIGN(const int trainers, count(u"SELECT count(*) FROM trainer WHERE person = :other AND engagement NOT "
                                              "IN (SELECT engagement FROM trainer WHERE person = :kept)"_s,
                                              kept, other));
    CONVENER_ASSIGN(const int drafts, count(u"SELECT count(*) FROM draft WHERE person = :other"_s, kept, other));
    const auto tell = [&](int number, const QString &text) {
        if (number > 0)
            m_result.look.text.append(text);
    };
    tell(places, Text::tr("%n place(s) with attendance, surveys and certificates move.", nullptr, places));
    tell(trainers, Text::tr("%n path(s) as a trainer move, with the cascade sessions.", nullptr, trainers));
    tell(drafts, Text::tr("%n e-mail draft(s) move.", nullptr, drafts));

    for (const QString &table : {u"place"_s, u"trainer"_s, u"draft"_s})
        CONVENER_TRY(write(u"UPDATE %1 SET person = :kept WHERE person = :other"_s.arg(table), kept, other));
    // Whom `other` was told apart from is not `kept` either.
    CONVENER_TRY(write(u"INSERT INTO distinct_people (first, second, noted_on) SELECT CASE WHEN p < :kept THEN p ELSE "
                       ":kept END, CASE WHEN p < :kept THEN :kept ELSE p END, noted_on FROM (SELECT CASE WHEN first = "
                       ":other THEN second ELSE first END AS p, noted_on FROM distinct_people WHERE first = :other OR "
                       "second = :other) WHERE p <> :kept ON CONFLICT (first, second) DO NOTHING"_s,
                       kept, other));
    CONVENER_TRY(write(u"DELETE FROM distinct_people WHERE first = :other OR second = :other"_s, kept, other));
    return {};
}

Result<> PeopleMerge::joinPerson()
{
    const Person &kept = m_result.look.kept;
    const Person &other = m_result.look.other;
    Person &merged = m_result.look.merged;
    const auto pick = [&](const QString &id, const QString &what, QString Person::*field, bool alike) {
        if (alike || (kept.*field).isEmpty() || (other.*field).isEmpty()) {
            if ((kept.*field).isEmpty())
                merged.*field = other.*field;
            return false;
        }
        const bool takes = choose(id, what, kept.*field, other.*field) == MergeChoice::Other;
        if (takes)
            merged.*field = other.*field;
        return takes;
    };
    const bool otherName = pick(u"name"_s, Text::tr("Name"), &Person::name, kept.name == other.name);
    if (otherName || kept.familyName.isEmpty())
        merged.familyName = other.familyName;
    pick(u"email"_s, Text::tr("E-mail address"), &Person::email, emailKey(kept.email) == emailKey(other.email));
    pick(u"telephone"_s, Text::tr("Telephone number"), &Person::telephone, kept.telephone == other.telephone);
    pick(u"job-title"_s, Text::tr("Job"), &Person::jobTitle, kept.jobTitle == other.jobTitle);
    if (!kept.organisation.isValid()) {
        merged.organisation = other.organisation;
    } else if (other.organisation.isValid() && other.organisation != kept.organisation) {
        store::Organisations organisations(m_desk.file);
        CONVENER_ASSIGN(const Organisation one, organisations.get(kept.organisation));
        CONVENER_ASSIGN(const Organisation two, organisations.get(other.organisation));
        if (choose(u"organisation"_s, Text::tr("Organisation"), one.name, two.name) == MergeChoice::Other)
            merged.organisation = other.organisation;
    }
    if (!m_write)
        return {};
    CONVENER_TRY(write(u"DELETE FROM person WHERE id = :other"_s, kept.id.number, other.id.number));
    if (merged != kept)
        CONVENER_TRY(store::People(m_desk.file).update(merged));
    return {};
}

Result<> PeopleMerge::followEngagements()
{
    Changes &changes = m_result.changes;
    CONVENER_ASSIGN(
        const auto where,
        Statement(m_desk.file, u"SELECT c.engagement, c.id FROM place p JOIN cohort c ON c.id = p.cohort "
                               "WHERE p.person IN (:kept, :other)"_s)
            .bind(u":kept"_s, m_result.look.kept.id)
            .bind(u":other"_s, m_result.look.other.id)
            .all([](const Statement &row) { return std::pair(row.id<EngagementId>(0), row.id<CohortId>(1)); }));
    for (const auto &[engagement, cohort] : where) {
        changes.engagements.insert(engagement);
        changes.cohorts.insert(cohort);
    }
    if (!m_write)
        return {};
    for (const EngagementId engagement : changes.engagements)
        CONVENER_TRY(followRules(m_desk, engagement));
    return {};
}

} // namespace convener::action
