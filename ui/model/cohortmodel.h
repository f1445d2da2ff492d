#pragma once

#include "ui/model/rowsmodel.h"

#include <QDate>

#include <optional>

namespace convener::model {

/// A cohort as lists of cohorts show it.
struct CohortRow {
    qint64 cohort = 0;
    qint64 engagement = 0;
    QString stage;
    QString mode;
    QString organisation;
    std::optional<QDate> first; ///< of its sessions not cancelled
    QString hours;
    QString where; ///< venue, or that it has a joining link
    QString facilitators;
    int capacity = 0;
    int held = 0;
    int waiting = 0;
    QString clash; ///< what is wrong with its dates; mostly empty

    bool operator==(const CohortRow &) const = default;
};

/// "11 of 12" and "11 of 12, 2 waiting".
QString placesText(int held, int capacity, int waiting);

class CohortModel final : public RowsModel<CohortRow> {
    Q_OBJECT

public:
    explicit CohortModel(QObject *parent = nullptr);
};

} // namespace convener::model
