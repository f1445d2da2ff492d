#pragma once

// clang instantiates the destructor of std::vector<JSON> while qpdf's JSON is still incomplete (JSON.hh, JSON_array: a
// private struct that we never touch), which libstdc++ refuses. Forced into the files of core/paper, in the fuzz
// build only, this stands in for that one vector.
#include <vector>

class JSON;

template <>
class std::vector<JSON> {
public:
    void *asLongAs[3] = {};
};
