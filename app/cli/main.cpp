#include "app/cli/program.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// Qt's own remarks are not for the person who reads stderr; what ends the program is.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

/// Fonts come with a QGuiApplication, which takes five times as long to make: only what draws pays for it.
std::unique_ptr<QCoreApplication> application(bool draws, int &argc, char **argv)
{
    if (draws)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

/// Exit 0: done. 1: refused, with one clear sentence on stderr. 2: wrong usage.
int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    int ownName = 1; // Qt would take --session and others for options of its own
    const auto app = application(convener::cli::draws(words), ownName, argv);
    return convener::cli::runProgram(*app, words);
}
