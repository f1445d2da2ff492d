#pragma once

#include <QString>

namespace convener::paper {

/// What a PDF says to somebody who has its structure tree read out: the text of its elements in their order, that of
/// each content as its glyphs spell it, or as its actual text has it. As pdfinfo -struct-text, which draws a page anew
/// for each element on it and so takes minutes for what this reads in a second.
QString readOut(const QString &path);

} // namespace convener::paper
