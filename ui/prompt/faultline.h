#pragma once

#include <QFrame>

class QLabel;

namespace convener {
struct Error;
}

namespace convener::prompt {

/// Shows a refusal inside a dialog, beside what it is about, so that nothing typed is lost. Hidden while there is none.
class FaultLine final : public QFrame {
    Q_OBJECT

public:
    explicit FaultLine(QWidget *parent = nullptr);

    void show(const Error &error);
    void clear();
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace convener::prompt
