#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace convener::training {

/// The number of a row in the file, typed so that a cohort's is never taken for an engagement's.
/// 0 means: not in the file yet.
template <class Of>
struct Id {
    qint64 number = 0;

    bool isValid() const { return number > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.number, seed); }
};

using EditionId = Id<struct EditionTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ContactId = Id<struct ContactTag>;
using EnquiryId = Id<struct EnquiryTag>;
using EngagementId = Id<struct EngagementTag>;
using CommitmentId = Id<struct CommitmentTag>;
using ExtensionId = Id<struct ExtensionTag>;
using MatrixRowId = Id<struct MatrixRowTag>;
using CohortId = Id<struct CohortTag>;
using SessionId = Id<struct SessionTag>;
using FacilitatorId = Id<struct FacilitatorTag>;
using PersonId = Id<struct PersonTag>;
using PlaceId = Id<struct PlaceTag>;
using RequestId = Id<struct RequestTag>;
using CertificateId = Id<struct CertificateTag>;
using TrainerId = Id<struct TrainerTag>;
using CascadeSessionId = Id<struct CascadeSessionTag>;
using DraftId = Id<struct DraftTag>;
using StepId = Id<struct StepTag>;

} // namespace convener::training
