#include "core/paper/enclosing.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

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

/// Links lead from page to page, so all pages are copied before the first link is.
void copyPages(QPDF &pdf, PageList &theirs, const PageList &places)
{
    QPDFPageDocumentHelper pages(pdf);
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        Object page = theirs[i].getObjectHandle();
        Object annotations = page.getKey("/Annots");
        for (const char *key : {"/Annots", "/StructParents", "/B", "/Tabs"})
            page.removeKey(key);
        pages.addPageAt(theirs[i], true, places[i]);
        pages.removePage(places[i]);
        if (annotations.isArray())
            page.replaceKey("/Annots", annotations);
    }
}

std::shared_ptr<QPDF> insert(QPDF &pdf, const QByteArray &bytes, std::size_t firstPage)
{
    auto foreign = std::make_shared<QPDF>();
    foreign->setSuppressWarnings(true);
    foreign->processMemoryFile("enclosure", bytes.constData(), std::size_t(bytes.size()));
    QPDFPageDocumentHelper(*foreign).pushInheritedAttributesToPage();
    PageList theirs = QPDFPageDocumentHelper(*foreign).getAllPages();
    prepareLinks(*foreign, theirs);
    const PageList before = QPDFPageDocumentHelper(pdf).getAllPages();
    const auto first = before.begin() + std::ptrdiff_t(firstPage);
    copyPages(pdf, theirs, {first, first + std::ptrdiff_t(theirs.size())});

    QPDFAcroFormDocumentHelper ourForms(pdf);
    QPDFAcroFormDocumentHelper theirForms(*foreign);
    const PageList after = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < theirs.size(); ++i)
        ourForms.fixCopiedAnnotations(after[firstPage + i].getObjectHandle(), theirs[i].getObjectHandle(), theirForms);
    return foreign;
}

} // namespace

std::vector<std::shared_ptr<QPDF>> insertEnclosures(QPDF &pdf, const std::vector<Pages> &documents)
{
    std::vector<std::shared_ptr<QPDF>> sources;
    std::size_t page = 0;
    for (const Pages &document : documents) {
        if (document.enclosure)
            sources.push_back(insert(pdf, document.enclosure->bytes, page));
        page += document.pages.size();
    }
    return sources;
}

} // namespace convener::paper
