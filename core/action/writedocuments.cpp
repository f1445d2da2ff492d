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

Result<std::vector<DrawnFile>> draw(const std::vector<File> &files, const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<paper::Book> books;
    for (const File &file : files)
        books.push_back({file.title, paper::bind(file.parts, typesetter)});
    CONVENER_ASSIGN(std::vector<QByteArray> bytes, paper::pdfOfEach(books, progress));
    std::vector<DrawnFile> drawn;
    for (std::size_t i = 0; i < files.size(); ++i)
        drawn.push_back({files[i].name, std::move(bytes[i])});
    return drawn;
}

/// Draws every file first and writes them afterwards, so that stopping half-way costs nothing.
Result<QStringList> writeFiles(const std::vector<File> &files, const QString &folder, const paper::Progress &progress)
{
    CONVENER_ASSIGN(const auto drawn, draw(files, progress));
    return saveAll(drawn, folder);
}

} // namespace

Result<QStringList> saveAll(const std::vector<DrawnFile> &files, const QString &folder)
{
    const QDir into(folder);
    if (!into.mkpath(u"."_s))
        return cannotMake(folder);
    QStringList paths;
    QStringList isNew;
    for (const DrawnFile &file : files) {
        paths.append(into.filePath(file.name));
        if (!QFile::exists(paths.last()))
            isNew.append(paths.last());
        if (auto saved = paper::saveFile(paths.last(), file.bytes); !saved) {
            for (const QString &earlier : std::as_const(isNew))
                QFile::remove(earlier);
            return Failure(saved.error());
        }
    }
    return paths;
}

Result<std::vector<DrawnFile>> drawDocuments(const std::vector<NamedDocument> &documents,
                                             const paper::Progress &progress)
{
    std::vector<File> files;
    for (const NamedDocument &named : documents)
        files.push_back({named.fileName, named.document.title, {&named.document}});
    return draw(files, progress);
}

Result<QStringList> writeDocuments(const std::vector<NamedDocument> &documents, const QString &folder,
                                   const paper::Progress &progress)
{
    CONVENER_ASSIGN(const auto drawn, drawDocuments(documents, progress));
    return saveAll(drawn, folder);
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
    std::vector<std::vector<const document::Document *>> books;
    for (const DelegatePack &file : files)
        books.push_back(partsOf(file));
    paper::Typesetter typesetter;
    const std::vector<paper::Pages> all = paper::bindTogether(books, typesetter);
    return paper::writePdf(all, title, path, progress);
}

Result<QStringList> writeHtmlFiles(const std::vector<DelegatePack> &files, const QString &folder,
                                   const paper::Progress &progress)
{
    FileNames names;
    std::vector<DrawnFile> drawn;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (progress && !progress(int(i), int(files.size())))
            return fail(Error::Kind::Cancelled, Text::tr("The documents were not made, because the work was stopped."));
        const QString name = QFileInfo(files[i].fileName).completeBaseName();
        for (const document::Document &part : files[i].parts) {
            const QString words = files[i].parts.size() == 1 ? name : name + u' ' + part.title;
            drawn.push_back({names.name(words, u".html"_s), paper::html(part).toUtf8()});
        }
    }
    return saveAll(drawn, folder);
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
