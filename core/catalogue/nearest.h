#pragma once

#include <QString>
#include <QStringList>

namespace convener::catalogue {

/// The word that a person most likely meant by `written`: the known one that takes the fewest single-letter slips,
/// if that are at most two and fewer than half its letters. Empty when none is near.
QString nearest(const QString &written, const QStringList &known);

} // namespace convener::catalogue
