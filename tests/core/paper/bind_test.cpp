#include "core/document/document.h"
#include "core/paper/bind.h"
#include "core/paper/typesetter.h"
#include "tests/core/paper/samples.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const Page &page)
{
    QStringList words;
    for (const Mark &mark : page.marks)
        if (const auto *text = std::get_if<TextMark>(&mark.shape))
            words << text->text->text();
    return words;
}

document::Document cover()
{
    document::Document cover;
    cover.title = u"Pack for Ann"_s;
    cover.pageOf = u"Page %1 of %2"_s;
    cover.blocks = {document::Heading{1, cover.title}, document::Contents{{{u"Letter"_s}, {u"Matrix"_s}}}};
    return cover;
}

} // namespace

TEST_CASE("Every part of a pack begins on a right-hand page, and its cover says on which")
{
    Typesetter typesetter;
    const document::Document first = cover();
    const document::Document letter = samples::letter();
    const document::Document matrix = samples::matrix(15);
    const std::vector<Pages> bound = bind({&first, &letter, &matrix}, typesetter);
    REQUIRE(bound.size() == 3);
    CHECK(bound[0].pages.size() % 2 == 0);
    CHECK(bound[1].pages.size() % 2 == 0);
    CHECK(bound[0].pages.back().marks.empty()); // the blank back of the cover

    const auto before = bound[0].pages.size() + bound[1].pages.size();
    const auto all = before + bound[2].pages.size();
    const QStringList covered = wordsOf(bound[0].pages.front());
    CHECK(covered.contains(u"3"_s));
    CHECK(covered.contains(QString::number(before + 1)));
    CHECK(covered.contains(u"Page 1 of %1"_s.arg(all)));
    CHECK(wordsOf(bound[2].pages.front()).contains(u"Page %1 of %2"_s.arg(before + 1).arg(all)));
}

TEST_CASE("One part alone is bound as it is laid out")
{
    Typesetter typesetter;
    const document::Document letter = samples::letter();
    const std::vector<Pages> bound = bind({&letter}, typesetter);
    REQUIRE(bound.size() == 1);
    CHECK_FALSE(bound[0].pages.back().marks.empty());
}
