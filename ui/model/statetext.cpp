#include "ui/model/statetext.h"

#include <QCoreApplication>

namespace convener::model {

using look::Mark;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

} // namespace

StateText stateText(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Undated:
        return {Mark::Undated, Text::tr("No date yet")};
    case CommitmentState::Upcoming:
        return {Mark::Coming, Text::tr("Upcoming")};
    case CommitmentState::Due:
        return {Mark::Due, Text::tr("Due")};
    case CommitmentState::Overdue:
        return {Mark::Late, Text::tr("Overdue")};
    case CommitmentState::Met:
        return {Mark::Done, Text::tr("Met")};
    }
    Q_UNREACHABLE();
}

StateText stateText(Standing standing)
{
    switch (standing) {
    case Standing::Invited:
        return {Mark::Coming, Text::tr("Invited")};
    case Standing::Offered:
        return {Mark::Due, Text::tr("Offered")};
    case Standing::Confirmed:
        return {Mark::Done, Text::tr("Confirmed")};
    case Standing::Waiting:
        return {Mark::Waiting, Text::tr("Waiting")};
    case Standing::Declined:
        return {Mark::Off, Text::tr("Declined")};
    case Standing::Withdrawn:
        return {Mark::Off, Text::tr("Withdrawn")};
    }
    Q_UNREACHABLE();
}

StateText stateText(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return {Mark::Done, Text::tr("Attended")};
    case Attendance::LeftEarly:
        return {Mark::Due, Text::tr("Left early")};
    case Attendance::Absent:
        return {Mark::Off, Text::tr("Absent")};
    }
    Q_UNREACHABLE();
}

StateText stateText(MatrixState state)
{
    switch (state) {
    case MatrixState::Draft:
        return {Mark::Coming, Text::tr("Draft")};
    case MatrixState::Sent:
        return {Mark::Waiting, Text::tr("Sent, not returned")};
    case MatrixState::Returned:
        return {Mark::Done, Text::tr("Returned")};
    }
    Q_UNREACHABLE();
}

StateText stateText(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::NotStarted:
        return {Mark::Coming, Text::tr("Not started")};
    case ActivityStatus::Planned:
        return {Mark::Waiting, Text::tr("Planned")};
    case ActivityStatus::UnderWay:
        return {Mark::Due, Text::tr("Under way")};
    case ActivityStatus::Done:
        return {Mark::Done, Text::tr("Done")};
    case ActivityStatus::Dropped:
        return {Mark::Off, Text::tr("Dropped")};
    }
    Q_UNREACHABLE();
}

StateText stateText(EnquiryState state)
{
    switch (state) {
    case EnquiryState::New:
        return {Mark::Due, Text::tr("New")};
    case EnquiryState::Answered:
        return {Mark::Waiting, Text::tr("Answered")};
    case EnquiryState::Converted:
        return {Mark::Done, Text::tr("Joined")};
    case EnquiryState::Declined:
        return {Mark::Off, Text::tr("Declined")};
    }
    Q_UNREACHABLE();
}

StateText stateText(timeline::TrainerStep step)
{
    using timeline::TrainerStep;
    switch (step) {
    case TrainerStep::Selected:
        return {Mark::Coming, Text::tr("Selected")};
    case TrainerStep::PrerequisitesMet:
        return {Mark::Coming, Text::tr("Prerequisites met")};
    case TrainerStep::Attended:
        return {Mark::Due, Text::tr("Attended, materials to issue")};
    case TrainerStep::MaterialsIssued:
        return {Mark::Waiting, Text::tr("Materials issued")};
    case TrainerStep::Active:
        return {Mark::Done, Text::tr("Active")};
    case TrainerStep::Dormant:
        return {Mark::Late, Text::tr("Dormant")};
    }
    Q_UNREACHABLE();
}

StateText stateText(const SurveyRequest &request, QDate today)
{
    if (request.progress == Progress::Returned)
        return {Mark::Done, Text::tr("Returned")};
    if (request.progress == Progress::NotNeeded)
        return {Mark::Off, Text::tr("Not needed")};
    const bool sent = request.progress != Progress::NotSent;
    switch (request.timing(today)) {
    case Timing::NotOpen:
        if (!request.dates)
            return {Mark::Undated, Text::tr("No date yet")};
        return sent ? StateText{Mark::Waiting, Text::tr("Sent")} : StateText{Mark::Coming, Text::tr("Not open yet")};
    case Timing::Open:
        return sent ? StateText{Mark::Waiting, Text::tr("Sent")} : StateText{Mark::Due, Text::tr("Open, to send")};
    case Timing::Overdue:
        return {Mark::Late, sent ? Text::tr("Sent, overdue") : Text::tr("Not sent, overdue")};
    case Timing::Closed:
        return {Mark::Off, sent ? Text::tr("Sent, closed") : Text::tr("Not sent, closed")};
    }
    Q_UNREACHABLE();
}

QString shownMode(Mode mode)
{
    switch (mode) {
    case Mode::Alone:
        return Text::tr("On your own");
    case Mode::Online:
        return Text::tr("Online");
    case Mode::InHouse:
        return Text::tr("In-house");
    case Mode::FaceToFace:
        return Text::tr("Face to face");
    }
    Q_UNREACHABLE();
}

} // namespace convener::model
