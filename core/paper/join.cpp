#include "core/paper/join.h"

#include "core/paper/savefile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace convener::paper {

namespace {

using Object = QPDFObjectHandle;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

Failure damaged(const QString &path, const std::exception &problem)
{
    return fail(Error::Kind::Damaged,
                Text::tr("%1 is damaged and cannot be joined. Save it again as PDF from the program that made it, and "
                         "choose the new file.")
                    .arg(QDir::toNativeSeparators(path)),
                QString::fromUtf8(problem.what()));
}

Failure locked(const QString &path)
{
    return refuse(Text::tr("%1 is protected and cannot be joined. Ask whoever made it for a copy without a password.")
                      .arg(QDir::toNativeSeparators(path)));
}

/// Reads content without keeping any of it.
class ContentReader : public Object::ParserCallbacks {
public:
    void handleObject(Object, std::size_t, std::size_t) override {}
    void handleEOF() override {}
};

/// Opens a file and reads every page's content, so that damage shows now and not on paper. The bytes must stay while
/// the PDF is used.
Result<> open(QPDF &pdf, const QString &path, QByteArray &bytes)
try {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::File,
                    Text::tr("%1 cannot be read. Check that it is still there and that you may open it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    bytes = file.readAll();
    pdf.setAttemptRecovery(false);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile(path.toUtf8().constData(), bytes.constData(), std::size_t(bytes.size()));
    if (pdf.isEncrypted() && !pdf.allowModifyAssembly())
        return locked(path);
    ContentReader reader;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        page.parseContents(&reader);
    return {};
} catch (const QPDFExc &problem) {
    return problem.getErrorCode() == qpdf_e_password ? locked(path) : damaged(path, problem);
} catch (const std::exception &problem) {
    return damaged(path, problem);
}

Object outlinesOf(QPDF &pdf)
{
    Object root = pdf.getRoot();
    if (!root.getKey("/Outlines").isDictionary())
        root.replaceKey("/Outlines",
                        pdf.makeIndirectObject(Object::newDictionary({{"/Type", Object::newName("/Outlines")}})));
    return root.getKey("/Outlines");
}

/// Hangs a bookmark with the file's name, and its own bookmarks under it, behind the others.
void addBookmark(QPDF &whole, QPDF &part, const QString &name, Object firstPage)
{
    Object outlines = outlinesOf(whole);
    Object theirs = part.getRoot().getKey("/Outlines");
    Object item = theirs.isDictionary() && theirs.isIndirect() ? whole.copyForeignObject(theirs)
                                                               : whole.makeIndirectObject(Object::newDictionary());
    item.removeKey("/Type");
    item.replaceKey("/Title", Object::newUnicodeString(name.toStdString()));
    item.replaceKey("/Parent", outlines);
    item.replaceKey("/Dest", Object::newArray({firstPage, Object::newName("/Fit")}));
    if (Object last = outlines.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        outlines.replaceKey("/First", item);
    }
    outlines.replaceKey("/Last", item);
    Object count = outlines.getKey("/Count");
    outlines.replaceKey("/Count", Object::newInteger((count.isInteger() ? count.getIntValue() : 0) + 1));
}

void append(QPDF &whole, QPDF &part, const QString &name)
{
    QPDFPageDocumentHelper pages(whole);
    const auto before = pages.getAllPages().size();
    for (auto &page : QPDFPageDocumentHelper(part).getAllPages())
        pages.addPage(page, false);
    const auto all = pages.getAllPages();
    if (all.size() > before)
        addBookmark(whole, part, name, all[before].getObjectHandle());
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

Result<> requireJoinable(const QString &path)
{
    QPDF pdf;
    QByteArray bytes;
    return open(pdf, path, bytes);
}

Result<> joinPdf(const QStringList &paths, const QString &out)
try {
    Q_ASSERT(!paths.isEmpty());
    struct Part {
        QByteArray bytes;
        QPDF pdf;
    };
    std::vector<std::unique_ptr<Part>> parts; // QPDF reads from the parts until all is written
    for (const QString &path : paths) {
        parts.push_back(std::make_unique<Part>());
        CONVENER_TRY(open(parts.back()->pdf, path, parts.back()->bytes));
        if (parts.size() > 1)
            append(parts.front()->pdf, parts.back()->pdf, QFileInfo(path).completeBaseName());
    }
    return saveFile(out, written(parts.front()->pdf));
} catch (const std::exception &problem) {
    return damaged(paths.front(), problem);
}

} // namespace convener::paper
