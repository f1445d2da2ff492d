#pragma once

#include "core/document/document.h"

namespace convener::bench {

/// The words of documents as LibreOffice takes them (a flat OpenDocument text), each document on pages of its own.
QByteArray openDocument(const std::vector<document::Document> &documents);

/// Converts such a file to PDF with LibreOffice. Its pages are not the product's, but they carry the same words.
void convert(const QString &path, const QString &folder);

} // namespace convener::bench
