#pragma once

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

#include <optional>
#include <vector>

namespace convener::action {

/// A document ready for the preview, the printer or a file.
struct NamedDocument {
    QString fileName; ///< safe on every system, ending in ".pdf"
    document::Document document;
};

/// Documents are in the organisation's language, whatever the window's.
document::Wording wordingOf(const training::Organisation &organisation);

/// What the documents about an engagement, or for a cohort, are made from.
Result<document::EngagementFacts> engagementFacts(const Desk &desk, const EngagementRecord &record);
Result<document::CohortFacts> cohortFacts(const Desk &desk, const CohortRecord &record);

Result<NamedDocument> planningMatrixDocument(const Desk &desk, training::EngagementId engagement);
Result<NamedDocument> registerDocument(const Desk &desk, const CohortRecord &cohort);
Result<NamedDocument> agendaDocument(const Desk &desk, const CohortRecord &cohort);

/// The workbook of each delegate, or one blank copy where nobody holds a place. Refused where the programme has none.
Result<std::vector<NamedDocument>> workbookDocuments(const Desk &desk, const CohortRecord &cohort);

/// The certificates of the cohort that stand, as their snapshots have them.
Result<std::vector<NamedDocument>> certificateDocuments(const Desk &desk, const CohortRecord &cohort);

/// What one delegate is handed, in its order: cover, joining instructions, agenda, workbook, and the certificate once
/// it is issued.
struct DelegatePack {
    QString fileName;
    std::vector<document::Document> parts;
};

/// The pack of everybody who holds a place. Refused when nobody does.
Result<std::vector<DelegatePack>> delegatePacks(const Desk &desk, const CohortRecord &cohort);

} // namespace convener::action
