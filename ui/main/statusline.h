#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convener::main {

/// The bottom of the window: the file, the last step, and the work that runs beside the window.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFile(const QString &path);
    void setStep(const QString &text);

    /// Shows that work has begun; `done` of `total` steps, 0 of 0 while nobody knows.
    void showWork(const QString &what, int done, int total);
    void hideWork();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_file;
    QLabel *m_step;
    QLabel *m_what;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace convener::main
