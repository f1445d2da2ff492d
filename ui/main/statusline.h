#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace convener::main {

/// The bottom of the window: the file, the last saved step with Undo, and the work that runs beside the window.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `note` says something of it in few words ("to look at only"); empty for an ordinary file.
    void setFile(const QString &path, const QString &note);
    /// What was done last, or what there is to say.
    void setText(const QString &text);
    /// What Undo and Redo would do, in words; without any the button goes. `spelled`: Undo takes back another step than
    /// the text names, so that the button says which.
    void setUndo(const QString &undo, const QString &redo, bool spelled = false);

    /// Shows that work has begun; `done` of `total` steps, 0 of 0 while nobody knows. Only work that tells its steps
    /// can be stopped between two of them.
    void showWork(const QString &what, int done, int total);
    void hideWork();

Q_SIGNALS:
    void undoChosen();
    void redoChosen();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QLabel *m_file;
    QLabel *m_step;
    QString m_text; ///< whole; the label shows what there is room for
    QPushButton *m_undo;
    QPushButton *m_redo;
    QLabel *m_what;
    QString m_work; ///< whole, as m_text
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace convener::main
