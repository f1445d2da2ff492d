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
    /// says stop; one that never asks `progress` runs to its end.
    using Job = std::function<Result<QString>(action::Desk &desk, const paper::Progress &progress)>;
    /// Runs where start() was called, once the job is over.
    using Then = std::function<void(const Result<QString> &)>;

    explicit Work(const action::Desk &desk);
    /// Stops what runs and waits for it.
    ~Work() override;

    /// Refused while other work runs. `what` says in the status line what is being done. What came of it is for `then`;
    /// without one ended() says it.
    Result<> start(const QString &what, Job job, Then then = {});
    void cancel() { m_stop = true; }
    bool isRunning() const { return bool(m_thread); }

Q_SIGNALS:
    void progressed(const QString &what, int done, int of);
    /// Nothing runs any more.
    void stopped();
    /// The sentence that the job gave when it was done, or its error, where nobody else hears of it.
    void ended(const convener::Result<QString> &result);

private:
    void finish(const Result<QString> &result);

    action::Desk m_desk;
    QString m_what;
    Then m_then;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stop = false;
};

} // namespace convener::page
