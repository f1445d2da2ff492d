#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/training/instrument.h"

namespace convener::document {

/// What a survey on paper is for.
struct SurveyFacts {
    training::Programme programme;
    training::Organisation organisation;
    training::Level level = training::Level::Delegate;
    QString point; ///< id of one of the programme's survey points at that level
    Imprint imprint;
};

/// The questions of one survey point to tick and write on by hand. At delegate level there is a line for the name,
/// since answers before and after are paired by it.
Document surveyForm(const SurveyFacts &facts, const training::Instrument &instrument, const Wording &wording);

} // namespace convener::document
