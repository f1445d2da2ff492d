#pragma once

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

#include <set>

namespace convener::action {

/// A document ready for the preview, the printer or a file.
struct NamedDocument {
    QString fileName; ///< safe on every system, ending in ".pdf"
    document::Document document;
};

/// Named after its title.
NamedDocument named(document::Document document);

/// File names, each given once: a second "Ann Lee" becomes "Ann Lee 2".
class FileNames {
public:
    QString name(const QString &words, const QString &suffix);

private:
    std::set<QString> m_taken;
};

/// Documents are in the organisation's language, whatever the window's.
document::Wording wordingOf(const training::Organisation &organisation);

/// What the foot of a document says of where it is from. `record` is the number that it goes by in the file.
Result<document::Imprint> imprint(const Desk &desk, const training::Organisation &organisation, const QString &record);

/// What the documents about an engagement, or for a cohort, are made from.
Result<document::EngagementFacts> engagementFacts(const Desk &desk, const EngagementRecord &record);
Result<document::CohortFacts> cohortFacts(const Desk &desk, const CohortRecord &record);

/// The words of a kind of document for the cohort's stage, in the organisation's language where there are any.
std::optional<catalogue::Content> contentOf(const Desk &desk, const CohortRecord &cohort, const QString &kind);

/// Whether work of that kind, done alone, leads up to the cohort's stage.
bool isPreparedBy(const CohortRecord &cohort, training::StageKind kind);

/// Refuses what tells delegates when they meet while no session is planned, or all are cancelled.
Result<> hasSessions(const training::Cohort &cohort);

/// Refuses a document that is not there for the cohort's stage.
Failure noSuchDocument(const CohortRecord &cohort);

} // namespace convener::action
