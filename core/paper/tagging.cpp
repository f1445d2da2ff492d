#include "core/paper/tagging.h"

#include "core/paper/actualtext.h"
#include "core/paper/bookmarks.h"
#include "core/paper/enclosing.h"
#include "core/paper/metadata.h"
#include "core/paper/pdfsource.h"
#include "core/paper/structure.h"

#include <QCoreApplication>
#include <QUrl>

#include <future>
#include <stdexcept>
#include <thread>

namespace convener::paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// An address in ASCII (RFC 3986). What is none stays as it was written, in those letters.
QByteArray encoded(const QString &address)
{
    const QUrl url(address);
    return url.isValid() ? url.toEncoded() : QUrl::toPercentEncoding(address, "%:/?#[]@!$&'()*+,;=");
}

/// The content of an element that has its actual text. Where Qt fattens a font that has no bold face, it draws the
/// letters again as a text that reads as nothing; inside another actual text, readers would take that for the whole.
QByteArray contentOfActualText(QByteArrayView content)
{
    return content.toByteArray().replace("/Span << /ActualText <> >> BDC\n", "/Span BMC\n");
}

/// Replaces the switch marks of a page, the n-th by the beginning of `begins[n]`. All else is an artifact.
QByteArray switched(const QByteArray &content, const QByteArrayList &begins)
{
    constexpr QByteArrayView mark("-20000 -7777 3 3 re\nf\n");
    QByteArray tagged = "/Artifact BMC\n";
    tagged.reserve(content.size() + begins.size() * 40 + 40);
    qsizetype from = 0;
    bool hasText = false;
    const auto append = [&](QByteArrayView part) {
        if (hasText)
            tagged += contentOfActualText(part);
        else
            tagged.append(part);
    };
    for (const QByteArray &begin : begins) {
        const qsizetype at = content.indexOf(mark, from);
        if (at < 0)
            throw std::runtime_error("a switch mark is missing");
        append(QByteArrayView(content).sliced(from, at - from));
        tagged += "EMC\n" + begin;
        from = at + mark.size();
        hasText = begin.contains("/ActualText");
    }
    append(QByteArrayView(content).sliced(from));
    return tagged + "\nEMC\n";
}

/// Does a job for each number below `count`, on several threads where there are many. The first exception is passed on.
void forEach(std::size_t count, const std::function<void(std::size_t)> &job)
{
    constexpr std::size_t few = 8;
    constexpr unsigned most = 4;
    const unsigned threads = count < few ? 1 : std::clamp(std::thread::hardware_concurrency(), 1u, most);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            job(i);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void> &other : others)
        other.get();
}

/// One tagged file of pages that Qt has drawn.
class TaggedFile {
public:
    TaggedFile(const PdfSource &source, const std::vector<std::vector<int>> &elements, std::size_t firstPage,
               const std::vector<Pages> &documents)
        : m_source(source)
        , m_elements(elements)
        , m_next(firstPage)
        , m_documents(documents)
        , m_copier(source, m_file)
        , m_structure(m_file, documents)
        , m_pageTree(m_file.reserve())
    {
    }

