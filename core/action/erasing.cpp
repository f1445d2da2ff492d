#include "core/action/erasing.h"

#include "core/action/dates.h"
#include "core/action/erasuretext.h"
#include "core/store/namesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Erasing inWords(const store::ErasureReport &report)
{
    Erasing erasing;
    for (const auto &[part, rows] : report.rows)
        erasing.parts.push_back({part, erasedPartText(part, rows), rows});
    for (const store::Namesake &namesake : report.namesakes)
        erasing.namesakes.push_back({namesakeText(namesake), namesake.text});
    return erasing;
}

/// Where these people take part.
Result<std::vector<std::pair<EngagementId, CohortId>>> whereabouts(const Desk &desk, const std::set<PersonId> &people)
{
    store::Statement select(desk.file, u"SELECT c.engagement, c.id FROM place p JOIN cohort c ON c.id = p.cohort WHERE "
                                       "p.person = :person"_s);
    std::vector<std::pair<EngagementId, CohortId>> found;
    for (const PersonId person : people) {
        CONVENER_ASSIGN(const auto own, select.bind(u":person"_s, person).all([](const store::Statement &row) {
            return std::pair(row.id<EngagementId>(0), row.id<CohortId>(1));
        }));
        found.insert(found.end(), own.begin(), own.end());
    }
    return found;
}

bool holds(const QString &path, const std::set<PersonId> &people)
{
    const auto copy = store::Database::openAsIs(path);
    if (!copy)
        return true;
    const auto erasure = store::Erasure::of(**copy, people, erasedName);
    return !erasure || erasure->isKnown();
}

} // namespace

QString erasedName(PersonId person)
{
    return Text::tr("Erased person %1").arg(person.number);
}

Result<Erasing> foreseeErasing(const Desk &desk, const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(const store::Erasure erasure, store::Erasure::of(desk.file, people, erasedName));
    CONVENER_ASSIGN(const store::ErasureReport report, erasure.look());
    return inWords(report);
}

Result<Erasing> eraseAll(Desk &desk, const std::set<PersonId> &people, store::ErasureReason reason, Changes &changes)
{
    CONVENER_ASSIGN(store::Erasure erasure, store::Erasure::of(desk.file, people, erasedName));
    // What a search or a check finds must be the same before and after: first what was kept is looked at, for the
    // report.
    CONVENER_ASSIGN(const store::ErasureReport found, erasure.look());
    CONVENER_ASSIGN(const auto where, whereabouts(desk, people));
    for (const PersonId person : people)
        CONVENER_TRY(store::ErasedPeople(desk.file).add({person, desk.today(), reason}));
    for (const auto &[engagement, cohort] : where) {
        changes.engagements.insert(engagement);
        changes.cohorts.insert(cohort);
    }
    for (const EngagementId engagement : changes.engagements)
        CONVENER_TRY(followRules(desk, engagement));
    CONVENER_TRY(erasure.run());
    CONVENER_TRY(store::NameSearch(desk.file).purge());
    return inWords(found);
}

std::vector<store::Backup> backupsHolding(const Desk &desk, const std::set<PersonId> &people)
{
    std::vector<store::Backup> backups = store::Backups(desk.file.path()).list();
    std::erase_if(backups, [&](const store::Backup &backup) { return backup.good && !holds(backup.path, people); });
    return backups;
}

Result<> beginRemoving(Desk &desk)
{
    CONVENER_TRY(store::mayWriteAnew(desk.file));
    return store::overwriteRemoved(desk.file);
}

Result<> endRemoving(Desk &desk)
{
    if (const auto written = store::writeAnew(desk.file); !written)
        return fail(
            written.error().kind,
            Text::tr("The data were removed, but the file could not be written anew, so that traces may be left "
                     "in it: %1 Then erase once more; nothing else happens.")
                .arg(written.error().text),
            written.error().detail);
    return {};
}

} // namespace convener::action
