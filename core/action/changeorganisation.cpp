#include "core/action/changeorganisation.h"

#include "core/action/applychange.h"
#include "core/action/organisationimpact.h"
#include "core/action/step.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "core/store/people.h"
#include "core/training/length.h"
#include "core/training/ods.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<> refuseTaken(const store::Organisations &organisations, const Organisation &organisation)
{
    CONVENER_ASSIGN(const auto sameName, organisations.byName(organisation.name));
    if (sameName && sameName->id != organisation.id)
        return refuse(Text::tr("%1 is in this file already, as organisation %2. Merge the two if they are one.")
                          .arg(sameName->name)
                          .arg(sameName->id.number));
    if (organisation.ods.isEmpty())
        return {};
    CONVENER_ASSIGN(const auto sameOds, organisations.byOds(organisation.ods));
    if (sameOds && sameOds->id != organisation.id)
        return refuse(Text::tr("The ODS code %1 belongs to %2 already. Check the code, or merge the two.")
                          .arg(organisation.ods, sameOds->name));
    return {};
}

} // namespace

Result<Organisation> corrected(const Desk &desk, const Organisation &given)
{
    store::Organisations organisations(desk.file);
    CONVENER_ASSIGN(const Organisation before, organisations.get(given.id));
    Organisation organisation = given;
    organisation.name = organisation.name.simplified();
    organisation.region = organisation.region.simplified();
    if (organisation.name.isEmpty())
        return refuse(Text::tr("An organisation needs a name. Give the name it is known by."));
    CONVENER_TRY(mustFit(Text::tr("The name of the organisation"), organisation.name));
    CONVENER_TRY(mustFit(Text::tr("The region"), organisation.region));
    if (organisation.ods != before.ods) { // an older file may hold one of another form
        CONVENER_ASSIGN(organisation.ods, typedOds(organisation.ods));
    }
    CONVENER_TRY(refuseTaken(organisations, organisation));
    return organisation;
}

Result<> mustDiffer(OrganisationId from, OrganisationId into)
{
    if (from == into)
        return refuse(Text::tr("An organisation cannot be merged with itself. Choose two."));
    return {};
}

Result<Changes> changeOrganisation(Desk &desk, const Organisation &given)
{
    const StepName step = StepName(u"change-organisation"_s)
                              .with(u"organisation"_s, given.id)
                              .with(u"organisationName"_s, given.name.simplified());
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        CONVENER_ASSIGN(const Organisation organisation, corrected(desk, given));
        CONVENER_TRY(store::Organisations(desk.file).update(organisation));
        Changes changes{.organisations = {organisation.id}};
        CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).ofOrganisation(organisation.id));
        for (const Engagement &engagement : engagements)
            changes.engagements.insert(engagement.id);
        return changes;
    });
}

Result<Changes> mergeOrganisations(Desk &desk, OrganisationId from, OrganisationId into)
{
    const StepName step = StepName(u"merge-organisations"_s).with(u"organisation"_s, into).with(u"from"_s, from);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        CONVENER_TRY(mustDiffer(from, into));
        store::Organisations organisations(desk.file);
        CONVENER_ASSIGN(const Organisation leaving, organisations.get(from));
        CONVENER_ASSIGN(const Organisation known, organisations.get(into));
        const Organisation staying = joined(known, leaving);
        name.with(u"fromName"_s, leaving.name).with(u"organisationName"_s, staying.name);
        Changes changes{.organisations = {from, into}};
        CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).ofOrganisation(from));
        for (const Engagement &engagement : engagements) {
            CONVENER_ASSIGN(const AppliedChange applied,
                            applyChange(desk, engagement.id, timeline::MergeOrganisation{staying}));
            changes.add(applied.changes);
        }
        CONVENER_TRY(store::People(desk.file).moveAll(from, into));
        CONVENER_TRY(organisations.remove(from));
        CONVENER_TRY(organisations.update(staying));
        return changes;
    });
}

} // namespace convener::action
