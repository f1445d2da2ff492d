#include "core/paper/layout.h"
#include "core/paper/strip.h"
#include "core/paper/typesetter.h"
#include "tests/core/paper/samples.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Page &page)
{
    QStringList words;
    for (const Mark &mark : page.marks)
        if (const auto *text = std::get_if<TextMark>(&mark.shape))
            for (int line = text->from; line < text->to; ++line)
                words << text->text->lineText(line);
    return words.join(u'\n');
}

Pages laid(const convener::document::Document &document)
{
    Typesetter typesetter;
    return layOut(document, typesetter);
}

} // namespace

TEST_CASE("Every page says which it is and of how many")
{
    const Pages pages = laid(samples::matrix(15));
    REQUIRE(pages.pages.size() > 3);
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        CHECK(wordsOf(pages.pages[i]).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.pages.size())));
}

TEST_CASE("A table shows its head on every page, and all forty lines of a long cell once")
{
    const Pages pages = laid(samples::matrix(15));
    QString all;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const QString words = wordsOf(pages.pages[i]);
        CHECK(words.contains(u"Support needed"_s));
        all += words + u'\n';
    }
    for (int line = 1; line <= 40; ++line)
        CHECK(all.count(u"Line %1 of a long"_s.arg(line)) == 1);
}

TEST_CASE("Nothing leaves the page, however long a name is")
{
    for (const auto &document : {samples::matrix(15), samples::letter(), samples::workbook(), samples::badges(),
                                 samples::certificate(QString(400, u'Ŵ'))}) {
        for (const Page &page : laid(document).pages) {
            const QRectF paper(QPointF(), page.size);
            for (const Mark &mark : page.marks) {
                const auto *text = std::get_if<TextMark>(&mark.shape);
                if (!text)
                    continue;
                INFO(text->text->text().toStdString());
                CHECK(paper.contains(
                    QRectF(text->at, QSizeF(std::min(text->text->usedWidth(), text->text->width()), text->height()))));
            }
        }
    }
}

TEST_CASE("The contents give the page of each heading")
{
    const Pages pages = laid(samples::workbook());
    const QString first = wordsOf(pages.pages[0]);
    CHECK(first.contains(u"Theme 2: listening before speaking"_s));
    CHECK(first.contains(u"\n4\n"_s));
    CHECK(wordsOf(pages.pages[3]).contains(u"Theme 2"_s));
}

TEST_CASE("Labels on a timeline never lie on each other or on another's leader")
{
    const std::vector<double> xs{10, 12, 14, 100, 180, 190};
    const std::vector<double> widths{60, 60, 60, 60, 60, 60};
    const auto places = placeLabels(xs, widths, 200);
    for (std::size_t i = 0; i < xs.size(); ++i) {
        CHECK(places[i].left >= 0);
        CHECK(places[i].left + widths[i] <= 200);
        for (std::size_t k = i + 1; k < xs.size(); ++k) {
            const bool apart =
                places[i].left + widths[i] < places[k].left || places[k].left + widths[k] < places[i].left;
            CHECK((places[i].lane != places[k].lane || apart));
        }
    }
    CHECK(places[0].lane > places[1].lane); // the earlier rises above the later
}

TEST_CASE("Two labels at the end of a timeline end at their marker and lie directly above one another")
{
    const auto places = placeLabels({20, 190, 190}, {60, 80, 60}, 200);
    CHECK(places[2] == LabelPlace{130, 0});
    CHECK(places[1] == LabelPlace{110, 1});
    CHECK(places[0] == LabelPlace{20, 0});
}

TEST_CASE("What many documents share is set once")
{
    Typesetter typesetter;
    const auto first = layOut(samples::certificate(u"Ann"_s), typesetter);
    const auto second = layOut(samples::certificate(u"Bob"_s), typesetter);
    const auto textAt = [](const Pages &pages, int index) {
        return std::get<TextMark>(pages.pages[0].marks[std::size_t(index)].shape).text;
    };
    CHECK(textAt(first, 2) == textAt(second, 2));
    CHECK(textAt(first, 4) != textAt(second, 4));
}

