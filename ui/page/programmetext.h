#pragma once

#include "core/training/programme.h"

namespace convener::page {

/// A programme for reading on the screen, as the rich text that QTextBrowser understands.
QString programmeHtml(const training::Programme &programme);

} // namespace convener::page
