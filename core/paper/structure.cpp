#include "core/paper/structure.h"

#include <qpdf/QPDF.hh>

namespace convener::paper {

namespace {

using Object = QPDFObjectHandle;

const char *nameOf(Role role)
{
    static constexpr const char *names[] = {"/Part", "/H1",  "/H2",     "/H3",    "/H4",    "/P",     "/L",
                                            "/LI",   "/Lbl", "/LBody",  "/Table", "/THead", "/TBody", "/TR",
                                            "/TH",   "/TD",  "/Figure", "/TOC",   "/TOCI"};
    static_assert(std::size(names) == std::size_t(Role::TOCI) + 1);
    return names[std::size_t(role)];
}

Object name(const char *text)
{
    return Object::newName(text);
}

Object words(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

} // namespace

Structure::Structure(QPDF &pdf, const std::vector<Pages> &documents)
    : m_pdf(pdf)
    , m_root(pdf.makeIndirectObject(Object::newDictionary({{"/Type", name("/StructTreeRoot")}})))
    , m_whole(pdf.makeIndirectObject(
          Object::newDictionary({{"/Type", name("/StructElem")}, {"/S", name("/Document")}, {"/P", m_root}})))
    , m_several(documents.size() > 1)
    , m_language(documents.front().language)
{
}

Object Structure::make(const Element &element)
{
    Object object = Object::newDictionary({{"/Type", name("/StructElem")}, {"/S", name(nameOf(element.role))}});
    object.replaceKey("/P", element.parent == artifact ? m_part : m_nodes[std::size_t(element.parent)].object);
    if (element.role == Role::Figure)
        object.replaceKey("/Alt", words(element.text));
    Object attributes = Object::newDictionary();
    if (element.scope != Element::Scope::None)
        attributes.replaceKey("/Scope", name(element.scope == Element::Scope::Row ? "/Row" : "/Column"));
    if (element.columnSpan > 1)
        attributes.replaceKey("/ColSpan", Object::newInteger(element.columnSpan));
    if (element.role == Role::Table && !element.text.isEmpty())
        attributes.replaceKey("/Summary", words(element.text));
    if (!attributes.getKeys().empty()) {
        attributes.replaceKey("/O", name("/Table"));
        object.replaceKey("/A", attributes);
    }
    return m_pdf.makeIndirectObject(object);
}

void Structure::beginDocument(const Pages &document)
{
    m_document = &document;
    m_part = m_whole;
    if (m_several) {
        m_part = m_pdf.makeIndirectObject(Object::newDictionary(
            {{"/Type", name("/StructElem")}, {"/S", name("/Part")}, {"/P", m_whole}, {"/T", words(document.title)}}));
        if (document.language != m_language)
            m_part.replaceKey("/Lang", words(document.language));
        m_wholeKids.push_back(m_part);
    }
    m_nodes.clear();
    m_partKids.clear();
    m_nodes.reserve(document.elements.size());
    for (const Element &element : document.elements) {
        m_nodes.push_back({make(element), {}});
        auto &siblings = element.parent == artifact ? m_partKids : m_nodes[std::size_t(element.parent)].kids;
        siblings.push_back(m_nodes.back().object);
    }
}

void Structure::beginPage(const Object &page)
{
    endPage();
    m_page = page;
    m_page.replaceKey("/StructParents", Object::newInteger(++m_pageNumber));
    m_page.replaceKey("/Tabs", name("/S"));
}

std::string Structure::contentOf(int element, const QString &actualText)
{
    if (element == artifact)
        return "/Artifact BMC\n";
    Node &node = m_nodes[std::size_t(element)];
    const auto number = m_pageOwners.size();
    m_pageOwners.push_back(node.object);
    if (!node.object.hasKey("/Pg"))
        node.object.replaceKey("/Pg", m_page);
    if (node.object.getKey("/Pg").getObjGen() == m_page.getObjGen())
        node.kids.push_back(Object::newInteger(static_cast<long long>(number)));
    else
        node.kids.push_back(Object::newDictionary(
            {{"/Type", name("/MCR")}, {"/Pg", m_page}, {"/MCID", Object::newInteger(static_cast<long long>(number))}}));
    const Role role = m_document->elements[std::size_t(element)].role;
    const std::string marked = " <</MCID " + std::to_string(number);
    if (actualText.isEmpty())
        return nameOf(role) + marked + ">> BDC\n";
    // Readers look for it at a span alone.
    return "/Span" + marked + " /ActualText " + words(actualText).unparse() + ">> BDC\n";
}

void Structure::endPage()
{
    if (m_pageNumber < 0)
        return;
    m_parentTree.push_back(Object::newInteger(m_pageNumber));
    m_parentTree.push_back(m_pdf.makeIndirectObject(Object::newArray(m_pageOwners)));
    m_pageOwners.clear();
}

void Structure::endDocument()
{
    for (Node &node : m_nodes)
        if (!node.kids.empty())
            node.object.replaceKey("/K", Object::newArray(node.kids));
    if (m_several)
        m_part.replaceKey("/K", Object::newArray(m_partKids));
    else
        m_wholeKids = m_partKids;
}

void Structure::finish()
{
    endPage();
    m_whole.replaceKey("/K", Object::newArray(m_wholeKids));
    m_root.replaceKey("/K", Object::newArray({m_whole}));
    m_root.replaceKey("/ParentTree",
                      m_pdf.makeIndirectObject(Object::newDictionary({{"/Nums", Object::newArray(m_parentTree)}})));
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_pageNumber + 1));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
}

} // namespace convener::paper
