#pragma once

#include "core/paper/page.h"
#include "core/paper/sheet.h"

namespace convener::paper {

class Typesetter;

/// The slim band at the top of a page: the programme and the organisation. `page` counts from 0.
Marks head(const document::Document &document, const Sheet &sheet, int page, Typesetter &typesetter);

/// The foot: file reference and date, and which page of how many this is.
Marks foot(const document::Document &document, const Sheet &sheet, int page, int count, Typesetter &typesetter);

} // namespace convener::paper
