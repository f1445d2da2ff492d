#pragma once

#include "core/document/document.h"
#include "core/document/markdown.h"
#include "core/document/wording.h"
#include "core/error/error.h"
#include "core/training/certificate.h"

namespace convener::document {

/// The wording that a certificate keeps from its issue on: the placeholders filled in, but for `delegate`, which stays
/// so that the name of someone who is erased later stands in one place only. What has no value is left out.
QString certificateWording(const QString &markdown, Placeholders placeholders);

/// The certificate as its snapshot has it, the same for ever. `wording` is of the certificate's language.
Result<Document> certificate(const training::Certificate &certificate, const Wording &wording);

} // namespace convener::document
