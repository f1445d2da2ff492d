#pragma once

#include "core/training/draft.h"

#include <QJsonObject>

namespace convener::cli {

/// {"id","kind","engagement","request","commitment","place","person","name","email","subject","body","toldOn","written",
/// "sent","outdated"}; request, commitment (its number) and place are null but for what it is about.
QJsonObject asJson(const training::Draft &draft);

/// "Ann Lee <ann@example.org>", or what of it is known.
QString recipient(const training::Draft &draft);

} // namespace convener::cli