namespace {

/// A document of so many ruled lines under a paragraph, and what comes after.
document::Document ruled(int lines, const std::vector<document::Block> &after = {})
{
    document::Document document;
    document.blocks = {document::Paragraph{u"What would you add?"_s},
                       document::Field{{}, document::Field::Kind::Ruled, lines, {}}};
    document.blocks.insert(document.blocks.end(), after.begin(), after.end());
    return document;
}

int linesOn(const Page &page)
{
    return int(std::ranges::count_if(page.marks, [](const Mark &mark) {
        const auto *line = std::get_if<LineMark>(&mark.shape);
        return line && line->line.dy() == 0;
    }));
}

} // namespace

TEST_CASE("The band names the whole programme, however long its title is")
{
    document::Document document = samples::letter();
    document.programme = u"Handling difficult situations: caring for yourself and others with compassion"_s;
    document.organisation = u"Kingsmere Children’s and Women’s NHS Foundation Trust"_s;
    const QString words = wordsOf(laid(document).pages.front()).replace(u'\n', u' ');
    CHECK(words.contains(document.programme));
    CHECK(words.contains(document.organisation));
}

TEST_CASE("Lines to write on that a page has no room for are not carried over")
{
    const std::vector<document::Block> after(12, document::Paragraph{u"Where to turn"_s}); // too many to come closer
    const Pages pages = laid(ruled(40, after));
    REQUIRE(pages.pages.size() == 2);
    CHECK(linesOn(pages.pages[1]) == linesOn(laid(ruled(1)).pages[0]) - 1); // its furniture's alone
    CHECK(wordsOf(pages.pages[1]).contains(u"Where to turn"_s));
}

TEST_CASE("No page is begun for a line or two where the ones before can move closer")
{
    document::Document document;
    for (int i = 0; i < 31; ++i)
        document.blocks.push_back(document::Paragraph{u"Number %1"_s.arg(i)});
    const Pages pages = laid(document);
    CHECK(pages.pages.size() == 1);
    for (int i = 31; i < 45; ++i) // far too many to come closer
        document.blocks.push_back(document::Paragraph{u"Number %1"_s.arg(i)});
    CHECK(laid(document).pages.size() == 2);
}

TEST_CASE("Lines to write on give way where they alone begin another page")
{
    const document::Document questions =
        ruled(24, {document::Paragraph{u"What will I ask?"_s}, document::Field{{}, document::Field::Kind::Ruled, 4, {}},
                   document::Paragraph{u"Help: ann@example.org"_s}});
    const Pages pages = laid(questions);
    REQUIRE(pages.pages.size() == 1);
    CHECK(linesOn(pages.pages[0]) >= 12 + 2);
}

TEST_CASE("A workbook's page that a spread leaves empty is ruled for notes")
{
    document::Document book;
    book.style = document::Document::Style::Workbook;
    const document::PageBreak spread{document::PageBreak::To::Left};
    book.blocks = {document::Paragraph{u"One"_s}, spread, document::Paragraph{u"Two"_s}, spread,
                   document::Paragraph{u"Three"_s}};
    const Pages pages = laid(book);
    REQUIRE(pages.pages.size() == 4);
    CHECK(linesOn(pages.pages[2]) > 20);
    CHECK(linesOn(pages.pages[3]) < 5);
}

TEST_CASE("A small form is not parted by a page")
{
    const document::Table days{.columns = {{u"Day"_s}, {u"What was hard"_s}},
                               .groups = {{{}, {{u"First"_s, {}}, {u"Middle"_s, {}}, {u"Last"_s, {}}}}},
                               .rowHeight = 26,
                               .boxed = true};
    for (int before = 20; before < 30; ++before) {
        document::Document document = ruled(before);
        std::get<document::Field>(document.blocks[1]).kind = document::Field::Kind::Box;
        document.blocks.push_back(days);
        for (const Page &page : laid(document).pages)
            CHECK(wordsOf(page).contains(u"First"_s) == wordsOf(page).contains(u"Last"_s));
    }
}

TEST_CASE("No head of a table is broken within a word while its neighbours have room")
{
    document::Document form;
    document::Table table;
    table.columns = {{u"Question"_s, 6, document::Align::Left, true}};
    for (const QString &label : {u"Very dissatisfied"_s, u"Dissatisfied"_s, u"Completely confident"_s})
        table.columns.push_back({label, 1, document::Align::Centre, false});
    table.groups = {{{}, {{u"?"_s, {}, {}, {}}}}};
    form.blocks = {table};
    const QString words = wordsOf(laid(form).pages.at(0));
    for (const QString &word : {u"dissatisfied"_s, u"Dissatisfied"_s, u"Completely"_s})
        CHECK(words.split(u'\n').contains(word));
}
