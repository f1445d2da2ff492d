#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "tests/bench/measure.h"
#include "tests/core/paper/samples.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 500;

QString nameOf(int person)
{
    return u"Siân Llywelyn-Ŵyn the %1th"_s.arg(person);
}

/// What the product does: lay out, paint, tag, with bookmarks.
void writeCertificates()
{
    paper::Typesetter typesetter;
    std::vector<paper::Pages> documents;
    documents.reserve(people);
    for (int person = 0; person < people; ++person)
        documents.push_back(paper::layOut(paper::samples::certificate(nameOf(person)), typesetter));
    if (!paper::pdf(documents, u"Certificates"_s))
        qFatal("no certificates were made");
}

/// A tagged file of each, in milliseconds a file.
double millisecondsAFile()
{
    QElapsedTimer timer;
    timer.start();
    paper::Typesetter typesetter;
    std::vector<paper::Book> books;
    books.reserve(people);
    for (int person = 0; person < people; ++person)
        books.push_back({nameOf(person), {paper::layOut(paper::samples::certificate(nameOf(person)), typesetter)}});
    if (!paper::pdfOfEach(books))
        qFatal("no certificates were made");
    return double(timer.elapsed()) / people;
}

/// The limit: the same text and lines painted by hand, without layout, tags or bookmarks.
void paintCertificates()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}});
    QPainter painter(&writer);
    const auto fontOf = [](int size, bool bold = false) {
        QFont font(u"Liberation Sans"_s);
        font.setPixelSize(size);
        font.setBold(bold);
        return font;
    };
    const QFont title = fontOf(230);
    const QFont body = fontOf(130);
    const QFont name = fontOf(460);
    const QFont subject = fontOf(230, true);
    const QFont quiet = fontOf(115);
    const QFont small = fontOf(85);
    const auto line = [&](const QFont &with, int y, const QString &words) {
        painter.setFont(with);
        painter.drawText(QRect(840, y, 6740, 600), Qt::AlignHCenter | Qt::AlignTop, words);
    };
    for (int person = 0; person < people; ++person) {
        if (person > 0)
            writer.newPage();
        painter.setPen(QPen(Qt::darkBlue, 16));
        painter.drawRect(280, 280, 7859, 5393);
        painter.drawRect(340, 340, 7739, 5273);
        line(title, 1300, u"Certificate of attendance"_s);
        line(body, 1800, u"This is to certify that"_s);
        line(name, 2100, nameOf(person));
        line(body, 2900, u"of Glan Hafren University Health Board took part in"_s);
        line(subject, 3200, u"Compassionate Conversations: delegate workshop"_s);
        line(quiet, 3600, u"Monday 15 February 2027 · 3 hours 30 minutes"_s);
        line(small, 4900, u"Ngozi Adichie, Facilitator"_s);
        line(small, 5000, u"Søren Kjærgård, Head of education"_s);
        line(small, 5300, u"Certificate 2027-000123 · check code K7QF-29XD"_s);
        line(small, 5400, u"Issued on Tuesday 16 February 2027"_s);
    }
    painter.end();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    bench::Table table(u"Certificates"_s);
    table.compare(u"500 certificates in one tagged PDF / the same text painted by hand"_s, {writeCertificates},
                  {paintCertificates}, {1.5});
    millisecondsAFile(); // to warm up
    table.state(u"500 certificates in one tagged file each, a file / one millisecond"_s, millisecondsAFile(), 1,
                u"ms"_s, 1);
    return table.exitCode();
}
