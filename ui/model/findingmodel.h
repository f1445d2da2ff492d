#pragma once

#include "ui/model/rowsmodel.h"

namespace convener::model {

/// Something that can be gone to by name. `key` is its own business: where it leads.
struct Finding {
    QString title;
    QString second; ///< what it is: "Organisation, joined Compassionate Conversations"
    qint64 key = 0;

    bool operator==(const Finding &) const = default;
};

class FindingModel final : public RowsModel<Finding> {
    Q_OBJECT

public:
    explicit FindingModel(QObject *parent = nullptr);
};

} // namespace convener::model
