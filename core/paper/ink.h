#pragma once

#include <QColor>

#include <array>

namespace convener::paper {

/// What a colour is for. Paper and screen paint the same drawings with palettes of their own.
enum class Ink { Text, Quiet, Band, Accent, Rule, Tint, Ground, Good, Bad, Warm };
inline constexpr std::size_t inkCount = 10;

struct Palette {
    std::array<QColor, inkCount> colours;

    const QColor &operator[](Ink ink) const { return colours[static_cast<std::size_t>(ink)]; }
};

/// The colours of experience.md, Look, on white.
const Palette &paperPalette();

} // namespace convener::paper
