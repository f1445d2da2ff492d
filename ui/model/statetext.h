#pragma once

#include "core/timeline/trainerpath.h"
#include "core/training/engagement.h"
#include "core/training/enquiry.h"
#include "core/training/place.h"
#include "core/training/planningmatrix.h"
#include "core/training/stage.h"
#include "core/training/surveyrequest.h"
#include "ui/look/mark.h"

#include <QString>

namespace convener::model {

/// A state as the screen shows it: a shape and a word in the window's language.
struct StateText {
    look::Mark mark = look::Mark::None;
    QString word;

    bool operator==(const StateText &) const = default;
};

StateText stateText(training::CommitmentState state);
StateText stateText(training::Standing standing);
StateText stateText(training::Attendance attendance);
StateText stateText(training::MatrixState state);
StateText stateText(training::ActivityStatus status);
StateText stateText(training::EnquiryState state);
StateText stateText(timeline::TrainerStep step);
/// Progress and timing in one: what is returned is done whatever the day, what is awaited is judged by it.
StateText stateText(const training::SurveyRequest &request, QDate today);
QString shownMode(training::Mode mode);

} // namespace convener::model
