#include "core/store/dependence.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/layout.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::StepId;

namespace {

/// A row, by its table and its key.
using RowName = QPair<QString, QString>;

struct Touched {
    qint64 layout;
    QVariant row;
    bool added;
};

Result<std::vector<Touched>> touched(const Database &database, const Step &step)
{
    return Statement(database, u"SELECT layout, row, operation = 1 FROM change WHERE id >= :first AND id <= :last"_s)
        .bind(u":first"_s, step.firstChange)
        .bind(u":last"_s, step.lastChange)
        .all([](const Statement &row) {
            return Touched{row.integer(0), row.value(1), row.flag(2)};
        });
}

/// What a row refers to, in the file as it is.
class References {
public:
    References(const Database &database, const Layouts &layouts)
        : m_database(database)
        , m_layouts(layouts)
    {
    }

    Result<std::vector<RowName>> of(const Touched &touched)
    {
        std::vector<RowName> found;
        auto known = m_known.find(touched.layout);
        if (known == m_known.end()) {
            CONVENER_ASSIGN(Known learnt, learn(m_layouts.at(touched.layout)));
            known = m_known.emplace(touched.layout, std::move(learnt)).first;
        }
        if (known->second.references.empty())
            return found;
        Statement &select = known->second.select;
        m_layouts.at(touched.layout).bindKey(select, touched.row);
        CONVENER_TRY(select.each([&](const Statement &row) {
            for (std::size_t i = 0; i < known->second.references.size(); ++i)
                found.emplace_back(known->second.references[i].table, row.text(int(i)));
        }));
        return found;
    }

private:
    struct Known {
        std::vector<engine::Reference> references;
        Statement select;
    };

    Result<Known> learn(const Layout &layout)
    {
        QSqlDatabase connection = m_database.connection();
        CONVENER_ASSIGN(auto references, engine::references(connection, layout.table));
        QStringList columns;
        for (const engine::Reference &reference : references)
            columns.append(reference.column);
        return Known{std::move(references),
                     Statement(m_database,
                               u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns.isEmpty() ? u"1"_s : columns.join(u", "_s),
                                                                   layout.table, layout.isRow()))};
    }

    const Database &m_database;
    const Layouts &m_layouts;
    std::map<qint64, Known> m_known;
};

/// The steps after one, as chains of taking back and doing again; those that come to nothing left out.
struct LaterChain {
    Step newest;
    std::vector<Step> links; ///< since then

    bool isTakenBack() const { return links.size() % 2 == 0; }
};

/// What a chain changed. Of one that was taken back in part, the rows that it had added: what stayed of them refers to
/// others still.
Result<std::vector<Touched>> touched(const Database &database, const LaterChain &chain)
{
    CONVENER_ASSIGN(auto rows, touched(database, chain.isTakenBack() ? chain.links.front() : chain.newest));
    if (chain.isTakenBack())
        std::erase_if(rows, [](const Touched &row) { return !row.added; });
    return rows;
}

Result<std::vector<LaterChain>> laterChains(const Database &database, const Step &step)
{
    CONVENER_ASSIGN(const auto later, Journal(database).since(step.id));
    std::vector<LaterChain> chains;
    for (const Step &link : later) {
        const auto chain =
            std::ranges::find(chains, link.began, [](const LaterChain &each) { return each.newest.began; });
        if (chain == chains.end()) {
            chains.push_back({link, {link}});
        } else {
            chain->newest = link;
            chain->links.push_back(link);
        }
    }
    std::erase_if(chains, [](const LaterChain &chain) { return chain.isTakenBack() && !chain.newest.isInPart(); });
    return chains;
}

} // namespace

Result<std::vector<Use>> uses(const Database &database, const Step &step)
{
    std::vector<Use> found;
    CONVENER_ASSIGN(const auto chains, laterChains(database, step));
    if (chains.empty())
        return found;
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    CONVENER_ASSIGN(const auto own, touched(database, step));
    QSet<RowName> rows;
    for (const Touched &each : own)
        rows.insert({layouts.at(each.layout).table, each.row.toString()});
    References references(database, layouts);
    for (const LaterChain &chain : chains) {
        CONVENER_ASSIGN(const auto changes, touched(database, chain));
        for (const Touched &each : changes) {
            const Layout &layout = layouts.at(each.layout);
            std::vector<RowName> met{{layout.table, each.row.toString()}};
            if (layout.present) {
                CONVENER_ASSIGN(const auto refersTo, references.of(each));
                met.insert(met.end(), refersTo.begin(), refersTo.end());
            }
            for (const RowName &row : met)
                if (rows.contains(row))
                    found.push_back(
                        {row.first, row.second.toLongLong(), layout.table, each.row.toLongLong(), chain.newest});
        }
    }
    return found;
}

Result<std::vector<Step>> dependents(const Database &database, const Step &step)
{
    std::vector<Step> found;
    CONVENER_ASSIGN(const auto chains, laterChains(database, step));
    if (chains.empty())
        return found;
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    QSet<RowName> rows;
    QSet<RowName> added;
    const auto name = [&](const Touched &each) { return RowName{layouts.at(each.layout).table, each.row.toString()}; };
    const auto include = [&](const std::vector<Touched> &all) {
        for (const Touched &each : all) {
            rows.insert(name(each));
            if (each.added)
                added.insert(name(each));
        }
    };
    CONVENER_ASSIGN(const auto own, touched(database, step));
    include(own);

    References references(database, layouts);
    for (const LaterChain &chain : chains) {
        CONVENER_ASSIGN(const auto changes, touched(database, chain));
        bool depends = false;
        for (const Touched &each : changes) {
            depends = rows.contains(name(each));
            if (!depends && layouts.at(each.layout).present) {
                CONVENER_ASSIGN(const auto refersTo, references.of(each));
                depends = std::ranges::any_of(refersTo, [&](const RowName &row) { return added.contains(row); });
            }
            if (depends)
                break;
        }
        if (depends) {
            include(changes);
            found.push_back(chain.newest);
        }
    }
    std::ranges::sort(found, std::ranges::greater(), [](const Step &each) { return each.id; });
    return found;
}

} // namespace convener::store
