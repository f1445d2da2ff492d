#include "core/document/markdown.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace convener::document;
using namespace Qt::StringLiterals;

namespace {

std::vector<Block> read(const QString &text, const Placeholders &placeholders = {})
{
    auto blocks = fromMarkdown(text, placeholders);
    REQUIRE(blocks);
    return *blocks;
}

} // namespace

TEST_CASE("Headings, paragraphs and emphasis are read")
{
    const auto blocks = read(u"# Title\n\nPlain, **strong** and *soft*\nwords."_s);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0] == Block(Heading{1, u"Title"_s}));
    const auto &runs = std::get<Paragraph>(blocks[1]).text.runs;
    REQUIRE(runs.size() == 5);
    CHECK(runs[1] == Run{u"strong"_s, true, false, {}});
    CHECK(runs[3] == Run{u"soft"_s, false, true, {}});
    CHECK(runs[4].text == u" words."_s);
}

TEST_CASE("Lists keep their order and the items under an item")
{
    const auto blocks = read(u"1. one\n   - inner\n2. two\n"_s);
    REQUIRE(blocks.size() == 1);
    CHECK(std::get<List>(blocks[0]) == List{true, {{u"one"_s, 0}, {u"inner"_s, 1}, {u"two"_s, 0}}});
}

TEST_CASE("A list of strong labels under a heading is a list of key facts")
{
    const auto blocks = read(u"# When\n\n- **Date:** Monday\n- **Venue:** Room 2\n"_s);
    CHECK(std::get<KeyFacts>(blocks.at(1)) == KeyFacts{{{u"Date"_s, u"Monday"_s}, {u"Venue"_s, u"Room 2"_s}}});
    const auto contact = read(u"# When\n\n- **Return to:** Ann Lee, ann@example.org\n"_s);
    CHECK(std::get<KeyFacts>(contact.at(1)).facts.at(0).value.plain() == u"Ann Lee, ann@example.org"_s);
}

TEST_CASE("A table with an empty cell is a form")
{
    const auto filled = read(u"| a | b |\n|---|--:|\n| 1 | 2 |\n"_s);
    CHECK_FALSE(std::get<Table>(filled[0]).boxed);
    CHECK(std::get<Table>(filled[0]).columns[1].align == Align::Right);
    const auto form = read(u"| a | b |\n|---|---|\n| 1 | |\n"_s);
    CHECK(std::get<Table>(form[0]).boxed);
    CHECK(std::get<Table>(form[0]).rowHeight > 20);
}

TEST_CASE("A column for answers is wider than what is printed beside it, one to tick is not")
{
    const QString row = u"| What they might need in order to feel safe | |\n"_s;
    const auto answers = std::get<Table>(read(u"| Step | My notes |\n|---|---|\n"_s + row)[0]).columns;
    CHECK(answers[1].width > answers[0].width);
    const auto ticks = std::get<Table>(read(u"| Sign | Mine? |\n|---|:-:|\n"_s + row)[0]).columns;
    CHECK(ticks[1].width < ticks[0].width / 2);
}

TEST_CASE("Writing space, page breaks and situations are read")
{
    const auto blocks = read(u"```space 5\n```\n\n<!-- pagebreak -->\n\n> Marged waits.\n"_s);
    REQUIRE(blocks.size() == 3);
    CHECK(std::get<Field>(blocks[0]).lines == 5);
    CHECK(std::holds_alternative<PageBreak>(blocks[1]));
    CHECK(std::get<Paragraph>(blocks[2]).tone == Paragraph::Tone::Note);
}

TEST_CASE("Placeholders are filled in as plain text")
{
    const auto blocks = read(u"Dear {{delegate}},"_s, {{u"delegate"_s, u"Amy *Star* {{Lee}}"_s}});
    CHECK(std::get<Paragraph>(blocks[0]).text == Prose(u"Dear Amy *Star* {{Lee}},"_s));
}

TEST_CASE("A block whose placeholder has no value is left out whole")
{
    const Placeholders none{{u"link"_s, {}}};
    CHECK(read(u"Join at {{link}} please."_s, none).empty());
    CHECK(std::get<List>(read(u"- one\n- {{link}}\n"_s, none)[0]).items.size() == 1);
    CHECK(std::get<Table>(read(u"| a | b |\n|---|---|\n| 1 | 2 |\n| {{link}} | 3 |\n"_s, none)[0])
              .groups[0]
              .rows.size() == 1);
}

TEST_CASE("A text is read up to the longest that makes one document, and refused beyond")
{
    const QString longest = u"word "_s.repeated(longestMarkdown / 5);
    CHECK(fromMarkdown(longest, {}));
    const auto refused = fromMarkdown(longest + u'.', {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"1,000,001 characters"_s));
}

TEST_CASE("What documents do not know is refused by name")
{
    const auto unknown = fromMarkdown(u"Dear {{nobody}}"_s, {{u"delegate"_s, u"x"_s}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().text.contains(u"{{nobody}}"_s));
    CHECK(unknown.error().text.contains(u"delegate"_s));
    CHECK_FALSE(fromMarkdown(u"![x](y.png)"_s, {}));
    CHECK_FALSE(fromMarkdown(u"```space lots\n```"_s, {}));
}
