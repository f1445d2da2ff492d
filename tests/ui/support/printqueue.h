#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace convener::test {

/// A real print queue: CUPS, started by the test with a socket of its own, which keeps what it was given to print in a
/// file. It ends with the object. QPrinter finds the queue by its name.
class PrintQueue {
public:
    PrintQueue();
    ~PrintQueue();

    QString name() const { return QStringLiteral("paper"); }
    /// The document of a job, once it is there; empty when it does not come.
    QByteArray printed(int job) const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void configure() const;

    QTemporaryDir m_folder;
    QProcess m_scheduler;
};

} // namespace convener::test
