#pragma once

#include "core/error/error.h"
#include "core/training/cohort.h"

#include <vector>

namespace convener::cli {

class Options;

/// When the sessions of a cohort are, and what they share.
class SessionOptions {
public:
    /// --session, --venue, --link, --facilitator and --contact.
    void describe(Options &options);

    /// Refused for a time that the clock skips, and for an end before its start.
    Result<std::vector<training::Session>> sessions() const;
    /// Whatever should be known about the times, one sentence a line; empty for most.
    QString notes() const;

private:
    QStringList m_times;
    QString m_venue;
    QString m_link;
    QString m_contact;
    QStringList m_facilitators;
};

} // namespace convener::cli
