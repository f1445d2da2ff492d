#include "core/paper/html.h"
#include "tests/core/paper/samples.h"
#include "tests/support/catch.h"

#include <QXmlStreamReader>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

/// The elements in their order. HTML without void elements' closing is not XML, so those of the head are mended.
QStringList elementsOf(QString html)
{
    html.replace(u"<meta charset=\"utf-8\">"_s, QString());
    html.replace(u"<meta name=\"viewport\" content=\"width=device-width\">"_s, QString());
    html.replace(u"<br>"_s, u" "_s).replace(u"<!DOCTYPE html>"_s, QString());
    QXmlStreamReader reader(html.trimmed());
    QStringList names;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return names;
}

} // namespace

TEST_CASE("A document becomes one well-formed page with one title and table heads")
{
    for (const auto &document : {paper::samples::matrix(3), paper::samples::letter(), paper::samples::workbook(),
                                 paper::samples::certificate(u"Siân <Ŵyn> & \"Co\""_s), paper::samples::register_(),
                                 paper::samples::badges(), paper::samples::report()}) {
        const QString page = paper::html(document);
        const QStringList names = elementsOf(page);
        CHECK(names.count(u"h1"_s) == 1);
        CHECK(names.count(u"table"_s) == names.count(u"thead"_s));
        CHECK(page.contains(u"lang=\"en\""_s));
        CHECK(page.contains(document.title.toHtmlEscaped()));
    }
}
