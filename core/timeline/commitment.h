#pragma once

#include "core/time/span.h"
#include "core/training/programme.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::timeline {

/// The dates of an engagement that its commitments count from.
struct CommitmentAnchors {
    QDate joinedOn;
    std::optional<time::Span> window;
    std::optional<QDate> lastOrganisationSurvey; ///< when the organisation's last survey is due

    bool operator==(const CommitmentAnchors &) const = default;
};

/// When the commitment is due by its rule ("domain.md, Commitments"). Nothing while what it counts from is not known.
std::optional<QDate> commitmentDue(const training::CommitmentRule &rule, const CommitmentAnchors &anchors);

/// Why it is due then, for the screen: "3 months after joining on 30 November 2026". Without a date: what it waits for.
QString explainDue(const training::CommitmentRule &rule, const CommitmentAnchors &anchors);

} // namespace convener::timeline
