#pragma once

#include "core/paper/page.h"

namespace convener::document {
struct Document;
}

namespace convener::paper {

class Typesetter;

/// Lays documents out as one book that can be printed on both sides: every part begins on a right-hand page, a blank
/// page before it where need be, and the pages are numbered through. A part that lists the others (Contents with
/// `parts`) is given their pages; the list names those after it, in their order.
std::vector<Pages> bind(const std::vector<const document::Document *> &parts, Typesetter &typesetter);

/// Several such books, one after the other, to be printed in one go: each begins on a right-hand page and has page
/// numbers of its own. Certificates and cards, which are printed on one side, follow one another without blank backs.
std::vector<Pages> bindTogether(const std::vector<std::vector<const document::Document *>> &books,
                                Typesetter &typesetter);

} // namespace convener::paper
