#include "core/paper/join.h"
#include "core/paper/layout.h"
#include "core/paper/pdf.h"
#include "core/paper/typesetter.h"
#include "tests/core/paper/samples.h"
#include "tests/core/paper/tool.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace convener;
using namespace convener::paper;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    Typesetter typesetter;

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const document::Document &document, const QString &name)
    {
        REQUIRE(writePdf(layOut(document, typesetter), path(name)));
        return path(name);
    }
};

} // namespace

TEST_CASE("A team's own workbook is joined in whole, with its bookmarks")
{
    Desk desk;
    const QString letter = desk.write(samples::letter(), u"letter.pdf"_s);
    const QString own = desk.write(samples::matrix(3), u"own workbook.pdf"_s);
    const QString out = desk.path(u"pack.pdf"_s);
    REQUIRE(joinPdf({letter, own}, out));
    CHECK(run(u"qpdf"_s, {u"--check"_s, out}).contains("No syntax or stream encoding errors"));
    CHECK(run(u"pdfinfo"_s, {out}).contains("Pages:           5"));
    const QByteArray json = run(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, out});
    CHECK(json.contains("own workbook"));
    CHECK(json.contains("Planning matrix"));
}

TEST_CASE("A protected or broken file is refused with the reason, and nothing is left behind")
{
    Desk desk;
    const QString letter = desk.write(samples::letter(), u"letter.pdf"_s);
    const QString locked = desk.path(u"locked.pdf"_s);
    run(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, letter, locked});
    const QString owned = desk.path(u"owned.pdf"_s);
    run(u"qpdf"_s, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--assemble=n"_s, u"--"_s, letter, owned});
    const QString broken = desk.path(u"broken.pdf"_s);
    QFile whole(letter);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile half(broken);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();

    const QString out = desk.path(u"pack.pdf"_s);
    for (const auto &[path, word] : {std::pair{locked, u"protected"_s},
                                     {owned, u"protected"_s},
                                     {broken, u"damaged"_s},
                                     {desk.path(u"none.pdf"_s), u"cannot be read"_s}}) {
        const auto refused = joinPdf({letter, path}, out);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text.contains(word));
        CHECK_FALSE(QFile::exists(out));
    }
}
