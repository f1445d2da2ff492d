#include "ui/page/work.h"

#include <QThread>

namespace convener::page {

Work::Work(const action::Desk &desk)
    : m_desk(desk)
{
}

Work::~Work()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

Result<> Work::start(const QString &what, Job job, Then then)
{
    if (m_thread)
        return refuse(tr("“%1” is still running. Wait until it is done.").arg(m_what));
    m_what = what;
    m_then = std::move(then);
    m_stop = false;
    const auto progress = [this](int done, int of) {
        QMetaObject::invokeMethod(
            this, [this, done, of] { Q_EMIT progressed(m_what, done, of); }, Qt::QueuedConnection);
        return !m_stop;
    };
    const auto run = [this, job = std::move(job), progress]() -> Result<QString> {
        CONVENER_ASSIGN(const std::unique_ptr<store::Database> file, store::Database::join(m_desk.file));
        action::Desk desk{*file, m_desk.library, m_desk.clock, m_desk.who};
        return job(desk, progress);
    };
    m_thread.reset(QThread::create([this, run] {
        const Result<QString> result = run();
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    }));
    Q_EMIT progressed(m_what, 0, 0);
    m_thread->start();
    return {};
}

void Work::finish(const Result<QString> &result)
{
    m_thread->wait();
    m_thread.reset();
    const Then then = std::exchange(m_then, {});
    Q_EMIT stopped();
    if (then)
        then(result);
    else
        Q_EMIT ended(result);
}

} // namespace convener::page
