#include "core/paper/structure.h"

namespace convener::paper {

namespace {

QByteArray nameOf(Role role)
{
    static constexpr const char *names[] = {"/Part", "/H1",  "/H2",     "/H3",    "/H4",    "/P",     "/L",
                                            "/LI",   "/Lbl", "/LBody",  "/Table", "/THead", "/TBody", "/TR",
                                            "/TH",   "/TD",  "/Figure", "/TOC",   "/TOCI",  "/Link"};
    static_assert(std::size(names) == std::size_t(Role::Link) + 1);
    return names[std::size_t(role)];
}

QByteArray attributesOf(const Element &element)
{
    QByteArray attributes;
    if (element.scope != Element::Scope::None)
        attributes += element.scope == Element::Scope::Row ? "/Scope/Row" : "/Scope/Column";
    if (element.columnSpan > 1)
        attributes += "/ColSpan " + QByteArray::number(element.columnSpan);
    if (element.role == Role::Table && !element.text.isEmpty())
        attributes += "/Summary" + textString(element.text);
    if (!attributes.isEmpty())
        return "/A<</O/Table" + attributes + ">>";
    if (element.role == Role::L && element.numbered)
        return "/A<</O/List/ListNumbering/Decimal>>";
    return {};
}

void addKid(QByteArray &kids, const QByteArray &kid)
{
    if (!kids.isEmpty())
        kids += ' ';
    kids += kid;
}

} // namespace

Structure::Structure(PdfFile &file, const std::vector<Pages> &documents)
    : m_file(file)
    , m_root(file.reserve())
    , m_whole(file.reserve())
    , m_several(documents.size() > 1)
    , m_language(documents.front().language)
{
}

void Structure::beginDocument(const Pages &document)
{
    m_document = &document;
    m_part = m_whole;
    if (m_several) {
        m_part = m_file.reserve();
        addKid(m_wholeKids, referenceTo(m_part));
    }
    m_partKids.clear();
    m_nodes.clear();
    m_nodes.reserve(document.elements.size());
    for (const Element &element : document.elements) {
        m_nodes.push_back({.object = m_file.reserve(), .kids = {}});
        if (element.role != Role::Link) // it hangs where it stands between its paragraph's words
            hang(int(m_nodes.size()) - 1);
    }
}

void Structure::hang(int element)
{
    const int parent = m_document->elements[std::size_t(element)].parent;
    addKid(parent == artifact ? m_partKids : m_nodes[std::size_t(parent)].kids,
           referenceTo(m_nodes[std::size_t(element)].object));
}

int Structure::beginPage(int page)
{
    endPage();
    m_page = page;
    m_pageKey = m_nextKey++;
    return m_pageKey;
}

QByteArray Structure::contentOf(int element, const QString &actualText)
{
    if (element == artifact)
        return "/Artifact BMC\n";
    Node &node = m_nodes[std::size_t(element)];
    const Role role = m_document->elements[std::size_t(element)].role;
    const QByteArray number = QByteArray::number(m_owners.size());
    m_owners.push_back(referenceTo(node.object));
    if (node.page == 0) {
        node.page = m_page;
        if (role == Role::Link)
            hang(element);
    }
    addKid(node.kids,
           node.page == m_page ? number : "<</Type/MCR/Pg " + referenceTo(m_page) + "/MCID " + number + ">>");
    const QByteArray marked = "<</MCID " + number;
    if (actualText.isEmpty())
        return nameOf(role) + marked + ">>BDC\n";
    // Readers look for it at a span alone.
    return "/Span" + marked + "/ActualText" + textString(actualText) + ">>BDC\n";
}

int Structure::addAnnotation(int annotation, int element)
{
    Node &node = m_nodes[std::size_t(element)];
    addKid(node.kids, "<</Type/OBJR/Pg " + referenceTo(m_page) + "/Obj " + referenceTo(annotation) + ">>");
    const int key = m_nextKey++;
    m_parentTree.push_back({key, referenceTo(node.object)});
    return key;
}

void Structure::endPage()
{
    if (m_page == 0)
        return;
    m_parentTree.push_back({m_pageKey, '[' + m_owners.join(' ') + ']'});
    m_owners.clear();
    m_page = 0;
}

QByteArray Structure::bodyOf(const Element &element, const Node &node) const
{
    const int parent = element.parent == artifact ? m_part : m_nodes[std::size_t(element.parent)].object;
    QByteArray body = "<</Type/StructElem/S" + nameOf(element.role) + "/P " + referenceTo(parent);
    if (node.page > 0)
        body += "/Pg " + referenceTo(node.page);
    if (element.role == Role::Figure)
        body += "/Alt" + textString(element.text);
    body += attributesOf(element);
    if (!node.kids.isEmpty())
        body += "/K[" + node.kids + ']';
    return body + ">>";
}

void Structure::endDocument()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_file.put(m_nodes[i].object, bodyOf(m_document->elements[i], m_nodes[i]));
    if (!m_several) {
        m_wholeKids = m_partKids;
        return;
    }
    QByteArray body = "<</Type/StructElem/S/Part/P " + referenceTo(m_whole) + "/T" + textString(m_document->title);
    if (m_document->language != m_language)
        body += "/Lang" + textString(m_document->language);
    m_file.put(m_part, body + "/K[" + m_partKids + "]>>");
}

int Structure::finish()
{
    endPage();
    m_file.put(m_whole, "<</Type/StructElem/S/Document/P " + referenceTo(m_root) + "/K[" + m_wholeKids + "]>>");
    std::ranges::sort(m_parentTree);
    QByteArray numbers;
    for (const auto &[key, owners] : m_parentTree)
        numbers += QByteArray::number(key) + ' ' + owners + '\n';
    const int tree = m_file.add("<</Nums[" + numbers + "]>>");
    m_file.put(m_root, "<</Type/StructTreeRoot/K " + referenceTo(m_whole) + "/ParentTree " + referenceTo(tree) +
                           "/ParentTreeNextKey " + QByteArray::number(m_nextKey) + ">>");
    return m_root;
}

} // namespace convener::paper
