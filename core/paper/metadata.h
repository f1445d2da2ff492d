#pragma once

#include "core/paper/pdffile.h"

namespace convener::paper {

/// What a PDF says about itself as a whole, twice: as its older dictionary and as XMP, which must agree.
struct Description {
    QString title;
    QString author;   ///< may be empty
    QString language; ///< BCP 47
    QString producer;
    QByteArray made;         ///< as PDF has dates: "(D:20270215093000Z)"
    bool accessible = false; ///< made for everyone (PDF/UA-1): nothing in it was made elsewhere
};

QByteArray descriptionObject(const Description &description);
/// The stream, which stays unpacked (ISO 19005-1, 6.7.2).
QByteArray metadataObject(const Description &description);

} // namespace convener::paper
