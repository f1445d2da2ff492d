#pragma once

#include "core/paper/laidtext.h"

/// The sizes of experience.md, Paper: body 11 points, at least 9 in tables, two sizes for headings under the title.
namespace convener::paper::style {

inline constexpr Type title{.size = 22, .leading = 1.2, .bold = true, .ink = Ink::Band};
inline constexpr Type chapter{.size = 15, .leading = 1.25, .bold = true, .ink = Ink::Band};
inline constexpr Type section{.size = 11.5, .leading = 1.3, .bold = true, .ink = Ink::Text};
inline constexpr Type body{};
inline constexpr Type lead{.size = 13, .leading = 1.4, .ink = Ink::Quiet};
inline constexpr Type small{.size = 9, .leading = 1.35, .ink = Ink::Quiet};
inline constexpr Type label{.size = 11, .leading = 1.35, .bold = true, .ink = Ink::Quiet};
inline constexpr Type cell{.size = 9.5, .leading = 1.3};
inline constexpr Type cellHead{.size = 9.5, .leading = 1.3, .bold = true, .ink = Ink::Ground};
inline constexpr Type rowHead{.size = 9.5, .leading = 1.3, .bold = true};
inline constexpr Type groupHead{.size = 9.5, .leading = 1.3, .bold = true, .ink = Ink::Band};
inline constexpr Type band{.size = 9.5, .leading = 1.2, .bold = true, .ink = Ink::Ground};
inline constexpr Type bandQuiet{.size = 9.5, .leading = 1.2, .ink = Ink::Ground};
inline constexpr Type foot{.size = 8.5, .leading = 1.2, .ink = Ink::Quiet};
inline constexpr Type mark{.size = 9, .leading = 1.2, .bold = true};
inline constexpr Type markQuiet{.size = 9, .leading = 1.2, .ink = Ink::Quiet};

} // namespace convener::paper::style
