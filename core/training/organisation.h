#pragma once

#include "core/time/nation.h"
#include "core/training/id.h"

#include <QString>

namespace convener::training {

/// An NHS or social-care body.
struct Organisation {
    OrganisationId id;
    QString name;
    QString ods; ///< its ODS code; empty where it has none or it is not known
    QString region;
    time::Nation nation = time::Nation::England;
    QString language = QStringLiteral("en"); ///< of its documents: "en" or "cy"

    bool operator==(const Organisation &) const = default;
};

} // namespace convener::training
