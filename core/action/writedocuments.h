#pragma once

#include "core/action/documents.h"
#include "core/paper/progress.h"

#include <QStringList>

namespace convener::action {

/// A file that is made, and not yet written.
struct DrawnFile {
    QString name;
    QByteArray bytes;
};

/// One PDF a document. Cancelled when `progress` says stop.
Result<std::vector<DrawnFile>> drawDocuments(const std::vector<NamedDocument> &documents,
                                             const paper::Progress &progress = {});

/// Writes these files into `folder`, which is made if need be. All of them or none: a failure leaves nothing new
/// behind, and whatever lay there before. Gives the paths written.
Result<QStringList> saveAll(const std::vector<DrawnFile> &files, const QString &folder);

/// Writes one PDF a document into `folder`, which is made if need be. All of them or none: a failure, or a progress
/// that says stop (Cancelled), leaves nothing new behind. Gives the paths written.
Result<QStringList> writeDocuments(const std::vector<NamedDocument> &documents, const QString &folder,
                                   const paper::Progress &progress = {});

/// Writes the documents one after the other into one PDF.
Result<> writeTogether(const std::vector<NamedDocument> &documents, const QString &title, const QString &path,
                       const paper::Progress &progress = {});

/// Writes one PDF a file into `folder`, all or none. What is joined of several parts is bound: every part begins on a
/// right-hand page.
Result<QStringList> writeFiles(const std::vector<DelegatePack> &files, const QString &folder,
                               const paper::Progress &progress = {});

/// The same as one PDF for the printer, which can be printed on both sides: each file begins on a right-hand page and
/// has page numbers of its own. Certificates and cards follow one another without blank backs.
Result<> writeFilesTogether(const std::vector<DelegatePack> &files, const QString &title, const QString &path,
                            const paper::Progress &progress = {});

/// Writes one HTML file a document, which needs nothing beside it and which a screen reader can read. All or none.
Result<QStringList> writeHtmlFiles(const std::vector<DelegatePack> &files, const QString &folder,
                                   const paper::Progress &progress = {});

/// Writes the packs of a cohort, one PDF a delegate, with its attendance register. All or none.
Result<QStringList> writePacks(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                               const QString &folder, const paper::Progress &progress = {});

/// The same as one PDF for the printer, the register first.
Result<> writePacksTogether(const std::vector<DelegatePack> &packs, const NamedDocument &attendanceRegister,
                            const QString &path, const paper::Progress &progress = {});

} // namespace convener::action
