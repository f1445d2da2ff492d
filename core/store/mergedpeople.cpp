#include "core/store/mergedpeople.h"

#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

struct Merge {
    PersonId kept;
    PersonId other;
};

/// Those that hold, or those that were undone; the latest first.
Result<std::vector<Merge>> merges(const Database &database, bool undone = false)
{
    return Statement(database, u"SELECT arguments FROM step WHERE key = 'merge-people' AND undone = :undone AND "
                               "takes_back IS NULL ORDER BY id DESC"_s)
        .bind(u":undone"_s, undone)
        .all([](const Statement &row) {
            const QJsonObject arguments = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            return Merge{{arguments[u"person"].toInteger()}, {arguments[u"other"].toInteger()}};
        });
}

} // namespace

Result<MergedPeople> withMerged(const Database &database, const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(const auto merged, merges(database));
    MergedPeople all;
    for (const PersonId person : people)
        all.insert({person, person});
    for (const Merge &merge : merged) // who came into them came with their own
        if (const auto into = all.find(merge.kept); into != all.end())
            all.insert({merge.other, into->second});
    return all;
}

Result<MergedPeople> onceMerged(const Database &database, const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(const auto undone, merges(database, true));
    MergedPeople all;
    for (auto merge = undone.crbegin(); merge != undone.crend(); ++merge) // into whom they came came further
        if (const auto earlier = all.find(merge->other); people.contains(merge->other) || earlier != all.end())
            all.insert({merge->kept, earlier == all.end() ? merge->other : earlier->second});
    std::erase_if(all, [&](const auto &each) { return people.contains(each.first); });
    return all;
}

Result<std::optional<PersonId>> mergedInto(const Database &database, PersonId person)
{
    CONVENER_ASSIGN(const auto all, merges(database));
    const auto merge = std::ranges::find(all, person, &Merge::other);
    return merge == all.end() ? std::nullopt : std::optional(merge->kept);
}

} // namespace convener::store
