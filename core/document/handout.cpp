#include "core/document/handout.h"

#include "core/document/frame.h"
#include "core/document/placeholders.h"

namespace convener::document {

namespace {

QString titleOf(const std::vector<Block> &blocks, const QString &otherwise)
{
    for (const Block &block : blocks)
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            return heading->text.plain();
    return otherwise;
}

} // namespace

Result<Document> handout(const CohortFacts &facts, const training::Person *delegate, const catalogue::Content &content,
                         const Wording &wording)
{
    CONVENER_ASSIGN(std::vector<Block> blocks, fromMarkdown(content.markdown, placeholders(facts, delegate, wording)));
    Document document = frame(titleOf(blocks, facts.stage().title), facts.programme, facts.organisation, facts.imprint,
                              wording, content.language);
    document.blocks = std::move(blocks);
    return document;
}

} // namespace convener::document
