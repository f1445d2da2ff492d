#pragma once

#include "core/document/block.h"

#include <QFrame>

class QPushButton;

namespace convener::cell {
class Table;
}
namespace convener::model {
class StripModel;
}

namespace convener::chart {

class Strip;

/// The timeline strip with a table beside it that says the same, shown on one press.
class StripPanel final : public QFrame {
    Q_OBJECT

public:
    explicit StripPanel(QWidget *parent = nullptr);

    void set(const document::Timeline &timeline);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Shows the list where the strip has no room to be read; the person may choose otherwise.
    void followWidth();

    bool m_narrow = false;
    QPushButton *m_asList;
    Strip *m_strip;
    model::StripModel *m_model;
    cell::Table *m_table;
};

} // namespace convener::chart
