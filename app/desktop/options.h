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
    QString language;        ///< "en" or "cy"
    double textScale = 1.0;  ///< 1 to 2
    std::optional<look::Scheme> scheme;
};

/// Ends the program with status 2 and a sentence for what cannot be understood.
Options readOptions(const QCoreApplication &application);

} // namespace convener::desktop
