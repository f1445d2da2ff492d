#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// A document without blocks: its band, its foot and its language. `contentLanguage` is that of the words it was
/// found in; where it is not the document's, the foot says so.
Document frame(const QString &title, const training::Programme &programme, const training::Organisation &organisation,
               const Imprint &imprint, const Wording &wording, const QString &contentLanguage = {});

} // namespace convener::document
