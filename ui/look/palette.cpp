#include "ui/look/palette.h"

#include <array>
#include <cmath>

namespace convener::look {

namespace {

struct Entry {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array table{
    Entry{Role::Window, 0xf0f4f5, 0x12181d},     Entry{Role::Panel, 0xffffff, 0x1c252c},
    Entry{Role::Band, 0x003087, 0x0a1428},       Entry{Role::BandChosen, 0xf0f4f5, 0x2b4c7a},
    Entry{Role::Text, 0x212b32, 0xf0f4f5},       Entry{Role::Secondary, 0x4c6272, 0xb4c2cc},
    Entry{Role::BandText, 0xffffff, 0xe3ebf5},   Entry{Role::BandChosenText, 0x003087, 0xffffff},
    Entry{Role::Line, 0xd8dde0, 0x313d46},       Entry{Role::Edge, 0x768692, 0x8797a3},
    Entry{Role::Accent, 0x005eb8, 0x7cc0ff},     Entry{Role::AccentStrong, 0x003d78, 0xb3dbff},
    Entry{Role::AccentText, 0xffffff, 0x0a1a2b}, Entry{Role::Chosen, 0xd5e6f7, 0x21415f},
    Entry{Role::Hover, 0xe8edee, 0x27323b},      Entry{Role::Focus, 0xffeb3b, 0xffeb3b},
    Entry{Role::FocusText, 0x212b32, 0x212b32},  Entry{Role::FocusEdge, 0x212b32, 0xffeb3b},
    Entry{Role::Good, 0x007f3b, 0x63d297},       Entry{Role::Bad, 0xb8211a, 0xff9a8f},
    Entry{Role::Warm, 0xffb81c, 0xffb81c},       Entry{Role::WarmText, 0x212b32, 0x212b32},
    Entry{Role::Quiet, 0xe8edee, 0x232e37},
};

constexpr std::array uses{
    Pair{Role::Text, Role::Window, textContrast},       Pair{Role::Text, Role::Panel, textContrast},
    Pair{Role::Text, Role::Chosen, textContrast},       Pair{Role::Text, Role::Hover, textContrast},
    Pair{Role::Text, Role::Quiet, textContrast},        Pair{Role::Secondary, Role::Window, textContrast},
    Pair{Role::Secondary, Role::Panel, textContrast},   Pair{Role::Secondary, Role::Chosen, textContrast},
    Pair{Role::Secondary, Role::Hover, textContrast},   Pair{Role::Secondary, Role::Quiet, textContrast},
    Pair{Role::Accent, Role::Window, textContrast},     Pair{Role::Accent, Role::Panel, textContrast},
    Pair{Role::Accent, Role::Chosen, textContrast},     Pair{Role::Accent, Role::Hover, textContrast},
    Pair{Role::AccentText, Role::Accent, textContrast}, Pair{Role::AccentText, Role::AccentStrong, textContrast},
    Pair{Role::BandText, Role::Band, textContrast},     Pair{Role::BandChosenText, Role::BandChosen, textContrast},
    Pair{Role::FocusText, Role::Focus, textContrast},   Pair{Role::WarmText, Role::Warm, textContrast},
    Pair{Role::Bad, Role::Panel, textContrast},         Pair{Role::Bad, Role::Chosen, textContrast},
    Pair{Role::Bad, Role::Window, textContrast},        Pair{Role::Good, Role::Panel, markContrast},
    Pair{Role::Good, Role::Chosen, markContrast},       Pair{Role::Good, Role::Window, markContrast},
    Pair{Role::Edge, Role::Panel, markContrast},        Pair{Role::Edge, Role::Window, markContrast},
    Pair{Role::FocusEdge, Role::Panel, markContrast},   Pair{Role::FocusEdge, Role::Window, markContrast},
    Pair{Role::FocusEdge, Role::Chosen, markContrast},  Pair{Role::Focus, Role::Band, markContrast},
    Pair{Role::Panel, Role::Good, markContrast},        Pair{Role::Panel, Role::Bad, markContrast},
};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colour(Role role, Scheme scheme)
{
    for (const Entry &entry : table)
        if (entry.role == role)
            return QColor::fromRgb(scheme == Scheme::Light ? entry.light : entry.dark);
    Q_UNREACHABLE();
}

std::span<const Pair> pairs()
{
    return uses;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace convener::look
