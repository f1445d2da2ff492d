#include "core/store/organisations.h"

#include "core/store/missing.h"
#include "core/store/namekey.h"
#include "core/store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::Organisation;
using training::OrganisationId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString columns = u"SELECT id, name, ods, region, nation, language FROM organisation "_s;

Organisation read(const Statement &row)
{
    return {.id = row.id<OrganisationId>(0),
            .name = row.text(1),
            .ods = row.text(2),
            .region = row.text(3),
            .nation = time::nationFromText(row.text(4)).value_or(time::Nation::England),
            .language = row.text(5)};
}

void bind(Statement &statement, const Organisation &organisation)
{
    statement.bind(u":name"_s, organisation.name)
        .bind(u":key"_s, nameKey(organisation.name))
        .bind(u":region"_s, organisation.region)
        .bind(u":nation"_s, time::toText(organisation.nation))
        .bind(u":language"_s, organisation.language);
    organisation.ods.isEmpty() ? statement.bindNull(u":ods"_s) : statement.bind(u":ods"_s, organisation.ods);
}

} // namespace

Result<OrganisationId> Organisations::add(const Organisation &organisation)
{
    CONVENER_ASSIGN(const auto sameName, byName(organisation.name));
    if (sameName)
        return refuse(Text::tr("%1 is in this file already.").arg(sameName->name));
    CONVENER_ASSIGN(const auto sameOds, byOds(organisation.ods));
    if (sameOds)
        return refuse(
            Text::tr("The ODS code %1 belongs to %2 already. Check the code.").arg(organisation.ods, sameOds->name));
    Statement insert(m_database, u"INSERT INTO organisation (name, name_key, ods, region, nation, language) "
                                 "VALUES (:name, :key, :ods, :region, :nation, :language) RETURNING id"_s);
    bind(insert, organisation);
    return insert.inserted<OrganisationId>();
}

Result<> Organisations::update(const Organisation &organisation)
{
    Statement update(m_database,
                     u"UPDATE organisation SET name = :name, name_key = :key, ods = :ods, region = :region, "
                     "nation = :nation, language = :language, revision = revision + 1 WHERE id = :id"_s);
    bind(update, organisation);
    return update.bind(u":id"_s, organisation.id).run();
}

Result<> Organisations::remove(OrganisationId id)
{
    return Statement(m_database, u"DELETE FROM organisation WHERE id = :id"_s).bind(u":id"_s, id).run();
}

Result<Organisation> Organisations::get(OrganisationId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, columns + u"WHERE id = :id"_s).bind(u":id"_s, id).first(read));
    if (!found)
        return missing(Text::tr("There is no organisation %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the list of organisations."));
    return *found;
}

Result<std::optional<Organisation>> Organisations::byName(const QString &name) const
{
    return Statement(m_database, columns + u"WHERE name_key = :key"_s).bind(u":key"_s, nameKey(name)).first(read);
}

Result<std::optional<Organisation>> Organisations::byOds(const QString &ods) const
{
    return Statement(m_database, columns + u"WHERE ods = :ods"_s).bind(u":ods"_s, ods).first(read);
}

Result<int> Organisations::people(OrganisationId id) const
{
    CONVENER_ASSIGN(const auto count, Statement(m_database, u"SELECT count(*) FROM person WHERE organisation = :id"_s)
                                          .bind(u":id"_s, id)
                                          .first([](const Statement &row) { return row.whole(0); }));
    return count.value_or(0);
}

Result<std::vector<Organisation>> Organisations::all() const
{
    return Statement(m_database, columns + u"ORDER BY name_key"_s).all(read);
}

} // namespace convener::store
