#include "core/action/writedocuments.h"

#include "core/paper/bind.h"
#include "core/paper/layout.h"
#include "core/paper/page.h"
#include "core/paper/pdf.h"
#include "core/paper/savefile.h"
#include "core/paper/typesetter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

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

/// Draws every file first and writes them afterwards, so that stopping half-way costs nothing.
Result<QStringList> writeFiles(const std::vector<File> &files, const QString &folder, const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<QByteArray> drawn;
    const int all = int(files.size());
    for (const File &file : files) {
        if (progress && !progress(int(drawn.size()), all))
            return fail(Error::Kind::Cancelled, Text::tr("Stopped. No file was written."));
        CONVENER_ASSIGN(QByteArray bytes, paper::pdf(paper::bind(file.parts, typesetter), file.title));
        drawn.push_back(std::move(bytes));
    }

    const QDir into(folder);
    if (!into.mkpath(u"."_s))
        return fail(Error::Kind::File,
                    Text::tr("The folder %1 cannot be made. Choose one that you may write to.").arg(folder));
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
    if (progress)
        progress(all, all);
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

Result<QStringList> writePacks(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                               const QString &folder, const paper::Progress &progress)
{
    std::vector<File> files{
        {attendanceRegister.fileName, attendanceRegister.document.title, {&attendanceRegister.document}}};
    for (const DelegatePack &pack : packs)
        files.push_back({pack.fileName, pack.parts.front().title, partsOf(pack)});
    return writeFiles(files, folder, progress);
}

Result<> writePacksTogether(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                            const QString &path, const paper::Progress &progress)
{
    paper::Typesetter typesetter;
    std::vector<paper::Pages> all;
    const auto add = [&](const std::vector<const document::Document *> &parts) {
        for (paper::Pages &pages : paper::bind(parts, typesetter))
            all.push_back(std::move(pages));
        paper::endOnLeftPage(all.back());
    };
    add({&attendanceRegister.document});
    for (const DelegatePack &pack : packs)
        add(partsOf(pack));
    return paper::writePdf(all, attendanceRegister.document.programme, path, progress);
}

} // namespace convener::action
