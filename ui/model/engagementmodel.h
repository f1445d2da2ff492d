#pragma once

#include "core/time/span.h"
#include "ui/model/rowsmodel.h"
#include "ui/model/statetext.h"

#include <QDate>

#include <optional>

namespace convener::model {

/// One organisation taking part in one programme, as the list of organisations shows it.
struct EngagementRow {
    qint64 engagement = 0;
    QString organisation;
    QString programme;
    QDate joinedOn;
    std::optional<time::Span> window; ///< none while none is agreed
    int cohorts = 0;
    int delegates = 0;
    bool asksForWindow = true; ///< whether the programme has one

    bool operator==(const EngagementRow &) const = default;
};

class EngagementModel final : public RowsModel<EngagementRow> {
    Q_OBJECT

public:
    explicit EngagementModel(QObject *parent = nullptr);
};

} // namespace convener::model
