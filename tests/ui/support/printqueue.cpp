#include "tests/ui/support/printqueue.h"

#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace convener::test {

namespace {

constexpr int patience = 20'000; ///< milliseconds

void write(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

template <class Condition>
bool comesTrue(Condition condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition() && !deadline.hasExpired())
        QTest::qWait(50);
    return condition();
}

int run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patience) ? process.exitCode() : -1;
}

} // namespace

PrintQueue::PrintQueue()
{
    configure();
    qputenv("CUPS_SERVER", path(u"socket"_s).toUtf8());
    m_scheduler.start(u"/usr/sbin/cupsd"_s,
                      {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"cups-files.conf"_s)});
    REQUIRE(m_scheduler.waitForStarted());
    // Asked until it is done: the scheduler listens a moment after it has started, and `lpstat -r` succeeds before.
    REQUIRE(comesTrue([this] {
        return run(u"lpadmin"_s, {u"-p"_s, name(), u"-E"_s, u"-v"_s, u"file:///dev/null"_s, u"-m"_s, u"raw"_s}) == 0;
    }));
}

PrintQueue::~PrintQueue()
{
    m_scheduler.terminate();
    if (!m_scheduler.waitForFinished(patience))
        m_scheduler.kill();
    qunsetenv("CUPS_SERVER");
}

void PrintQueue::configure() const
{
    // The scheduler's helpers run as another user, who must get into the folder.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const QString &folder : {u"root"_s, u"spool"_s, u"cache"_s, u"state"_s})
        REQUIRE(QDir(m_folder.path()).mkdir(folder));
    write(path(u"cupsd.conf"_s),
          u"Listen %1/socket\nBrowsing No\nDefaultAuthType None\nWebInterface No\n"
          "PreserveJobFiles Yes\n<Location />\nAllow all\n</Location>\n"
          "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s.arg(m_folder.path()));
    write(path(u"cups-files.conf"_s),
          u"FileDevice Yes\nServerRoot %1/root\nRequestRoot %1/spool\nTempDir %1/spool\nCacheDir %1/cache\n"
          "StateDir %1/state\nAccessLog %1/access\nErrorLog %1/error\nPageLog %1/page\nSystemGroup root\n"_s.arg(
              m_folder.path()));
}

QByteArray PrintQueue::printed(int job) const
{
    const auto isDone = [&] {
        QProcess list;
        list.start(u"lpstat"_s, {u"-W"_s, u"completed"_s, u"-o"_s});
        return list.waitForFinished(patience) &&
               list.readAllStandardOutput().startsWith(name().toLatin1() + '-' + QByteArray::number(job));
    };
    if (!comesTrue(isDone))
        return {};
    QFile document(path(u"spool/d%1-001"_s.arg(job, 5, 10, QChar(u'0'))));
    return document.open(QIODevice::ReadOnly) ? document.readAll() : QByteArray();
}

} // namespace convener::test
