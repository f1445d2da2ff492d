#include "core/action/writedocuments.h"

#include "core/paper/bind.h"
#include "core/paper/html.h"
#include "core/paper/layout.h"
#include "core/paper/page.h"
#include "core/paper/pdf.h"
#include "core/paper/savefile.h"
#include "core/paper/typesetter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Failure cannotMake(const QString &folder)
{
    return fail(Error::Kind::File,
                Text::tr("The folder %1 cannot be made. Choose one that you may write to.").arg(folder));
}

struct File {
    QString name;
    QString title;
    std::vector<const document::Document *> parts;
};

std::vector<const document::Document *> partsOf(const DelegatePack &pack)
{
    std::vector<const document::Document *> parts;
    for (const document::Document &part : pack.parts)
        parts.push_back(&part);
    return parts;
}

std::vector<DelegatePack> withRegister(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister)
{
    std::vector<DelegatePack> all{{attendanceRegister.fileName, {attendanceRegister.document}}};
    all.insert(all.end(), packs.begin(), packs.end());
    return all;
}

/// Draws every file first and writes them afterwards, so that stopping half-way costs nothing.
Result<QStringList> writeFiles(const std::vector<File> &files, const QString &folder, const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<paper::Book> books;
    for (const File &file : files)
        books.push_back({file.title, paper::bind(file.parts, typesetter)});
    CONVENER_ASSIGN(const std::vector<QByteArray> drawn, paper::pdfOfEach(books, progress));

    const QDir into(folder);
    if (!into.mkpath(u"."_s))
        return cannotMake(folder);
    QStringList written;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const QString path = into.filePath(files[i].name);
        const bool isNew = !QFile::exists(path);
        if (auto saved = paper::saveFile(path, drawn[i]); !saved) {
            for (const QString &earlier : std::as_const(written))
                QFile::remove(earlier);
            return Failure(saved.error());
        }
        if (isNew)
            written.append(path);
    }
    QStringList paths;
    for (const File &file : files)
        paths.append(into.filePath(file.name));
    return paths;
}

} // namespace

Result<QStringList> writeDocuments(const std::vector<NamedDocument> &documents, const QString &folder,
                                   const paper::Progress &progress)
{
    std::vector<File> files;
    for (const NamedDocument &named : documents)
        files.push_back({named.fileName, named.document.title, {&named.document}});
    return writeFiles(files, folder, progress);
}

Result<> writeTogether(const std::vector<NamedDocument> &documents, const QString &title, const QString &path,
                       const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<paper::Pages> pages;
    for (const NamedDocument &named : documents)
        pages.push_back(paper::layOut(named.document, typesetter));
    return paper::writePdf(pages, title, path, progress);
}

Result<QStringList> writeFiles(const std::vector<DelegatePack> &files, const QString &folder,
                               const paper::Progress &progress)
{
    std::vector<File> all;
    for (const DelegatePack &file : files)
        all.push_back({file.fileName, file.parts.front().title, partsOf(file)});
    return writeFiles(all, folder, progress);
}

Result<> writeFilesTogether(const std::vector<DelegatePack> &files, const QString &title, const QString &path,
                            const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<paper::Pages> all;
    for (const DelegatePack &file : files) {
        for (paper::Pages &pages : paper::bind(partsOf(file), typesetter))
            all.push_back(std::move(pages));
        // Certificates and cards are printed on one side.
        if (file.parts.front().style != document::Document::Style::Sheet)
            paper::endOnLeftPage(all.back());
    }
    return paper::writePdf(all, title, path, progress);
}

Result<QStringList> writeHtmlFiles(const std::vector<DelegatePack> &files, const QString &folder)
{
    const QDir into(folder);
    if (!into.mkpath(u"."_s))
        return cannotMake(folder);
    QStringList written;
    FileNames names;
    for (const DelegatePack &file : files) {
        const QString name = QFileInfo(file.fileName).completeBaseName();
        for (const document::Document &part : file.parts) {
            const QString words = file.parts.size() == 1 ? name : name + u' ' + part.title;
            const QString path = into.filePath(names.name(words, u".html"_s));
            CONVENER_TRY(paper::writeHtml(part, path));
            written.append(path);
        }
    }
    return written;
}

Result<QStringList> writePacks(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                               const QString &folder, const paper::Progress &progress)
{
    return writeFiles(withRegister(packs, attendanceRegister), folder, progress);
}

Result<> writePacksTogether(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                            const QString &path, const paper::Progress &progress)
{
    return writeFilesTogether(withRegister(packs, attendanceRegister), attendanceRegister.document.programme, path,
                              progress);
}

} // namespace convener::action
