#pragma once

#include "core/paper/page.h"

namespace convener::document {
struct Document;
}

namespace convener::paper {

class Typesetter;

/// Lays a document out. Give one typesetter to many documents that share text: what one has set, the next reuses.
Pages layOut(const document::Document &document, Typesetter &typesetter);

} // namespace convener::paper
