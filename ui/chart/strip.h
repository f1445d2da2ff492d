#pragma once

#include "core/document/block.h"
#include "core/paper/flow.h"

#include <QWidget>

namespace convener::chart {

/// A strip of time to scale, drawn as on paper, in the colours of the window. Its height follows from its width.
/// What it says in words is its accessible description; whoever shows it puts a table beside it.
class Strip final : public QWidget {
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    void set(const document::Timeline &timeline);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();

    document::Timeline m_timeline;
    paper::Typesetter m_typesetter;
    paper::Drawing m_drawing;
};

} // namespace convener::chart
