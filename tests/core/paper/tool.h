#pragma once

#include "tests/support/catch.h"

#include <QProcess>

namespace convener::paper {

/// Runs one of the programs that read PDFs and gives what it prints.
inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.readAll();
}

} // namespace convener::paper
