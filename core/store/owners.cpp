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

} // namespace

Result<Owners> Owners::of(const Database &database, const std::set<PersonId> &people)
{
    CONVENER_ASSIGN(MergedPeople merged, withMerged(database, people));
    CONVENER_ASSIGN(Belongings belongings, Belongings::of(database, everybody(merged)));
    Owners owners(std::move(belongings), std::move(merged));
    for (const auto &[person, now] : owners.m_people)
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
        CONVENER_TRY(select.run());
        while (select.next())
            for (std::size_t i = 0; i < own.via.size(); ++i)
                if (const PersonId person = owner(own.via[i].table, select.text(int(i) + 1)); person.isValid())
                    m_rows[own.layout.table].insert(select.text(0), person);
    }
    return {};
}

Result<> Owners::readJournal(const Database &database)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    for (const OwnTable &own : m_belongings.tables()) {
        if (own.via.empty())
            continue;
        QStringList ids;
        for (const auto &[id, layout] : layouts)
            if (layout.table == own.layout.table)
                ids.append(QString::number(id));
        Statement select(database,
                         u"SELECT layout, row, before FROM change WHERE before IS NOT NULL AND layout IN (%1)"_s.arg(
                             ids.join(u", "_s)));
        CONVENER_TRY(select.run());
        while (select.next()) {
            const Layout &layout = layouts.at(select.integer(0));
            const QVariantList before = layout.values(select.text(2));
            for (const engine::Reference &reference : own.via) {
                const qsizetype column = layout.columns.indexOf(reference.column);
                if (column < 0 || before[column].isNull())
                    continue;
                if (const PersonId person = owner(reference.table, before[column].toString()); person.isValid())
                    m_rows[layout.table].insert(select.text(1), person);
            }
        }
    }
    return {};
}

} // namespace convener::store
