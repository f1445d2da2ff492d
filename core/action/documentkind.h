#pragma once

#include "core/action/documents.h"

#include <functional>

namespace convener::action {

/// A kind of document that can be asked for by its word.
struct DocumentKind {
    QString word;  ///< "name-badges"
    QString title; ///< translated
    /// One of the two is there: the kind is about an engagement, or for a cohort.
    std::function<Result<std::vector<DelegatePack>>(const Desk &, training::EngagementId)> ofEngagement;
    std::function<Result<std::vector<DelegatePack>>(const Desk &, const CohortRecord &)> ofCohort;
};

/// Every kind, in the order of the work. What it makes are files, each of one document or of several joined.
std::vector<DocumentKind> documentKinds();

} // namespace convener::action
