#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "samples.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

TEST_CASE("Sample documents", "[.look]")
{
    QDir().mkpath(u"/tmp/paper"_s);
    Typesetter typesetter;
    const auto write = [&](const document::Document &document, const QString &name) {
        const auto written = writePdf(layOut(document, typesetter), u"/tmp/paper/"_s + name + u".pdf"_s);
        CHECK(written);
        if (!written)
            WARN(written.error().text.toStdString() + " / " + written.error().detail.toStdString());
    };
    write(samples::matrix(3), u"matrix"_s);
    write(samples::matrix(15), u"matrix60"_s);
    write(samples::letter(), u"letter"_s);
    write(samples::workbook(), u"workbook"_s);
    write(samples::certificate(u"Siân Llywelyn-Ŵyn"_s), u"certificate"_s);
    write(samples::certificate(u"عائشة بنت محمد الأندلسية"_s), u"certificate-arabic"_s);
    write(samples::certificate(u"Rhoshandiatellyneshiaunneveshenk Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio "
                               "Featherstonehaugh-Cholmondeley"_s),
          u"certificate-long"_s);
    write(samples::register_(), u"register"_s);
    write(samples::badges(), u"badges"_s);
    write(samples::tents(), u"tents"_s);
    write(samples::report(), u"report"_s);
}
