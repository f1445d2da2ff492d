#pragma once

#include <QWidget>

namespace convener::chart {

/// How full a cohort is: a box for each place, filled where a delegate holds it, and a dashed one for each who waits.
class CapacityMeter final : public QWidget {
    Q_OBJECT

public:
    explicit CapacityMeter(QWidget *parent = nullptr);

    void set(int held, int capacity, int waiting);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_held = 0;
    int m_capacity = 0;
    int m_waiting = 0;
};

} // namespace convener::chart
