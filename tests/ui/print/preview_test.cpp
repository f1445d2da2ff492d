#include "tests/support/catch.h"
#include "tests/ui/support/workplace.h"
#include "ui/print/pageview.h"
#include "ui/print/preview.h"
#include "ui/print/printing.h"

#include "core/action/documents.h"

#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QPushButton>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

print::Item matrix(test::Workplace &workplace)
{
    const auto made = action::planningMatrixDocument(workplace.context.desk, workplace.join()).value();
    return {u"Planning matrix"_s, made.fileName, {made.document}};
}

int pagesIn(const QString &path)
{
    QFile pdf(path);
    if (!pdf.open(QIODevice::ReadOnly))
        return -1;
    return int(pdf.readAll().count("/Type /Page\n"));
}

} // namespace

TEST_CASE("the preview shows every page and goes from one to the next by keyboard")
{
    test::Workplace workplace;
    print::Item item = matrix(workplace);
    item.parts.push_back(item.parts.front());
    auto *preview = new print::Preview({item}, item.name, workplace.prompt, nullptr);
    preview->show();
    auto *view = preview->findChild<print::PageView *>();
    REQUIRE(view->pageCount() >= 2);
    CHECK(view->currentPage() == 0);
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->currentPage() == view->pageCount() - 1);
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(view->currentPage() == view->pageCount() - 2);
    delete preview;
}

TEST_CASE("what is previewed is saved as PDF where the person says")
{
    test::Workplace workplace;
    auto *preview = new print::Preview({matrix(workplace)}, u"Planning matrix"_s, workplace.prompt, nullptr);
    preview->show();
    workplace.prompt.file = workplace.path(u"matrix.pdf"_s);
    for (QPushButton *button : preview->findChildren<QPushButton *>())
        if (button->text() == u"Save as PDF")
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(workplace.prompt.shown.isEmpty());
    QFile pdf(workplace.path(u"matrix.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    delete preview;
}

TEST_CASE("the printer gets each page that the preview shows")
{
    test::Workplace workplace;
    auto *preview = new print::Preview({matrix(workplace)}, u"Planning matrix"_s, workplace.prompt, nullptr);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(workplace.path(u"printed.pdf"_s));
    REQUIRE(print::print(preview->pages(), printer));
    CHECK(pagesIn(workplace.path(u"printed.pdf"_s)) == int(preview->pages().front().pages.size()));
    delete preview;
}

TEST_CASE("a printer that cannot be written to is said to be so")
{
    test::Workplace workplace;
    auto *preview = new print::Preview({matrix(workplace)}, u"Planning matrix"_s, workplace.prompt, nullptr);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/no/such/folder/printed.pdf"_s);
    const Result<> printed = print::print(preview->pages(), printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == Error::Kind::File);
    delete preview;
}

namespace {

/// A printer that writes what it prints into a PDF.
struct PdfPrinter {
    QString path;
    QPrinter printer{QPrinter::HighResolution};

    explicit PdfPrinter(const QString &to)
        : path(to)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }
};

/// So many pages, one document each.
std::vector<paper::Pages> pages(test::Workplace &workplace, int count)
{
    print::Item item = matrix(workplace);
    while (int(item.parts.size()) < count)
        item.parts.push_back(item.parts.front());
    auto *preview = new print::Preview({item}, item.name, workplace.prompt, nullptr);
    std::vector<paper::Pages> laid = preview->pages();
    delete preview;
    return laid;
}

int countPages(const std::vector<paper::Pages> &documents)
{
    int count = 0;
    for (const paper::Pages &each : documents)
        count += int(each.pages.size());
    return count;
}

} // namespace

TEST_CASE("only the pages that were chosen are printed")
{
    test::Workplace workplace;
    const auto documents = pages(workplace, 3);
    REQUIRE(countPages(documents) >= 4);
    PdfPrinter some(workplace.path(u"some.pdf"_s));
    some.printer.setPrintRange(QPrinter::PageRange);
    some.printer.setFromTo(2, 3);
    REQUIRE(print::print(documents, some.printer));
    CHECK(pagesIn(some.path) == 2);
    PdfPrinter single(workplace.path(u"single.pdf"_s));
    single.printer.setPrintRange(QPrinter::PageRange);
    single.printer.setPageRanges(QPageRanges::fromString(u"1,3-4"_s));
    REQUIRE(print::print(documents, single.printer));
    CHECK(pagesIn(single.path) == 3);
}

TEST_CASE("pages that are not there are refused, and nothing is printed")
{
    test::Workplace workplace;
    const auto documents = pages(workplace, 1);
    PdfPrinter none(workplace.path(u"none.pdf"_s));
    none.printer.setPrintRange(QPrinter::PageRange);
    none.printer.setFromTo(90, 99);
    const Result<> printed = print::print(documents, none.printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(none.path));
}

TEST_CASE("a printer that does not repeat pages itself is given each copy")
{
    test::Workplace workplace;
    const auto documents = pages(workplace, 1);
    PdfPrinter twice(workplace.path(u"twice.pdf"_s));
    twice.printer.setCopyCount(2);
    REQUIRE_FALSE(twice.printer.supportsMultipleCopies());
    REQUIRE(print::print(documents, twice.printer));
    CHECK(pagesIn(twice.path) == 2 * countPages(documents));
}

TEST_CASE("several documents are shown one by one, or all together for the printer")
{
    test::Workplace workplace;
    print::Item item = matrix(workplace);
    auto *preview = new print::Preview({item, item, item}, u"Matrices"_s, workplace.prompt, nullptr);
    preview->show();
    CHECK(preview->pages().size() == 1);
    const int one = countPages(preview->pages());
    preview->choose(0);
    CHECK(preview->pages().size() == 3);
    for (const paper::Pages &each : preview->pages())
        CHECK(each.pages.size() % 2 == 0); // each begins on a right-hand page
    CHECK(countPages(preview->pages()) >= 3 * one);
    CHECK(preview->windowTitle() == u"Preview: Matrices");
    delete preview;
}
