#pragma once

#include "core/training/certificate.h"
#include "core/training/place.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// Something that a person took part in, or was given for it.
struct PartRow {
    enum class Kind { Place, Certificate };
    enum class Validity { Stands, Replaced, Withdrawn };

    Kind kind = Kind::Place;
    qint64 id = 0; ///< of the cohort, or of the certificate
    QString what;  ///< "Delegate workshop", "Certificate 2027-0012"
    QString where; ///< the organisation
    std::optional<QDate> date;
    training::Standing standing = training::Standing::Invited; ///< of a place
    Validity validity = Validity::Stands;                      ///< of a certificate

    bool operator==(const PartRow &) const = default;
};

/// The places and certificates of one person.
class PartModel final : public RowsModel<PartRow> {
    Q_OBJECT

public:
    explicit PartModel(QObject *parent = nullptr);
};

} // namespace convener::model
