#pragma once

#include "core/paper/laidtext.h"

#include <memory>
#include <unordered_map>

namespace convener::paper {

/// Sets text and remembers what it has set, so that what many pages share is shaped once. Not for several threads.
class Typesetter {
public:
    using Align = document::Align;

    /// Broken into lines of at most `width` points.
    std::shared_ptr<const LaidText> set(const document::Prose &prose, const Type &type, double width,
                                        Align align = Align::Left);

    /// On one line if possible: the size is lowered, down to `least` points, until the text fits; then it is broken.
    std::shared_ptr<const LaidText> fit(const QString &text, Type type, double width, double least,
                                        Align align = Align::Left);

private:
    struct Key {
        document::Prose prose;
        Type type;
        double width;
        Align align;

        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };

    std::unordered_map<Key, std::shared_ptr<const LaidText>, Hash> m_known;
};

} // namespace convener::paper
