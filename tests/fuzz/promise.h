#pragma once

#include <QtGlobal>

#include <cstdlib>

namespace convener::fuzz {

/// Ends the run, so that the fuzzer keeps the input, when the core broke what its headers promise.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    qCritical("A promise was broken: %s", what);
    std::abort();
}

/// What the core logs is of no interest, and slow, for inputs that are nearly all broken. Q_ASSERT still ends the run.
inline void keepQuiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            fprintf(stderr, "%s\n", qPrintable(message));
    });
}

} // namespace convener::fuzz
