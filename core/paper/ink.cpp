#include "core/paper/ink.h"

namespace convener::paper {

const Palette &paperPalette()
{
    static const Palette palette{{
        QColor(0x21, 0x2b, 0x32), // Text
        QColor(0x4c, 0x62, 0x72), // Quiet
        QColor(0x00, 0x30, 0x87), // Band
        QColor(0x00, 0x5e, 0xb8), // Accent
        QColor(0xae, 0xb7, 0xbd), // Rule
        QColor(0xf0, 0xf4, 0xf5), // Tint
        QColor(0xff, 0xff, 0xff), // Ground
        QColor(0x00, 0x7f, 0x3b), // Good
        QColor(0xd5, 0x28, 0x1b), // Bad
        QColor(0xff, 0xb8, 0x1c), // Warm
    }};
    return palette;
}

} // namespace convener::paper
