#include "core/paper/enclosing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace convener::paper {

namespace {

using Object = QPDFObjectHandle;
using PageList = std::vector<QPDFPageObjectHelper>;

/// A destination by name is looked up in a table that is not copied: it is put in the place of its name.
void spellOut(Object holder, const std::string &key, QPDFOutlineDocumentHelper &names)
{
    Object destination = holder.getKey(key);
    if (destination.isName() || destination.isString())
        holder.replaceKey(key, names.resolveNamedDest(destination));
}

void prepareLinks(QPDF &foreign, PageList &pages)
{
    QPDFOutlineDocumentHelper names(foreign);
    for (QPDFPageObjectHelper &page : pages) {
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations()) {
            Object object = annotation.getObjectHandle();
            object.removeKey("/StructParent");
            spellOut(object, "/Dest", names);
            if (Object action = object.getKey("/A"); action.isDictionary())
                spellOut(action, "/D", names);
        }
    }
}

/// The pages that others take the place of, and those others.
using Places = std::map<QPDFObjGen, Object>;

/// A destination that led to a page leads to the one in its place; who shares the destination keeps it as it was.
void retarget(Object holder, const std::string &key, const Places &places)
{
    Object destination = holder.getKey(key);
    if (!destination.isArray() || destination.getArrayNItems() == 0)
        return;
    const auto place = places.find(destination.getArrayItem(0).getObjGen());
    if (place == places.end())
        return;
    destination = destination.shallowCopy();
    destination.setArrayItem(0, place->second);
    holder.replaceKey(key, destination);
}

void retargetBookmarks(Object bookmarks, const Places &places)
{
    for (Object item = bookmarks.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        retarget(item, "/Dest", places);
        retargetBookmarks(item, places);
    }
}

void retargetLinks(QPDFPageObjectHelper page, const Places &places)
{
    for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations()) {
        Object object = annotation.getObjectHandle();
        retarget(object, "/Dest", places);
        if (Object action = object.getKey("/A"); action.isDictionary()) {
            action = action.shallowCopy();
            retarget(action, "/D", places);
            object.replaceKey("/A", action);
        }
    }
}

/// Links lead from page to page, so all pages are copied before the first link is.
void copyPages(QPDF &pdf, PageList &theirs, const PageList &standIns)
{
    QPDFPageDocumentHelper pages(pdf);
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        Object page = theirs[i].getObjectHandle();
        Object annotations = page.getKey("/Annots");
        for (const char *key : {"/Annots", "/StructParents", "/B", "/Tabs"})
            page.removeKey(key);
        pages.addPageAt(theirs[i], true, standIns[i]);
        pages.removePage(standIns[i]);
        if (annotations.isArray())
            page.replaceKey("/Annots", annotations);
    }
}

/// An enclosure that is read once, however often a file holds it. QPDF copies what a page draws when the page is
/// copied first, and refers to that from then on.
class Source {
public:
    explicit Source(const QByteArray &bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("enclosure", bytes.constData(), std::size_t(bytes.size()));
        QPDFPageDocumentHelper(m_pdf).pushInheritedAttributesToPage();
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        prepareLinks(m_pdf, m_pages);
    }

    /// Puts a copy of the pages in the place of those of the file from `firstPage` on. The source must be kept until
    /// the file is written.
    void insert(QPDF &pdf, std::size_t firstPage)
    {
        const PageList before = QPDFPageDocumentHelper(pdf).getAllPages();
        const auto first = before.begin() + std::ptrdiff_t(firstPage);
        const PageList standIns(first, first + std::ptrdiff_t(m_pages.size()));
        copyPages(pdf, m_pages, standIns);
        const PageList after = QPDFPageDocumentHelper(pdf).getAllPages();
        const PageList copies(after.begin() + std::ptrdiff_t(firstPage),
                              after.begin() + std::ptrdiff_t(firstPage + m_pages.size()));
        if (m_firstCopies.empty())
            m_firstCopies = copies;

        QPDFAcroFormDocumentHelper ourForms(pdf);
        QPDFAcroFormDocumentHelper theirForms(m_pdf);
        Places ofStandIns;
        Places ofFirstCopies;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            ourForms.fixCopiedAnnotations(copies[i].getObjectHandle(), m_pages[i].getObjectHandle(), theirForms);
            ofStandIns[standIns[i].getObjectHandle().getObjGen()] = copies[i].getObjectHandle();
            ofFirstCopies[m_firstCopies[i].getObjectHandle().getObjGen()] = copies[i].getObjectHandle();
        }
        for (const QPDFPageObjectHelper &copy : copies)
            retargetLinks(copy, ofFirstCopies);
        if (Object bookmarks = pdf.getRoot().getKey("/Outlines"); bookmarks.isDictionary())
            retargetBookmarks(bookmarks, ofStandIns);
    }

private:
    QPDF m_pdf;
    PageList m_pages;
    PageList m_firstCopies; ///< which copied links lead to
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setPreserveEncryption(false);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray withEnclosures(const QByteArray &file, const std::vector<Pages> &documents)
{
    if (std::ranges::none_of(documents, [](const Pages &document) { return document.enclosure.has_value(); }))
        return file;
    QPDF pdf;
    pdf.processMemoryFile("file", file.constData(), std::size_t(file.size()));
    std::map<QByteArray, Source> sources;
    std::size_t page = 0;
    for (const Pages &document : documents) {
        if (document.enclosure) {
            const QByteArray &bytes = document.enclosure->bytes;
            sources.try_emplace(bytes, bytes).first->second.insert(pdf, page);
        }
        page += document.pages.size();
    }
    return written(pdf);
}

} // namespace convener::paper
