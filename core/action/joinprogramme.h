#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/time/nation.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::action {

/// An organisation that joins a programme. One that the file knows, by its ODS code or its name, is taken as it is;
/// what the file does not know of it yet is filled in.
struct Joining {
    QString organisation;
    QString ods;
    QString region;
    std::optional<time::Nation> nation; ///< England where neither this nor the file says one
    QString language;                   ///< of its documents, "en" where neither this nor the file says one
    QString programme;                  ///< id
    QString edition;                    ///< empty: the file's newest, or else the library's
    QDate on;
    QString sponsor;
    QString leadContact;
    QString leadEmail;
    QString localPriority;
};

struct Joined {
    training::EngagementId engagement;
    Changes changes;
};

/// Makes the engagement with its commitments and the first version of its planning matrix, under one edition of the
/// programme, which the file keeps from then on. Refused: an unknown programme, an empty name, an ODS code that
/// belongs to an organisation of another name, a nation, region or language that is not what the file has of the
/// organisation, and joining the same programme twice on one day.
Result<Joined> joinProgramme(Desk &desk, const Joining &joining);

} // namespace convener::action
