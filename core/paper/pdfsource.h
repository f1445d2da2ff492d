#pragma once

#include "core/paper/pdffile.h"

#include <unordered_map>

namespace convener::paper {

/// The objects of a PDF that Qt has written: a table of places at its end, numbers without generations, nothing packed
/// into object streams. Throws std::runtime_error where a file is not of that kind.
class PdfSource {
public:
    explicit PdfSource(QByteArray bytes);

    int catalogue() const { return m_catalogue; }
    int description() const { return m_description; }
    /// In their order.
    const std::vector<int> &pages() const { return m_pages; }

    /// What stands between "obj" and "endobj".
    QByteArrayView body(int object) const;
    /// The object that a key of a dictionary refers to, alone or first in an array; 0 when the key is missing.
    int referred(int object, const char *key) const;
    /// What follows a key up to the end of its line; empty when the key is missing.
    QByteArray value(int object, const char *key) const;
    /// The data of a stream, unpacked.
    QByteArray content(int object) const;
    /// The stream that maps a font's glyphs to characters, ready to be put into a file.
    const QByteArray &characterMap(int object) const;
    /// Keys and data of a stream as they are.
    struct Stream {
        QByteArrayView keys; ///< between << and >>
        QByteArrayView data;
    };
    std::optional<Stream> stream(int object) const;

private:
    QByteArray m_bytes;
    std::vector<QByteArrayView> m_bodies;
    std::vector<int> m_pages;
    int m_catalogue = 0;
    int m_description = 0;
    mutable std::unordered_map<int, QByteArray> m_characterMaps; ///< as far as they were asked for
};

/// Copies objects of a source into a file, each once and with all that it refers to.
class Copier {
public:
    Copier(const PdfSource &source, PdfFile &file)
        : m_source(source)
        , m_file(file)
    {
    }

    /// The number of the copy.
    int copy(int object);
    /// The same, where an object of the same words may stand for it.
    int share(int object);

private:
    QByteArray withNewNumbers(QByteArrayView words);

    const PdfSource &m_source;
    PdfFile &m_file;
    std::unordered_map<int, int> m_copies;
    std::unordered_map<QByteArray, int> m_shared;
};

} // namespace convener::paper
