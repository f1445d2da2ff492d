#include "core/paper/tagging.h"

#include "core/paper/actualtext.h"
#include "core/paper/bookmarks.h"
#include "core/paper/enclosing.h"
#include "core/paper/structure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

namespace convener::paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

using Object = QPDFObjectHandle;

std::string contentOf(Object stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// Compressed here and lightly: pages are many and small, and the writer's own setting costs more than all the rest.
void replace(Object stream, const std::string &content)
{
    constexpr int light = 1;
    constexpr int qtPrefix = 4; // qCompress() puts the length before the zlib data
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(content.data()), qsizetype(content.size()), light);
    stream.replaceStreamData(std::string(packed.constData() + qtPrefix, std::size_t(packed.size() - qtPrefix)),
                             Object::newName("/FlateDecode"), Object::newNull());
}

/// Replaces the switch marks of a page, the n-th by the beginning of `begins[n]`. All else is an artifact.
std::string switched(const std::string &content, const std::vector<std::string> &begins)
{
    static const std::string mark = "-20000 -7777 3 3 re\nf\n";
    std::string tagged = "/Artifact BMC\n";
    tagged.reserve(content.size() + begins.size() * 40);
    std::size_t from = 0;
    for (const std::string &begin : begins) {
        const std::size_t at = content.find(mark, from);
        if (at == std::string::npos)
            throw std::runtime_error("a switch mark is missing");
        tagged.append(content, from, at - from);
        tagged += "EMC\n" + begin;
        from = at + mark.size();
    }
    tagged.append(content, from);
    return tagged + "\nEMC\n";
}

/// Qt writes the space as a tab in the map from glyphs to characters.
void mendSpaces(QPDF &pdf)
{
    for (Object &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        Object map = object.getKey("/ToUnicode");
        std::string text = contentOf(map);
        bool changed = false;
        for (std::size_t at = text.find("<0009>"); at != std::string::npos; at = text.find("<0009>", at)) {
            text.replace(at, 6, "<0020>");
            changed = true;
        }
        if (changed)
            replace(map, text);
    }
}

void describe(QPDF &pdf, const std::vector<Pages> &documents)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(documents.front().language.toStdString()));
    root.replaceKey("/MarkInfo", Object::newDictionary({{"/Marked", Object::newBool(true)}}));
    root.replaceKey("/ViewerPreferences", Object::newDictionary({{"/DisplayDocTitle", Object::newBool(true)}}));
}

/// What Qt wrote about the whole file, under another title.
void copyDescription(QPDF &from, QPDF &to, std::string metadata, const QString &oldTitle, const QString &title)
{
    Object info = to.makeIndirectObject(to.copyForeignObject(from.getTrailer().getKey("/Info")).shallowCopy());
    info.replaceKey("/Title", Object::newUnicodeString(title.toStdString()));
    to.getTrailer().replaceKey("/Info", info);
    const std::string old = oldTitle.toHtmlEscaped().toStdString();
    if (const std::size_t at = metadata.find(old); at != std::string::npos)
        metadata.replace(at, old.size(), title.toHtmlEscaped().toStdString());
    Object stream = Object::newStream(&to, metadata);
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    to.getRoot().replaceKey("/Metadata", to.makeIndirectObject(stream));
    if (Object intents = from.getRoot().getKey("/OutputIntents"); !intents.isNull())
        to.getRoot().replaceKey(
            "/OutputIntents", to.copyForeignObject(intents.isIndirect() ? intents : from.makeIndirectObject(intents)));
}

Failure notTagged(const std::exception &problem)
{
    return fail(Error::Kind::File,
                Text::tr("The document could not be made readable for everyone. Try again; if it "
                         "happens twice, please report it."),
                QString::fromUtf8(problem.what()));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDecodeLevel(qpdf_dl_none); // every stream is packed already
    writer.setCompressStreams(false);
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

void Tagging::tag(QPDF &pdf, std::size_t firstPage, const std::vector<Pages> &documents) const
{
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Structure structure(pdf, documents);
    std::size_t number = 0;
    for (const Pages &document : documents) {
        structure.beginDocument(document);
        const std::size_t enclosed = document.enclosure ? document.enclosure->pages.size() : 0;
        number += enclosed; // they come as they are
        for (std::size_t i = enclosed; i < document.pages.size(); ++i, ++number) {
            Object page = pages[number].getObjectHandle();
            structure.beginPage(page);
            const std::vector<QString> texts = actualTexts(document.pages[i]);
            const std::vector<int> &elements = m_pages[firstPage + number];
            Q_ASSERT(texts.size() == elements.size());
            std::vector<std::string> begins;
            for (std::size_t run = 0; run < elements.size(); ++run)
                begins.push_back(structure.contentOf(elements[run], texts[run]));
            Object content = page.getKey("/Contents");
            replace(content, switched(paper::contentOf(content), begins));
        }
        structure.endDocument();
    }
    structure.finish();
    addBookmarks(pdf, documents);
    describe(pdf, documents);
}

Result<QByteArray> Tagging::apply(const QByteArray &bytes, const std::vector<Pages> &documents) const
try {
    QPDF pdf;
    pdf.processMemoryFile("Qt", bytes.constData(), std::size_t(bytes.size()));
    mendSpaces(pdf); // while the file's objects are still few
    const auto enclosed = insertEnclosures(pdf, documents);
    tag(pdf, 0, documents);
    return written(pdf);
} catch (const std::exception &problem) {
    return notTagged(problem);
}

Result<std::vector<QByteArray>> Tagging::split(const QByteArray &bytes, const QString &title,
                                               const std::vector<Book> &books) const
try {
    QPDF whole;
    whole.processMemoryFile("Qt", bytes.constData(), std::size_t(bytes.size()));
    mendSpaces(whole);
    const auto pages = QPDFPageDocumentHelper(whole).getAllPages();
    const std::string metadata = paper::contentOf(whole.getRoot().getKey("/Metadata"));
    std::vector<QByteArray> files;
    std::size_t next = 0;
    for (const Book &book : books) {
        QPDF one;
        one.emptyPDF();
        QPDFPageDocumentHelper into(one);
        const std::size_t first = next;
        for (const Pages &part : book.parts)
            for (std::size_t i = 0; i < part.pages.size(); ++i)
                into.addPage(pages[next++], false);
        copyDescription(whole, one, metadata, title, book.title);
        const auto enclosed = insertEnclosures(one, book.parts);
        tag(one, first, book.parts);
        files.push_back(written(one));
    }
    return files;
} catch (const std::exception &problem) {
    return notTagged(problem);
}

} // namespace convener::paper
