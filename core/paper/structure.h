#pragma once

#include "core/paper/page.h"
#include "core/paper/pdffile.h"

namespace convener::paper {

/// Builds the structure tree of a PDF: which element each stretch of the pages' content belongs to (ISO 32000-1, 14.7).
class Structure {
public:
    Structure(PdfFile &file, const std::vector<Pages> &documents);

    void beginDocument(const Pages &document);
    /// Gives the page's key in the parent tree.
    int beginPage(int page);
    /// The operator that begins content of an element of the document, or of an artifact, on the page. `actualText` is
    /// what the content says where its glyphs do not spell it; empty for most.
    QByteArray contentOf(int element, const QString &actualText = {});
    /// The annotation of the page belongs to the element. Gives its key in the parent tree.
    int addAnnotation(int annotation, int element);
    void endDocument();
    /// Writes the tree and gives its root.
    int finish();

private:
    struct Node {
        int object = 0;
        int page = 0; ///< where its first content stands; 0 while it has none
        QByteArray kids;
    };

    void hang(int element);
    void endPage();
    QByteArray bodyOf(const Element &element, const Node &node) const;

    PdfFile &m_file;
    const int m_root;
    const int m_whole;
    const bool m_several;
    const QString m_language;
    QByteArray m_wholeKids;
    const Pages *m_document = nullptr;
    int m_part = 0; ///< what the document's outermost elements hang from
    QByteArray m_partKids;
    std::vector<Node> m_nodes;
    int m_page = 0;
    int m_pageKey = 0;
    int m_nextKey = 0;
    QByteArrayList m_owners; ///< of the page's marked contents, by their numbers
    std::vector<std::pair<int, QByteArray>> m_parentTree;
};

} // namespace convener::paper
