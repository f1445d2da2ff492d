#pragma once

#include "core/document/document.h"

namespace convener::paper {

/// The document as one HTML file that needs nothing beside it: semantic, so that a screen reader can read it, and
/// legible in any browser. Timelines and charts are given as lists.
QString html(const document::Document &document);

} // namespace convener::paper
