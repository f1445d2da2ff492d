#pragma once

#include "core/paper/page.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace convener::paper {

/// Builds the structure tree of a PDF: which element each stretch of the pages' content belongs to.
class Structure {
public:
    Structure(QPDF &pdf, const std::vector<Pages> &documents);

    void beginDocument(const Pages &document);
    void beginPage(const QPDFObjectHandle &page);
    /// The operator that begins content of an element of the document, or of an artifact, on the page. `actualText` is
    /// what the content says where its glyphs do not spell it; empty for most.
    std::string contentOf(int element, const QString &actualText = {});
    void endDocument();
    /// Hangs the tree into the file.
    void finish();

private:
    struct Node {
        QPDFObjectHandle object;
        std::vector<QPDFObjectHandle> kids;
    };

    QPDFObjectHandle make(const Element &element);
    void endPage();

    QPDF &m_pdf;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_whole;
    bool m_several = false;
    QString m_language;
    std::vector<QPDFObjectHandle> m_wholeKids;
    const Pages *m_document = nullptr;
    QPDFObjectHandle m_part; ///< what the document's outermost elements hang from
    std::vector<QPDFObjectHandle> m_partKids;
    std::vector<Node> m_nodes;
    QPDFObjectHandle m_page;
    std::vector<QPDFObjectHandle> m_pageOwners; ///< by number of marked content on the page
    std::vector<QPDFObjectHandle> m_parentTree; ///< page number, owners, page number, owners, …
    int m_pageNumber = -1;
};

} // namespace convener::paper
