#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/engagement.h"

#include <QDate>
#include <QString>

namespace convener::action {

/// NotFound names the commitments that there are.
Result<training::Commitment> findCommitment(const Desk &desk, training::EngagementId engagement, const QString &rule);

/// The commitment is met, with what shows it. An invalid date takes that back.
Result<Changes> meetCommitment(Desk &desk, training::EngagementId engagement, const QString &rule, QDate on,
                               const QString &evidence);

/// A later date is agreed, with the reason; the first due date stays beside it. Refused without a reason, for a date
/// that is not later than the one due now, and for a commitment that is met.
Result<Changes> extendCommitment(Desk &desk, training::EngagementId engagement, const QString &rule, QDate until,
                                 const QString &why, QDate agreedOn);

/// Somebody was asked for it.
Result<Changes> askForCommitment(Desk &desk, training::EngagementId engagement, const QString &rule,
                                 const QString &whom, QDate on);

} // namespace convener::action
