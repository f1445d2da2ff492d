#pragma once

#include "core/catalogue/library.h"
#include "core/document/markdown.h"
#include "core/error/error.h"

#include <QString>

namespace convener::document {

/// The words of an e-mail.
struct MailText {
    QString subject;
    QString body; ///< plain text, its paragraphs parted by blank lines
};

/// The mail-… files of resources/content/README.md: the title is the subject, the rest the body. Invalid when they name
/// what they may not.
Result<MailText> mailText(const catalogue::Content &content, const Placeholders &placeholders);

} // namespace convener::document
