#include "tests/support/catch.h"
#include "tests/ui/support/printqueue.h"
#include "tests/ui/support/workplace.h"
#include "ui/print/printing.h"

#include "core/action/documents.h"
#include "core/paper/layout.h"
#include "core/paper/typesetter.h"

#include <QFile>
#include <QPrinter>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

/// The words of each page, without spaces.
QStringList wordsOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    for (QString &page : pages)
        page = page.simplified().remove(u' ');
    pages.removeAll(QString());
    return pages;
}

} // namespace

TEST_CASE("a real print queue is given the pages that the preview shows")
{
    test::PrintQueue queue;
    test::Workplace workplace;
    const auto matrix = action::planningMatrixDocument(workplace.context.desk, workplace.join());
    REQUIRE(matrix);
    paper::Typesetter typesetter;
    const paper::Pages pages = paper::layOut(matrix->document, typesetter);

    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(queue.name());
    REQUIRE(printer.isValid());
    REQUIRE(print::print({pages}, printer));
    const QByteArray given = queue.printed(1);
    REQUIRE(given.startsWith("%PDF"));
    QFile file(workplace.path(u"printed.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(given);
    file.close();

    const QStringList printed = wordsOf(file.fileName());
    REQUIRE(std::size_t(printed.size()) == pages.pages.size());
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        for (const paper::Mark &mark : pages.pages[i].marks)
            if (const auto *text = std::get_if<paper::TextMark>(&mark.shape))
                for (int line = text->from; line < text->to; ++line)
                    CHECK(printed[qsizetype(i)].contains(text->text->lineText(line).simplified().remove(u' ')));
}
