#pragma once

#include <QWidget>

namespace convener::page {

/// The first start: open the sample, create a file, or open one.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleChosen();
    void createChosen();
    void openChosen();
};

} // namespace convener::page
