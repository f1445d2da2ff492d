#pragma once

#include "ui/page/page.h"

class QFormLayout;

namespace convener::page {

/// The file itself: where it is, how large, and what it holds.
class DataPage final : public Page {
    Q_OBJECT

public:
    explicit DataPage(Context &context);

    Result<> read(qint64 id) override;
    bool concerns(const action::Changes &) const override { return true; }

private:
    void add(const QString &label, const QString &value);

    QFormLayout *m_facts;
};

} // namespace convener::page
