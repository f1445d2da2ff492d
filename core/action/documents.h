#pragma once

#include "core/action/documentsource.h"

namespace convener::action {

Result<NamedDocument> planningMatrixDocument(const Desk &desk, training::EngagementId engagement);
Result<NamedDocument> registerDocument(const Desk &desk, const CohortRecord &cohort);
Result<NamedDocument> agendaDocument(const Desk &desk, const CohortRecord &cohort);

/// The workbook of each delegate, or one blank copy where nobody holds a place. Refused where the programme has none.
Result<std::vector<NamedDocument>> workbookDocuments(const Desk &desk, const CohortRecord &cohort);

/// The certificates of the cohort that stand, as their snapshots have them.
Result<std::vector<NamedDocument>> certificateDocuments(const Desk &desk, const CohortRecord &cohort);

/// What one delegate is handed, in its order: cover, joining instructions, agenda, the work that leads up
/// to the stage (workbook, or reflections and observations), and the certificate once it is issued.
struct DelegatePack {
    QString fileName;
    std::vector<document::Document> parts;
};

/// The pack of everybody who holds a place. Refused when nobody does. `workbook` is a PDF of the team's own that takes
/// the place of the programme's workbook (paper::enclose reads it).
Result<std::vector<DelegatePack>> delegatePacks(const Desk &desk, const CohortRecord &cohort,
                                                const std::optional<document::Enclosure> &workbook = {});

} // namespace convener::action
