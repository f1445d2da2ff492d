#pragma once

#include <QByteArray>

namespace convener::paper {

/// The data packed as a PDF's "FlateDecode" wants it (zlib, RFC 1950), lightly: pages are many and small.
QByteArray packed(QByteArrayView data);
/// What was packed so. Throws std::runtime_error where the data is damaged.
QByteArray unpacked(QByteArrayView data);

} // namespace convener::paper
