#pragma once

#include "core/action/checkfile.h"

#include <QStringList>

namespace convener::crash {

/// Every row of the record, as text, and what was done, without the journal's times.
QStringList content(const store::Database &file);

struct Look {
    QStringList rows;
    std::vector<action::Finding> findings;
};

/// Opens the file as the next program will, after whatever happened to it, and proves it.
Look lookAt(const QString &path);

/// Of CONVENER_SEED, or drawn; told, so that a failure can be repeated.
unsigned seed();
/// Whether the long tests were asked for (./dev test --long).
bool isLong();

} // namespace convener::crash
