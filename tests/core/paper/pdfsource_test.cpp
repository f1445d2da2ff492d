#include "core/paper/pdfsource.h"
#include "tests/support/catch.h"

using namespace convener::paper;
using namespace Qt::StringLiterals;

TEST_CASE("A font that is called after a stream is read to its own end, and copied alone")
{
    PdfFile written;
    const int font = written.add("<<\n/Type /FontDescriptor\n/FontName /QAAAAA+BitstreamVeraSans\n>>");
    const int resources = written.add("<<\n/Font " + referenceTo(font) + "\n>>");
    const int content = written.add(stream({}, "1 0 0 1 0 0 cm stream\n"));
    const int page =
        written.add("<<\n/Contents " + referenceTo(content) + "\n/Resources " + referenceTo(resources) + "\n>>");
    const int tree = written.add("<<\n/Kids [\n" + referenceTo(page) + "\n]\n>>");
    const int catalogue = written.add("<<\n/Pages " + referenceTo(tree) + "\n>>");
    const PdfSource source(written.bytes(catalogue, written.add("<<>>")));

    CHECK(source.body(font).endsWith(QByteArrayView("BitstreamVeraSans\n>>")));
    CHECK_FALSE(source.stream(font));
    CHECK(source.content(content) == "1 0 0 1 0 0 cm stream\n");
    PdfFile copied;
    Copier copier(source, copied);
    copier.copy(resources);
    CHECK(copied.add({}) == 3); // two were copied
}
