#include "ui/print/printing.h"

#include "core/paper/painter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace convener::print {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double pointsPerInch = 72;

QPageLayout layoutOf(const paper::Page &page)
{
    const bool landscape = page.size.width() > page.size.height();
    return QPageLayout(QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
}

Failure failed(const QPrinter &printer)
{
    return fail(Error::Kind::File,
                Text::tr("The printer “%1” does not take the document. See whether it is switched on and connected.")
                    .arg(printer.printerName()));
}

/// The pages that the printer is set to print, in their order.
std::vector<const paper::Page *> chosenPages(const std::vector<paper::Pages> &documents, const QPrinter &printer)
{
    std::vector<const paper::Page *> pages;
    for (const paper::Pages &document : documents)
        for (const paper::Page &page : document.pages)
            pages.push_back(&page);
    if (printer.printRange() != QPrinter::PageRange)
        return pages;
    const QPageRanges ranges = printer.pageRanges();
    std::vector<const paper::Page *> chosen;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (ranges.contains(int(i) + 1))
            chosen.push_back(pages[i]);
    return chosen;
}

int pageCount(const std::vector<paper::Pages> &documents)
{
    int count = 0;
    for (const paper::Pages &document : documents)
        count += int(document.pages.size());
    return count;
}

} // namespace

Result<> print(const std::vector<paper::Pages> &documents, QPrinter &printer)
{
    const std::vector<const paper::Page *> pages = chosenPages(documents, printer);
    if (pages.empty())
        return refuse(Text::tr("There are %n page(s), and none of them is among those to print. Choose other pages.",
                               nullptr, pageCount(documents)));
    printer.setFullPage(true);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    QPainter painter;
    for (int copy = 0; copy < copies; ++copy)
        for (const paper::Page *page : pages) {
            printer.setPageLayout(layoutOf(*page)); // takes effect with the page that begins next
            if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
                return failed(printer);
            painter.save();
            painter.scale(printer.logicalDpiX() / pointsPerInch, printer.logicalDpiY() / pointsPerInch);
            paper::paintPage(*page, painter);
            painter.restore();
        }
    return {};
}

Result<> askAndPrint(const std::vector<paper::Pages> &documents, int current, QWidget *parent)
{
    if (pageCount(documents) == 0)
        return refuse(Text::tr("There is no page to print."));
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(documents.front().title);
    printer.setPageLayout(layoutOf(documents.front().pages.front()));
    if (documents.size() > 1)
        printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pageCount(documents));
    dialog.setOptions(dialog.options() | QPrintDialog::PrintPageRange | QPrintDialog::PrintCurrentPage);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (printer.printRange() == QPrinter::CurrentPage) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(current + 1, current + 1);
    }
    return print(documents, printer);
}

} // namespace convener::print
