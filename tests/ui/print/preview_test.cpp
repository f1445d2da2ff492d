#include "tests/support/catch.h"
#include "tests/ui/support/workplace.h"
#include "ui/print/pageview.h"
#include "ui/print/preview.h"
#include "ui/print/printing.h"

#include "core/action/documents.h"

#include <QFile>
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
    auto *preview = new print::Preview({item}, workplace.prompt, nullptr);
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
    auto *preview = new print::Preview({matrix(workplace)}, workplace.prompt, nullptr);
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
    auto *preview = new print::Preview({matrix(workplace)}, workplace.prompt, nullptr);
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
    auto *preview = new print::Preview({matrix(workplace)}, workplace.prompt, nullptr);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(u"/no/such/folder/printed.pdf"_s);
    const Result<> printed = print::print(preview->pages(), printer);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().kind == Error::Kind::File);
    delete preview;
}
