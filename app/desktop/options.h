#pragma once

#include "ui/look/palette.h"

#include <QDate>
#include <QString>

#include <optional>

class QCoreApplication;

namespace convener::desktop {

/// What the program was started with.
struct Options {
    QString file;
    QString shots;           ///< folder for pictures of every page; then the program ends
    std::optional<QDate> on; ///< the day that counts as today
    double textScale = 1.0;  ///< 1 to 2
    std::optional<look::Scheme> scheme;
};

/// "en" or "cy": what --lang says, or else the computer's. Known before all else, for help and complaints speak it too.
QString chosenLanguage(const QStringList &arguments);

/// Ends the program with status 2 and a sentence for what cannot be understood.
Options readOptions(const QCoreApplication &application);

} // namespace convener::desktop
