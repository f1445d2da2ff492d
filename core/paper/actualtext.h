#pragma once

#include "core/paper/page.h"

namespace convener::paper {

/// For each run of marks of one element on a page, as the painter tells them apart: what its text says, where the
/// glyphs do not spell it. Scripts that reorder or merge their letters (Devanagari and its like), and pictures such as
/// emoji, cannot be read back from their glyphs, and Chinese, Japanese and Korean would be read twice where their font
/// has no bold: Qt then draws them twice. Text of other scripts gives an empty string. So does text with words
/// from right to left: its glyphs carry the presentation forms, which searches fold, and Poppler turns such a text
/// round.
std::vector<QString> actualTexts(const Page &page);

} // namespace convener::paper
