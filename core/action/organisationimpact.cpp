#include "core/action/organisationimpact.h"

#include "core/action/applychange.h"
#include "core/action/changeorganisation.h"
#include "core/action/shownprogramme.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/enquiries.h"
#include "core/store/organisations.h"
#include "core/store/places.h"
#include "core/store/trainers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<EngagementImpact> impactOn(const Desk &desk, const Engagement &engagement, const timeline::Change &change)
{
    EngagementImpact found{.engagement = engagement.id,
                           .moves = std::holds_alternative<timeline::MergeOrganisation>(change)};
    CONVENER_ASSIGN(found.impact, foresee(desk, engagement.id, change));
    CONVENER_ASSIGN(const Programme programme, readProgramme(desk, engagement.edition));
    found.programme = programme.id;
    found.title = programme.title;
    CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).ofEngagement(engagement.id));
    found.cohorts = int(cohorts.size());
    for (const Cohort &cohort : cohorts) {
        CONVENER_ASSIGN(const store::Occupancy occupancy, store::Places(desk.file).occupancy(cohort.id));
        found.delegates += occupancy.held;
    }
    CONVENER_ASSIGN(const auto trainers, store::Trainers(desk.file).ofEngagement(engagement.id));
    found.trainers = int(trainers.size());
    return found;
}

Result<> addEngagements(const Desk &desk, OrganisationImpact &found, OrganisationId of, const timeline::Change &change)
{
    CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).ofOrganisation(of));
    for (const Engagement &engagement : engagements) {
        CONVENER_ASSIGN(EngagementImpact one, impactOn(desk, engagement, change));
        found.engagements.push_back(std::move(one));
    }
    return {};
}

Result<> addEnquiries(const Desk &desk, OrganisationImpact &found)
{
    CONVENER_ASSIGN(const auto enquiries, store::Enquiries(desk.file).all());
    for (const Enquiry &enquiry : enquiries)
        if (std::ranges::find(found.engagements, enquiry.engagement, &EngagementImpact::engagement) !=
            found.engagements.end())
            found.enquiries.push_back(enquiry.id);
    return {};
}

/// "Engagement 3, Compassionate Conversations: 2 cohorts, 14 delegates, 1 trainer."
QString sizeText(const EngagementImpact &one)
{
    return Text::tr("Engagement %1, %2: %3, %4, %5.")
        .arg(one.engagement.number)
        .arg(one.title, Text::tr("%n cohort(s)", nullptr, one.cohorts),
             Text::tr("%n delegate(s)", nullptr, one.delegates), Text::tr("%n trainer(s)", nullptr, one.trainers));
}

/// Programmes that both take part in: their engagements stay apart.
QStringList sharedProgrammes(const OrganisationImpact &impact)
{
    QStringList shared;
    for (const EngagementImpact &one : impact.engagements)
        for (const EngagementImpact &other : impact.engagements)
            if (one.moves && !other.moves && one.programme == other.programme && !shared.contains(one.title))
                shared.append(one.title);
    return shared;
}

} // namespace

Organisation joined(Organisation staying, const Organisation &leaving)
{
    if (staying.ods.isEmpty())
        staying.ods = leaving.ods;
    if (staying.region.isEmpty())
        staying.region = leaving.region;
    return staying;
}

Result<OrganisationImpact> foreseeMerge(const Desk &desk, OrganisationId from, OrganisationId into)
{
    CONVENER_TRY(mustDiffer(from, into));
    store::Organisations organisations(desk.file);
    OrganisationImpact found;
    CONVENER_ASSIGN(found.leaving, organisations.get(from));
    CONVENER_ASSIGN(found.before, organisations.get(into));
    found.after = joined(found.before, *found.leaving);
    CONVENER_ASSIGN(found.people, organisations.people(from));
    CONVENER_TRY(addEngagements(desk, found, from, timeline::MergeOrganisation{found.after}));
    CONVENER_TRY(addEngagements(desk, found, into, timeline::ChangeOrganisation{found.after}));
    CONVENER_TRY(addEnquiries(desk, found));
    return found;
}

Result<OrganisationImpact> foreseeOrganisation(const Desk &desk, const Organisation &organisation)
{
    OrganisationImpact found;
    CONVENER_ASSIGN(found.before, store::Organisations(desk.file).get(organisation.id));
    CONVENER_ASSIGN(found.after, corrected(desk, organisation));
    CONVENER_TRY(addEngagements(desk, found, organisation.id, timeline::ChangeOrganisation{found.after}));
    CONVENER_TRY(addEnquiries(desk, found));
    return found;
}

QStringList organisationImpactText(const OrganisationImpact &impact)
{
    QStringList lines;
    if (impact.leaving) {
        lines.append(Text::tr("%1 becomes part of %2. The history keeps the old name.")
                         .arg(impact.leaving->name, impact.after.name));
        if (impact.people > 0)
            lines.append(Text::tr("%n person(s) follow.", nullptr, impact.people));
    }
    if (impact.before.name != impact.after.name)
        lines.append(
            Text::tr("%1 is called %2. Certificates stay as they are.").arg(impact.before.name, impact.after.name));
    if (impact.before.ods != impact.after.ods)
        lines.append(Text::tr("The ODS code of %1 is %2.").arg(impact.after.name, impact.after.ods));
    if (impact.before.nation != impact.after.nation)
        lines.append(Text::tr("%1 keeps the bank holidays of %2 from now on.")
                         .arg(impact.after.name, time::shownName(impact.after.nation)));
    for (const EngagementImpact &one : impact.engagements) {
        lines.append(sizeText(one));
        lines.append(timeline::impactText(one.impact));
    }
    for (const QString &programme : sharedProgrammes(impact))
        lines.append(Text::tr("Both take part in %1. Their engagements stay apart.").arg(programme));
    if (!impact.enquiries.empty())
        lines.append(
            Text::tr("%n enquiry(ies) keep the name that was written in them.", nullptr, int(impact.enquiries.size())));
    return lines;
}

} // namespace convener::action
