#include "tests/bench/libreoffice.h"

#include <QDir>
#include <QProcess>

namespace convener::bench {

using namespace document;
using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &style, const QString &words)
{
    return u"<text:p text:style-name=\"%1\">%2</text:p>\n"_s.arg(style, words.toHtmlEscaped());
}

/// Writes the blocks that certificates and workbooks are made of.
class Writer {
public:
    QString words;

    void operator()(const Heading &heading) { words += paragraph(u"Large"_s, heading.text.plain()); }
    void operator()(const Paragraph &body) { words += paragraph(u"Body"_s, body.text.plain()); }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items)
            words += paragraph(u"Body"_s, u"• "_s + item.text.plain());
    }
    void operator()(const Field &field)
    {
        words += paragraph(u"Body"_s, field.label);
        for (int line = 0; line < field.lines; ++line)
            words += paragraph(u"Body"_s, {});
    }
    void operator()(const Plaque &plaque)
    {
        for (const Plaque::Line &line : plaque.lines)
            words += paragraph(line.kind == Plaque::Line::Kind::Name ? u"Large"_s : u"Body"_s, line.text);
        for (const Plaque::Signature &signature : plaque.signatures)
            words += paragraph(u"Body"_s, signature.name + u", "_s + signature.role);
        words += paragraph(u"Body"_s, plaque.footLeft) + paragraph(u"Body"_s, plaque.footRight);
    }
    void operator()(const PageBreak &) { words += paragraph(u"Next"_s, {}); }
    template <class Other>
    void operator()(const Other &)
    {
    }
};

} // namespace

QByteArray openDocument(const std::vector<Document> &documents)
{
    Writer writer;
    for (const Document &document : documents) {
        writer(PageBreak{});
        for (const Block &block : document.blocks)
            std::visit(writer, block);
    }
    const auto style = [](const QString &name, const QString &size, const QString &more) {
        return u"<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties %3/>"
               "<style:text-properties fo:font-family=\"Liberation Sans\" fo:font-size=\"%2\"/></style:style>"_s.arg(
                   name, size, more);
    };
    const QString text =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"_s +
        style(u"Body"_s, u"11pt"_s, {}) + style(u"Large"_s, u"24pt"_s, {}) +
        style(u"Next"_s, u"11pt"_s, u"fo:break-before=\"page\""_s) +
        u"</office:automatic-styles><office:body><office:text>\n"_s + writer.words +
        u"</office:text></office:body></office:document>\n"_s;
    return text.toUtf8();
}

void convert(const QString &path, const QString &folder)
{
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + QDir(folder).filePath(u"profile"_s),
                                u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, path});
    if (!office.waitForFinished(120'000) || office.exitCode() != 0)
        qFatal("soffice did not convert the file: install libreoffice-writer-nogui");
}

} // namespace convener::bench
