#include "core/document/joininginstructions.h"

#include "core/document/frame.h"
#include "core/document/placeholders.h"

namespace convener::document {

Result<Document> joiningInstructions(const CohortFacts &facts, const training::Person &delegate,
                                     const catalogue::Content &content, const Wording &wording)
{
    Document document = frame(wording.tr("Joining instructions"), facts.programme, facts.organisation, facts.imprint,
                              wording, content.language);
    CONVENER_ASSIGN(document.blocks, fromMarkdown(content.markdown, placeholders(facts, &delegate, wording)));
    return document;
}

} // namespace convener::document
