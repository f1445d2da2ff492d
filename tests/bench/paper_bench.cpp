#include "core/paper/bind.h"
#include "core/paper/html.h"
#include "core/paper/layout.h"
#include "core/paper/painter.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "tests/bench/libreoffice.h"
#include "tests/bench/measure.h"
#include "tests/core/paper/samples.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

#include <sys/resource.h>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 500;
constexpr int delegates = 15;

QString nameOf(int person)
{
    return u"Siân Llywelyn-Ŵyn the %1th"_s.arg(person);
}

std::vector<document::Document> certificates()
{
    std::vector<document::Document> documents;
    for (int person = 0; person < people; ++person)
        documents.push_back(paper::samples::certificate(nameOf(person)));
    return documents;
}

std::vector<paper::Pages> laidOut(const std::vector<document::Document> &documents)
{
    paper::Typesetter typesetter;
    std::vector<paper::Pages> pages;
    for (const document::Document &document : documents)
        pages.push_back(paper::layOut(document, typesetter));
    return pages;
}

template <class Made>
void require(const Made &made)
{
    if (!made)
        qFatal("nothing was made");
}

/// What the product does for certificates in one file: lay out, paint, tag, with bookmarks.
void writeCertificates()
{
    require(paper::pdf(laidOut(certificates()), u"Certificates"_s));
}

void writeCertificateFiles()
{
    std::vector<paper::Book> books;
    for (paper::Pages &pages : laidOut(certificates()))
        books.push_back({nameOf(int(books.size())), {std::move(pages)}});
    require(paper::pdfOfEach(books));
}

/// The same pages by the same painter, but as Qt writes them.
void paintUntagged(const std::vector<paper::Pages> &documents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    QPainter painter(&writer);
    painter.scale(paper::dotsPerPoint, paper::dotsPerPoint);
    bool first = true;
    for (const paper::Pages &document : documents)
        for (const paper::Page &page : document.pages) {
            if (!std::exchange(first, false))
                writer.newPage();
            paper::paintPage(page, painter);
        }
}

/// What one delegate of a cohort is handed; the workbook is the longest part.
std::vector<document::Document> packOf(int person)
{
    document::Document workbook = paper::samples::workbook();
    const std::vector<document::Block> once = workbook.blocks;
    for (int times = 1; times < 3; ++times)
        workbook.blocks.insert(workbook.blocks.end(), once.begin() + 1, once.end());
    return {paper::samples::letter(), std::move(workbook), paper::samples::certificate(nameOf(person))};
}

void writePacks()
{
    paper::Typesetter typesetter;
    std::vector<paper::Book> books;
    for (int person = 0; person < delegates; ++person) {
        const std::vector<document::Document> parts = packOf(person);
        std::vector<const document::Document *> pointers;
        for (const document::Document &part : parts)
            pointers.push_back(&part);
        books.push_back({nameOf(person), paper::bind(pointers, typesetter)});
    }
    require(paper::pdfOfEach(books));
}

void writeMatrix()
{
    require(paper::pdf(laidOut({paper::samples::matrix(15)}), u"Matrix"_s));
}

/// The other way to a table on paper: Qt's rich text, printed.
void printMatrixAsHtml(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    QTextDocument text;
    text.setHtml(html);
    text.print(&writer);
}

const std::map<QString, void (*)()> jobs{{u"500 certificates in one PDF"_s, writeCertificates},
                                         {u"500 certificates in one file each"_s, writeCertificateFiles},
                                         {u"packs for 15 delegates"_s, writePacks},
                                         {u"a 60-row matrix"_s, writeMatrix}};

double peakOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Peak memory of this program doing one job alone, in MB: it tells by its last line.
double peakOf(const QString &job)
{
    QProcess self;
    self.start(QCoreApplication::applicationFilePath(), {job});
    if (!self.waitForFinished(60'000))
        qFatal("the job did not end");
    return self.readAllStandardOutput().trimmed().toDouble();
}

int doOnce(const QString &job)
{
    jobs.at(job)();
    QFile status(u"/proc/self/status"_s); // getrusage() would count what the parent had, too
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            QTextStream(stdout) << line.simplified().split(' ').at(1).toDouble() / 1024 << Qt::endl;
    return 0;
}

QString save(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file for LibreOffice cannot be written");
    return file.fileName();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc == 2)
        return doOnce(QString::fromUtf8(argv[1]));

    bench::Table table(u"Paper"_s);
    const std::vector<paper::Pages> pages = laidOut(certificates());
    table.compare(u"500 certificates tagged / the same pages untagged"_s,
                  {[&] { require(paper::pdf(pages, u"Certificates"_s)); }}, {[&] { paintUntagged(pages); }}, {1.4});
    QElapsedTimer timer;
    timer.start();
    writeCertificateFiles();
    table.state(u"500 certificates, a file each / a millisecond"_s, double(timer.nsecsElapsed()) / 1e6 / people, 1,
                u"ms"_s, 1);
    const QString html = paper::html(paper::samples::matrix(15));
    table.compare(u"a 60-row matrix, tagged / Qt printing it as HTML"_s, {writeMatrix},
                  {[&] { printMatrixAsHtml(html); }}, {0.5});

    QTemporaryDir folder;
    const QString letters = save(folder, u"certificates.fodt"_s, bench::openDocument(certificates()));
    table.compare(u"500 certificates / LibreOffice"_s, {writeCertificates},
                  {[&] { bench::convert(letters, folder.path()); }}, {0.2, 3});
    std::vector<document::Document> all;
    for (int person = 0; person < delegates; ++person)
        for (document::Document &part : packOf(person))
            all.push_back(std::move(part));
    const QString packs = save(folder, u"packs.fodt"_s, bench::openDocument(all));
    table.compare(u"packs for 15 delegates / LibreOffice"_s, {writePacks},
                  {[&] { bench::convert(packs, folder.path()); }}, {0.33, 3});
    const double office = peakOfChildren();
    for (const auto &[name, job] : jobs)
        table.state(u"peak memory, %1 / LibreOffice"_s.arg(name), peakOf(name), office, u"MB"_s, 0.5);
    return table.exitCode();
}
