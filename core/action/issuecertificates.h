#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/certificate.h"

#include <functional>
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
/// `deliver`, where given, runs in the same step: when it fails, nothing is issued.
using Deliver = std::function<Result<>(const IssuedCertificates &issued)>;
Result<IssuedCertificates> issueCertificates(Desk &desk, training::CohortId cohort, const Deliver &deliver = {});

/// Issues a certificate anew, as the record has it now (a name mended, an hour corrected), in the place of one that
/// stands. The new one names the one it replaces. Refused when that one does not stand, or says the same already.
Result<training::Certificate> correctCertificate(Desk &desk, const QString &number);

/// The certificate that correctCertificate() would issue, refused as that would be. Nothing is written.
Result<training::Certificate> foreseeCorrection(const Desk &desk, const QString &number);

/// The certificate is void from now on; it is kept, marked with the reason.
Result<Changes> withdrawCertificate(Desk &desk, const QString &number, const QString &why);

/// The key of the setting that holds the secret of the check codes.
QString certificateSecret();

} // namespace convener::action
