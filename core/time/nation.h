#pragma once

#include <QString>

#include <array>
#include <optional>

namespace convener::time {

/// The four nations of the United Kingdom. An organisation's nation decides its bank holidays.
enum class Nation { England, Wales, Scotland, NorthernIreland };

inline constexpr std::array allNations{Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland};

/// The word in files and on the command line: "england", "wales", "scotland", "northern-ireland".
QString toText(Nation nation);

/// Nothing when the word is none of the four, exactly as written by toText().
std::optional<Nation> nationFromText(QStringView text);

/// The name to show a person, translated.
QString shownName(Nation nation);

} // namespace convener::time
