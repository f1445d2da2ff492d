#pragma once

#include <QStringList>

class QCoreApplication;

namespace convener::cli {

/// Whether these arguments call a command that draws documents, for which `application` must be a QGuiApplication.
bool draws(const QStringList &arguments);

/// Reads the arguments, runs the command they name, and gives the program's exit status.
int runProgram(QCoreApplication &application, const QStringList &arguments);

} // namespace convener::cli
