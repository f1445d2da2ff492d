#pragma once

#include <QByteArray>
#include <QString>

namespace convener::fuzz {

/// The Convener file with one value, row or definition changed behind the program's back, as another program (or
/// somebody with bad intent) would: CHECKs, references and types do not hold it up. `path` is free to write to.
/// Unchanged when the bytes are no database.
QByteArray tampered(const QByteArray &file, const QString &path, unsigned seed);

} // namespace convener::fuzz
