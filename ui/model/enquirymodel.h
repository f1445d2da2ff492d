#pragma once

#include "core/training/enquiry.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

struct EnquiryRow {
    training::Enquiry enquiry;
    QString programme; ///< title

    bool operator==(const EnquiryRow &) const = default;
};

/// Who asked to take part, and what became of it.
class EnquiryModel final : public RowsModel<EnquiryRow> {
    Q_OBJECT

public:
    enum ColumnName { Who, Programme, Delegates, Received, State };

    explicit EnquiryModel(QObject *parent = nullptr);
};

} // namespace convener::model
