#pragma once

#include "ui/page/view.h"

class QFormLayout;

namespace convener::page {

/// The file itself: where it is, how large, and what it holds.
class FileTab final : public View {
    Q_OBJECT

public:
    explicit FileTab(Context &context);

    Result<> read();

private:
    void add(const QString &label, const QString &value);

    QFormLayout *m_facts;
};

} // namespace convener::page
