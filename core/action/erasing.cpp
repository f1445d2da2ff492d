#include "core/action/erasing.h"

#include "core/action/dates.h"
#include "core/action/erasuretext.h"
#include "core/action/touched.h"
#include "core/store/namesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

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
Result<Changes> whereabouts(const Desk &desk, const std::set<PersonId> &people)
{
    store::Statement select(desk.file, u"SELECT c.engagement, c.id FROM place p JOIN cohort c ON c.id = p.cohort WHERE "
                                       "p.person = :person"_s);
    Changes found;
    for (const PersonId person : people)
        CONVENER_TRY(select.bind(u":person"_s, person).each([&](const store::Statement &row) {
            found.engagements.insert(row.id<EngagementId>(0));
            found.cohorts.insert(row.id<CohortId>(1));
        }));
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

Result<Changes> eraseAll(Desk &desk, const std::set<PersonId> &people, store::ErasureReason reason)
{
    CONVENER_ASSIGN(store::Erasure erasure, store::Erasure::of(desk.file, people, erasedName));
    CONVENER_ASSIGN(const Changes changes, whereabouts(desk, people));
    for (const PersonId person : people)
        CONVENER_TRY(store::ErasedPeople(desk.file).add({person, desk.today(), reason}));
    for (const EngagementId engagement : changes.engagements)
        CONVENER_TRY(followRules(desk, engagement));
    CONVENER_TRY(erasure.run());
    CONVENER_TRY(store::NameSearch(desk.file).purge());
    return changes;
}

std::vector<store::Backup> backupsHolding(const Desk &desk, const std::set<PersonId> &people)
{
    const store::Backups kept(desk.file.path());
    std::vector<store::Backup> backups = kept.list();
    std::erase_if(backups, [&](const store::Backup &backup) { return backup.good && !holds(backup.path, people); });
    const std::vector<store::Backup> damaged = kept.putAside();
    backups.insert(backups.end(), damaged.begin(), damaged.end());
    return backups;
}

Result<> beginRemoving(Desk &desk)
{
    CONVENER_TRY(store::mayWriteAnew(desk.file));
    return store::overwriteRemoved(desk.file);
}

Result<> endRemoving(Desk &desk, Changes &changes)
{
    CONVENER_ASSIGN(const auto steps, store::Journal(desk.file).steps({.most = 1}));
    for (const store::Step &step : steps) {
        CONVENER_ASSIGN(const Changes others, touched(desk, step));
        changes.add(others);
    }
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
