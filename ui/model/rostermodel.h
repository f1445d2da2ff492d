#pragma once

#include "ui/look/mark.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// What becomes of one row of a delegate list, or what is wrong with it.
struct RosterRow {
    int row = 0; ///< the record's number in the file, the heading being 1
    QString name;
    QString email;
    look::Mark mark = look::Mark::Done;
    QString outcome; ///< "Gets a place", "Waits", "Fault"
    QString detail;  ///< new or known, why they wait, or the fault

    bool operator==(const RosterRow &) const = default;
};

class RosterModel final : public RowsModel<RosterRow> {
    Q_OBJECT

public:
    explicit RosterModel(QObject *parent = nullptr);
};

} // namespace convener::model
