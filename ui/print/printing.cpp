#include "ui/print/printing.h"

#include "core/paper/painter.h"

#include <QCoreApplication>
#include <QPageLayout>
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

} // namespace

Result<> print(const std::vector<paper::Pages> &documents, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    for (const paper::Pages &document : documents) {
        for (const paper::Page &page : document.pages) {
            printer.setPageLayout(layoutOf(page)); // takes effect with the page that begins next
            if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
                return failed(printer);
            painter.save();
            painter.scale(printer.logicalDpiX() / pointsPerInch, printer.logicalDpiY() / pointsPerInch);
            paper::paintPage(page, painter);
            painter.restore();
        }
    }
    return {};
}

Result<> askAndPrint(const std::vector<paper::Pages> &documents, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!documents.empty()) {
        printer.setDocName(documents.front().title);
        if (!documents.front().pages.empty())
            printer.setPageLayout(layoutOf(documents.front().pages.front()));
    }
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted ? print(documents, printer) : Result<>();
}

} // namespace convener::print
