#include "core/paper/tagging.h"

#include "core/paper/bookmarks.h"
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

Result<QByteArray> Tagging::apply(const QByteArray &bytes, const std::vector<Pages> &documents) const
try {
    QPDF pdf;
    pdf.processMemoryFile("Qt", bytes.constData(), std::size_t(bytes.size()));
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Q_ASSERT(pages.size() == m_pages.size());
    mendSpaces(pdf); // while the file's objects are still few
    Structure structure(pdf, documents);
    std::size_t number = 0;
    for (const Pages &document : documents) {
        structure.beginDocument(document);
        for (std::size_t i = 0; i < document.pages.size(); ++i, ++number) {
            Object page = pages[number].getObjectHandle();
            structure.beginPage(page);
            std::vector<std::string> begins;
            for (const int element : m_pages[number])
                begins.push_back(structure.contentOf(element));
            Object content = page.getKey("/Contents");
            replace(content, switched(paper::contentOf(content), begins));
        }
        structure.endDocument();
    }
    structure.finish();
    addBookmarks(pdf, documents);
    describe(pdf, documents);
    return written(pdf);
} catch (const std::exception &problem) {
    return fail(Error::Kind::File,
                Text::tr("The document could not be made readable for everyone. Try again; if it "
                         "happens twice, please report it."),
                QString::fromUtf8(problem.what()));
}

} // namespace convener::paper
