#pragma once

#include "app/cli/output.h"
#include "core/action/engagementrecord.h"

namespace convener::cli {

/// {"engagement","organisation","id","firstDue","due","state","met","evidence","asked","askedOn","extensions":[…]}
QJsonObject commitmentJson(const action::EngagementRecord &record, const training::Commitment &commitment, QDate today);

/// How the commitment of that rule stands now.
Result<Output> commitmentOutput(const action::Desk &desk, training::EngagementId engagement, const QString &rule);

} // namespace convener::cli
