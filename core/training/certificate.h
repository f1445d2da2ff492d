#pragma once

#include "core/training/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::training {

/// What a certificate says: a snapshot taken when it was issued, never changed (domain.md, Certificates).
struct Certificate {
    CertificateId id;
    QString number;    ///< never used again
    QString checkCode; ///< verifies the number
    PlaceId place;
    QString name;
    QString programme;
    QString edition;
    QString stage;
    QString stageTitle;
    QString organisation;
    QDate heldOn;    ///< last session attended
    int minutes = 0; ///< learning time stated
    QString wording; ///< Markdown; its only placeholder left is the name, so that it stands in one place
    QString language = QStringLiteral("en");
    QDate issuedOn;
    CertificateId replaces;
    QString replacedNumber; ///< of the one it replaces; kept with that one, not with this
    std::optional<QDate> withdrawnOn;
    QString withdrawnWhy;

    bool operator==(const Certificate &) const = default;
};

} // namespace convener::training
