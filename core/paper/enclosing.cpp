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

/// The bookmarks that led to a page lead to the one in its place.
void retarget(Object bookmarks, const std::map<QPDFObjGen, Object> &places)
{
    for (Object item = bookmarks.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        Object destination = item.getKey("/Dest");
        if (const auto place = places.find(destination.getArrayItem(0).getObjGen()); place != places.end())
            destination.setArrayItem(0, place->second);
        retarget(item, places);
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

/// Gives the source, which must be kept until the file is written.
std::unique_ptr<QPDF> insert(QPDF &pdf, const QByteArray &bytes, std::size_t firstPage)
{
    auto foreign = std::make_unique<QPDF>();
    foreign->setSuppressWarnings(true);
    foreign->processMemoryFile("enclosure", bytes.constData(), std::size_t(bytes.size()));
    QPDFPageDocumentHelper(*foreign).pushInheritedAttributesToPage();
    PageList theirs = QPDFPageDocumentHelper(*foreign).getAllPages();
    prepareLinks(*foreign, theirs);
    const PageList before = QPDFPageDocumentHelper(pdf).getAllPages();
    const auto first = before.begin() + std::ptrdiff_t(firstPage);
    const PageList standIns(first, first + std::ptrdiff_t(theirs.size()));
    copyPages(pdf, theirs, standIns);

    QPDFAcroFormDocumentHelper ourForms(pdf);
    QPDFAcroFormDocumentHelper theirForms(*foreign);
    const PageList after = QPDFPageDocumentHelper(pdf).getAllPages();
    std::map<QPDFObjGen, Object> places;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        Object page = after[firstPage + i].getObjectHandle();
        ourForms.fixCopiedAnnotations(page, theirs[i].getObjectHandle(), theirForms);
        places[standIns[i].getObjectHandle().getObjGen()] = page;
    }
    if (Object bookmarks = pdf.getRoot().getKey("/Outlines"); bookmarks.isDictionary())
        retarget(bookmarks, places);
    return foreign;
}

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
    std::vector<std::unique_ptr<QPDF>> sources;
    std::size_t page = 0;
    for (const Pages &document : documents) {
        if (document.enclosure)
            sources.push_back(insert(pdf, document.enclosure->bytes, page));
        page += document.pages.size();
    }
    return written(pdf);
}

} // namespace convener::paper
