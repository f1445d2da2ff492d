#pragma once

#include "ui/model/rowsmodel.h"

namespace convener::model {

/// Something that can be gone to by name. `key` is its own business: where it leads.
struct Finding {
    QString title;
    QString second; ///< what it is: "Organisation, joined Compassionate Conversations"
    int key = 0;

    bool operator==(const Finding &) const = default;
};

class FindingModel final : public RowsModel<Finding> {
    Q_OBJECT

public:
    explicit FindingModel(QObject *parent = nullptr);
};

/// Those in which every word of `text` begins a word, whatever the case and the accents; at most `most`.
std::vector<Finding> found(const std::vector<Finding> &all, const QString &text, int most);

} // namespace convener::model
