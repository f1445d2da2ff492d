#pragma once

#include "core/action/desk.h"
#include "core/timeline/impact.h"
#include "core/training/enquiry.h"
#include "core/training/organisation.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace convener::action {

/// One engagement that a change of its organisation concerns, with all that it touches there.
struct EngagementImpact {
    training::EngagementId engagement;
    QString programme;  ///< its id
    QString title;      ///< of the programme
    bool moves = false; ///< it becomes the other organisation's
    int cohorts = 0;
    int delegates = 0; ///< who hold a place
    int trainers = 0;
    timeline::Impact impact;

    bool operator==(const EngagementImpact &) const = default;
};

/// What a merge or a correction of an organisation touches, in every engagement of both.
struct OrganisationImpact {
    std::optional<training::Organisation> leaving; ///< that becomes part of the other
    training::Organisation before;                 ///< the one that stays
    training::Organisation after;
    std::vector<EngagementImpact> engagements;  ///< first those that move, each in the order they joined
    int people = 0;                             ///< who follow
    std::vector<training::EnquiryId> enquiries; ///< of those engagements; what they wrote stays

    bool operator==(const OrganisationImpact &) const = default;
};

/// `leaving` as a part of `staying`: what the one that stays does not know is taken over.
training::Organisation joined(training::Organisation staying, const training::Organisation &leaving);

/// What mergeOrganisations() and changeOrganisation() would do; refused as they would be.
Result<OrganisationImpact> foreseeMerge(const Desk &desk, training::OrganisationId from, training::OrganisationId into);
Result<OrganisationImpact> foreseeOrganisation(const Desk &desk, const training::Organisation &organisation);

/// One translated sentence a line.
QStringList organisationImpactText(const OrganisationImpact &impact);

} // namespace convener::action
