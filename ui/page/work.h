#pragma once

#include "core/action/desk.h"
#include "core/paper/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace convener::page {

/// Work that takes long: runs beside the window, one piece at a time, on a thread with a connection of its own.
class Work final : public QObject {
    Q_OBJECT

public:
    /// Runs on the worker; the desk's file is a connection of its own. It leaves nothing half done when `progress`
    /// says stop.
    using Job = std::function<Result<QString>(action::Desk &desk, const paper::Progress &progress)>;

    explicit Work(const action::Desk &desk);
    /// Stops what runs and waits for it.
    ~Work() override;

    /// Refused while other work runs. `what` says in the status line what is being done.
    Result<> start(const QString &what, Job job);
    void cancel() { m_stop = true; }
    bool isRunning() const { return bool(m_thread); }

Q_SIGNALS:
    void progressed(const QString &what, int done, int of);
    /// The sentence that the job gave when it was done, or its error.
    void ended(const convener::Result<QString> &result);

private:
    void finish(const Result<QString> &result);

    action::Desk m_desk;
    QString m_what;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
};

} // namespace convener::page
