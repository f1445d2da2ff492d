#pragma once

#include "core/error/error.h"

#include <QString>

#include <optional>

namespace convener::training {

/// How long what people type may be, in characters: our default, far beyond any real name, so that no screen, letter or
/// certificate has to cope with a pasted page.
constexpr int longestLine = 200;   ///< a name, a venue, a job title
constexpr int longestText = 4'000; ///< a reason, a note, a link

/// The number of the first control character inside, such as an escape or a bell, as it is looked up: "001b"; nothing
/// for line breaks and tabs, which people type. Such a character shows nowhere, and steers the terminal or the printer
/// that it reaches.
std::optional<QString> controlIn(const QString &text);

/// Refused when `text` is longer or has a control character inside. `what` begins the sentence: "The name of the
/// organisation".
Result<> mustFit(const QString &what, const QString &text, int longest = longestLine);

} // namespace convener::training
