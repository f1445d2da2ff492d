#include "core/document/workbook.h"

#include "core/document/frame.h"
#include "core/document/placeholders.h"

namespace convener::document {

Result<Document> workbook(const CohortFacts &facts, const training::Person *delegate, const catalogue::Content &content,
                          const Wording &wording)
{
    Document document =
        frame(wording.tr("Workbook"), facts.programme, facts.organisation, facts.imprint, wording, content.language);
    document.style = Document::Style::Workbook;
    CONVENER_ASSIGN(document.blocks, fromMarkdown(content.markdown, placeholders(facts, delegate, wording)));
    // A break in the content begins a theme, and a theme lies open on two facing pages.
    for (Block &block : document.blocks)
        if (auto *pageBreak = std::get_if<PageBreak>(&block))
            pageBreak->to = PageBreak::To::Left;
    return document;
}

Document ownWorkbook(const CohortFacts &facts, Enclosure pdf, const Wording &wording)
{
    Document document = frame(wording.tr("Workbook"), facts.programme, facts.organisation, facts.imprint, wording);
    document.blocks = {
        Heading{1, document.title},
        Paragraph{wording.tr("This workbook is a file of its own with %n page(s).", nullptr, int(pdf.pages.size()))}};
    document.enclosure = std::move(pdf);
    return document;
}

} // namespace convener::document
