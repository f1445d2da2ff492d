#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/certificate.h"

#include <vector>

namespace convener::action {

/// Somebody who gets no certificate, and why.
struct NotCertified {
    training::PlaceId place;
    QString name;
    QString why; ///< translated
};

struct IssuedCertificates {
    std::vector<training::Certificate> issued;   ///< now
    std::vector<training::Certificate> standing; ///< issued before; as they were
    std::vector<NotCertified> refused;
    Changes changes;
};

/// Issues a certificate to every delegate of the cohort who attended its stage, fulfilled what else the edition asks
/// for, and has none that stands ("domain.md, Certificates"). Each is a snapshot with a number of its own and a check
/// code. Refused when nobody has or gets one, saying what is missing.
Result<IssuedCertificates> issueCertificates(Desk &desk, training::CohortId cohort);

/// The certificate is void from now on; it is kept, marked with the reason.
Result<Changes> withdrawCertificate(Desk &desk, const QString &number, const QString &why);

/// The key of the setting that holds the secret of the check codes.
QString certificateSecret();

} // namespace convener::action
