#pragma once

#include <QString>

namespace CLI {
class ParseError;
}

namespace convener::cli {

/// What was wrong with the arguments, as one translated sentence: the library's own words are English only.
QString misuse(const CLI::ParseError &error);

} // namespace convener::cli
