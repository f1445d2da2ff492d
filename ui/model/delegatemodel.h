#pragma once

#include "core/training/person.h"
#include "core/training/place.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// A delegate of a cohort.
struct DelegateRow {
    training::Person person;
    training::Place place;
    training::Needs needs;
    QString warning;   ///< a prerequisite or requirement that is not met, in words; mostly empty
    QString note = {}; ///< one that is not known, or still to come

    bool operator==(const DelegateRow &) const = default;
};

/// Who is in a cohort, with their standing and why.
class DelegateModel final : public RowsModel<DelegateRow> {
    Q_OBJECT

public:
    enum ColumnName { Name, JobTitle, Needs, Standing };

    explicit DelegateModel(QObject *parent = nullptr);
};

} // namespace convener::model
