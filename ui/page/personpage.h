#pragma once

#include "core/training/certificate.h"
#include "ui/page/page.h"

class QPushButton;

namespace convener::cell {
class Table;
}
namespace convener::model {
class PartModel;
}

namespace convener::page {

class EmptyNote;
class HistoryView;

/// One person: what they take part in, their certificates and their history; their whole record, to look at and to
/// send to them, and its erasure.
class PersonPage final : public Page {
    Q_OBJECT

public:
    explicit PersonPage(Context &context);

    Result<> read(qint64 id) override;
    /// Changes name no people, so that any may be about this one.
    bool concerns(const action::Changes &) const override { return true; }

private:
    void lookAtRecord();
    void follow();
    /// The certificate in the current row, if it is one.
    const training::Certificate *chosen() const;
    void open(const QModelIndex &index);
    void showCertificateHistory();

    training::PersonId m_id;
    std::vector<training::Certificate> m_certificates;
    model::PartModel *m_model;
    cell::Table *m_parts;
    EmptyNote *m_empty;
    QPushButton *m_certificate;
    QPushButton *m_correct;
    HistoryView *m_history;
};

} // namespace convener::page
