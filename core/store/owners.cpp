#include "core/store/owners.h"

#include "core/store/mergedpeople.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

std::set<PersonId> everybody(const MergedPeople &merged)
{
    std::set<PersonId> all;
    for (const auto &[person, now] : merged)
        all.insert(person);
    return all;
}

/// The key as a whole number, where that says the same.
std::optional<qint64> number(const QString &row)
{
    bool whole = false;
    const qint64 number = row.toLongLong(&whole);
    const bool plain = whole && row.front() >= u'1' && row.front() <= u'9' && row.back().isDigit();
    return plain ? std::optional(number) : std::nullopt;
}

} // namespace

void OwnRows::insert(const QString &row, PersonId person)
{
    if (const auto numbered = number(row))
        m_numbered.insert(*numbered, person);
    else
        m_others.insert(row, person);
}

PersonId OwnRows::owner(const QString &row) const
{
    const auto numbered = number(row);
    return numbered ? m_numbered.value(*numbered) : m_others.value(row);
}

Result<Owners> Owners::of(const Database &database, const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(const MergedPeople merged, withMerged(database, people));
    CONVENER_ASSIGN(Belongings belongings, Belongings::of(database, everybody(merged)));
    Owners owners(std::move(belongings));
    for (const auto &[person, now] : merged)
        owners.m_rows[u"person"_s].insert(QString::number(person.number), now);
    CONVENER_TRY(owners.readRecord(database));
    CONVENER_TRY(owners.readJournal(database));
    return owners;
}

Result<> Owners::readRecord(const Database &database)
{
    for (const OwnTable &own : m_belongings.tables()) {
        if (own.via.empty())
            continue;
        QStringList columns{rowKey(own.layout)};
        for (const engine::Reference &reference : own.via)
            columns.append(own.layout.table + u'.' + reference.column);
        Statement select(database,
                         u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns.join(u", "_s), own.layout.table, own.where));
        OwnRows &rows = m_rows[own.layout.table];
        CONVENER_TRY(select.each([&](const Statement &row) {
            for (std::size_t i = 0; i < own.via.size(); ++i)
                if (const PersonId person = owner(own.via[i].table, row.text(int(i) + 1)); person.isValid())
                    rows.insert(row.text(0), person);
        }));
    }
    return {};
}

Result<> Owners::readJournal(const Database &database)
{
    CONVENER_ASSIGN(const Layouts layouts, changedLayouts(database));
    for (const OwnTable &own : m_belongings.tables()) {
        if (own.via.empty())
            continue;
        QStringList ids;
        for (const auto &[id, layout] : layouts)
            if (layout.table == own.layout.table)
                ids.append(QString::number(id));
        if (ids.isEmpty())
            continue;
        Statement select(database, u"SELECT layout, row, before FROM change WHERE before IS NOT NULL AND layout IN "
                                   "(%1) ORDER BY id"_s.arg(ids.join(u", "_s)));
        QHash<QString, PersonId> last;
        CONVENER_TRY(select.each([&](const Statement &change) {
            const Layout &layout = layouts.at(change.integer(0));
            const QVariantList before = layout.values(change.text(2));
            bool refers = false;
            PersonId person;
            for (const engine::Reference &reference : own.via) {
                const qsizetype column = layout.columns.indexOf(reference.column);
                if (column < 0 || before[column].isNull())
                    continue;
                refers = true;
                if (const PersonId each = owner(reference.table, before[column].toString()); each.isValid())
                    person = each;
            }
            if (person.isValid())
                last.insert(change.text(1), person);
            else if (refers)
                last.remove(change.text(1)); // somebody else's by then
        }));
        CONVENER_TRY(takeGone(database, own, last));
    }
    return {};
}

Result<> Owners::takeGone(const Database &database, const OwnTable &own, const QHash<QString, PersonId> &last)
{
    QStringList refers;
    for (const engine::Reference &reference : own.via)
        refers.append(u"%1.%2 IS NOT NULL"_s.arg(own.layout.table, reference.column));
    Statement select(database, u"SELECT 1 FROM %1 WHERE %2 AND (%3)"_s.arg(own.layout.table, own.layout.isRow(),
                                                                           refers.join(u" OR "_s)));
    OwnRows &rows = m_rows[own.layout.table];
    for (auto row = last.cbegin(); row != last.cend(); ++row) {
        if (rows.owner(row.key()).isValid())
            continue;
        own.layout.bindKey(select, row.key());
        CONVENER_ASSIGN(const auto present, select.first([](const Statement &) { return true; }));
        if (!present)
            rows.insert(row.key(), *row);
    }
    return {};
}

} // namespace convener::store
