#pragma once

#include "core/action/desk.h"
#include "core/store/journal.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace convener::action {

/// Which steps to show; what is not given does not limit.
struct HistoryFilter {
    /// One record, named as step arguments name it ("organisation", "engagement", "cohort", "person", "request",
    /// "certificate"), with its number.
    struct Record {
        QString kind;
        qint64 id = 0;
    };
    std::optional<Record> record;
    QString who;
    std::optional<QDate> from; ///< local days, both included
    std::optional<QDate> until;
    std::optional<int> most;
};

/// What was done, the newest first. The history of a record is every step that touched it or what hangs on it, also
/// where that is gone since.
Result<std::vector<store::Step>> history(const Desk &desk, const HistoryFilter &filter = {});

/// Everybody who took a step, by name.
Result<QStringList> historyNames(const Desk &desk);

/// The steps as a CSV file: number, date and time, who, what, state.
QByteArray historyCsv(const std::vector<store::Step> &steps);

} // namespace convener::action
