#pragma once

#include "core/action/documentsource.h"
#include "core/action/personrecord.h"
#include "core/paper/progress.h"

#include <QJsonObject>

namespace convener::action {

/// Until when a request for access, received on that day, must be answered: the corresponding day of the next month,
/// the month's last where it has none, the next working day of the nation where it is not one (ICO, right of access).
/// The nation is that of the person's organisation, England where none is known.
Result<QDate> subjectAccessDue(const Desk &desk, const PersonRecord &record, QDate received);

/// The person's whole record as a document, to preview, print or save as the others.
Result<NamedDocument> subjectAccessDocument(const Desk &desk, const PersonRecord &record, QDate received);

/// The same for a machine: every row of every table, as kept.
Result<QJsonObject> subjectAccessJson(const Desk &desk, const PersonRecord &record, QDate received);

/// Writes it as PDF, HTML and JSON into `folder`, with the certificates that were issued to the person. All or none;
/// gives the paths written.
Result<QStringList> writeSubjectAccess(const Desk &desk, const PersonRecord &record, QDate received,
                                       const QString &folder, const paper::Progress &progress = {});

} // namespace convener::action