    QByteArray write(const QString &title)
    {
        for (const Pages &document : m_documents) {
            m_structure.beginDocument(document);
            for (std::size_t i = 0; i < document.pages.size(); ++i)
                addPage(document, i);
            m_structure.endDocument();
        }
        packContents();
        QByteArray kids;
        for (const int page : m_pages)
            kids += referenceTo(page) + '\n';
        m_file.put(m_pageTree, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>");
        const bool isOurs = std::ranges::none_of(m_documents, [](const Pages &d) { return d.enclosure.has_value(); });
        const Description description{.title = title,
                                      .author = m_documents.front().author,
                                      .language = m_documents.front().language,
                                      .producer = QStringLiteral("Qt %1").arg(QLatin1StringView(qVersion())),
                                      .made = m_source.value(m_source.description(), "/CreationDate"),
                                      .accessible = isOurs};
        const int catalogue = m_file.add(catalogueBody(description));
        return m_file.bytes(catalogue, m_file.add(descriptionObject(description)));
    }

private:
    void addPage(const Pages &document, std::size_t number)
    {
        const int drawn = m_source.pages().at(m_next);
        const int page = m_file.reserve();
        m_pages.push_back(page);
        QByteArray body = "<<\n/Type /Page\n/Parent " + referenceTo(m_pageTree) + "/MediaBox" +
                          m_source.value(drawn, "/MediaBox") + "/Resources " +
                          referenceTo(m_copier.share(m_source.referred(drawn, "/Resources")));
        const bool isStandIn = document.enclosure && number < document.enclosure->pages.size();
        if (!isStandIn) {
            const Page &laid = document.pages[number];
            body += "/Tabs/S/StructParents " + QByteArray::number(m_structure.beginPage(page));
            body += "/Contents " + referenceTo(addContent(laid, drawn));
            body += addLinks(laid, page);
        }
        m_file.put(page, body + ">>");
        ++m_next;
    }

    /// The number of the page's content, which is packed when all are known.
    int addContent(const Page &page, int drawn)
    {
        const std::vector<QString> texts = actualTexts(page);
        const std::vector<int> &elements = m_elements[m_next];
        Q_ASSERT(texts.size() == elements.size());
        QByteArrayList begins;
        for (std::size_t run = 0; run < elements.size(); ++run)
            begins << m_structure.contentOf(elements[run], texts[run]);
        m_contents.push_back({m_file.reserve(), m_source.referred(drawn, "/Contents"), std::move(begins)});
        return m_contents.back().object;
    }

    /// Unpacking and packing is most of the work, and each page's is its own.
    void packContents()
    {
        std::vector<QByteArray> packed(m_contents.size());
        forEach(m_contents.size(), [&](std::size_t i) {
            packed[i] = packedStream(switched(m_source.content(m_contents[i].drawn), m_contents[i].begins));
        });
        for (std::size_t i = 0; i < packed.size(); ++i)
            m_file.put(m_contents[i].object, std::move(packed[i]));
    }

    /// Makes linked words lead there. Gives what the page says of them.
    QByteArray addLinks(const Page &page, int object)
    {
        QByteArray annotations;
        for (const Mark &mark : page.marks) {
            const auto *text = std::get_if<TextMark>(&mark.shape);
            if (!text || text->firstLink == artifact)
                continue;
            for (const LaidText::Link &link : text->text->links(text->from, text->to)) {
                const QRectF area = link.area.translated(text->at);
                const int annotation = m_file.reserve();
                const int key = m_structure.addAnnotation(annotation, text->firstLink + link.index);
                const auto number = [](double value) { return ' ' + QByteArray::number(value, 'f', 2); };
                m_file.put(annotation, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P " + referenceTo(object) +
                                           "/Rect[" + number(area.left()) + number(page.size.height() - area.bottom()) +
                                           number(area.right()) + number(page.size.height() - area.top()) +
                                           "]/Contents" + textString(link.words) + "/StructParent " +
                                           QByteArray::number(key) + "/A<</S/URI/URI" +
                                           asciiString(encoded(link.address)) + ">>>>");
                annotations += referenceTo(annotation) + ' ';
            }
        }
        return annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']';
    }

    QByteArray catalogueBody(const Description &description)
    {
        QByteArray body = "<</Type/Catalog/Pages " + referenceTo(m_pageTree) + "/Metadata " +
                          referenceTo(m_file.add(metadataObject(description))) + "/Lang" +
                          textString(description.language) +
                          "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot " +
                          referenceTo(m_structure.finish()) + addBookmarks(m_file, m_documents, m_pages);
        if (const int intent = m_source.referred(m_source.catalogue(), "/OutputIntents"))
            body += "/OutputIntents[" + referenceTo(m_copier.copy(intent)) + ']';
        return body + ">>";
    }

    struct Content {
        int object;            ///< in the file
        int drawn;             ///< in the source
        QByteArrayList begins; ///< of its marked contents
    };

    const PdfSource &m_source;
    const std::vector<std::vector<int>> &m_elements;
    std::size_t m_next; ///< page drawn, over all files
    const std::vector<Pages> &m_documents;
    PdfFile m_file;
    Copier m_copier;
    Structure m_structure;
    const int m_pageTree;
    std::vector<int> m_pages;
    std::vector<Content> m_contents;
};

Failure notTagged(const std::exception &problem)
{
    return fail(Error::Kind::File,
                Text::tr("The document could not be made readable for everyone. Try again; if it "
                         "happens twice, please report it."),
                QString::fromUtf8(problem.what()));
}

} // namespace

Result<QByteArray> Tagging::apply(const QByteArray &drawn, const QString &title,
                                  const std::vector<Pages> &documents) const
try {
    const PdfSource source(drawn);
    return withEnclosures(TaggedFile(source, m_pages, 0, documents).write(title), documents);
} catch (const std::exception &problem) {
    return notTagged(problem);
}

Result<std::vector<QByteArray>> Tagging::split(const QByteArray &drawn, const std::vector<Book> &books) const
try {
    const PdfSource source(drawn);
    std::vector<QByteArray> files;
    std::size_t first = 0;
    for (const Book &book : books) {
        files.push_back(withEnclosures(TaggedFile(source, m_pages, first, book.parts).write(book.title), book.parts));
        for (const Pages &part : book.parts)
            first += part.pages.size();
    }
    return files;
} catch (const std::exception &problem) {
    return notTagged(problem);
}

} // namespace convener::paper
