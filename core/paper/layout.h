#pragma once

#include "core/paper/page.h"

namespace convener::document {
struct Document;
}

namespace convener::paper {

class Typesetter;

/// Where a document stands among others that are numbered through. Alone it is numbered for itself.
struct Numbering {
    int before = 0; ///< pages before its first
    int of = 0;     ///< pages of all; 0: its own
};

/// Lays a document out. Give one typesetter to many documents that share text: what one has set, the next reuses.
Pages layOut(const document::Document &document, Typesetter &typesetter, const Numbering &numbering = {});

} // namespace convener::paper
