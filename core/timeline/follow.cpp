#include "core/timeline/follow.h"

#include "core/timeline/commitment.h"
#include "core/timeline/request.h"
#include "core/timeline/survey.h"
#include "core/timeline/window.h"

#include <algorithm>

namespace convener::timeline {

using namespace training;

namespace {

/// Brings the requests of one place, or of the organisation, in line with the plan and adds those that are missing.
template <class IsAsked>
void followRequests(Snapshot &snapshot, Level level, PlaceId place, std::optional<QDate> anchor, const IsAsked &isAsked)
{
    const SurveyPlan &plan = snapshot.programme.surveys(level);
    for (SurveyRequest &request : snapshot.requests) {
        if (request.level != level || request.place != place)
            continue;
        if (const SurveyPoint *point = plan.point(request.point))
            request = followed(request, *point, anchor, isAsked(*point));
        else if (request.progress == Progress::NotSent)
            request.progress = Progress::NotNeeded;
    }
    for (const SurveyPoint &point : plan.points) {
        const bool present = std::ranges::any_of(snapshot.requests, [&](const SurveyRequest &request) {
            return request.level == level && request.place == place && request.point == point.id;
        });
        if (!present && anchor && isAsked(point))
            snapshot.requests.push_back({.engagement = snapshot.engagement.id,
                                         .level = level,
                                         .point = point.id,
                                         .place = place,
                                         .dates = surveyDates(point, *anchor)});
    }
}

void followDelegates(Snapshot &snapshot)
{
    for (const DelegateRecord &delegate : snapshot.delegates) {
        const auto cohort = std::ranges::find(snapshot.cohorts, delegate.place.cohort, &Cohort::id);
        if (cohort == snapshot.cohorts.end() || cohort->stage != snapshot.programme.delegateSurveys.anchorStage)
            continue;
        const bool holds = holdsPlace(delegate.place.standing);
        const bool attended = delegate.attended.value_or(true);
        followRequests(snapshot, Level::Delegate, delegate.place.id, delegateAnchor(snapshot.programme, *cohort),
                       [&](const SurveyPoint &point) { return holds && (attended || isBeforeSession(point)); });
    }
}

void followCommitments(Snapshot &snapshot, std::optional<QDate> anchor)
{
    const CommitmentAnchors anchors{.joinedOn = snapshot.engagement.joinedOn,
                                    .window = window(snapshot.programme, snapshot.engagement),
                                    .lastOrganisationSurvey = lastOrganisationSurvey(snapshot.programme, anchor)};
    for (const CommitmentRule &rule : snapshot.programme.commitments) {
        auto found = std::ranges::find(snapshot.commitments, rule.id, &Commitment::rule);
        if (found == snapshot.commitments.end()) {
            snapshot.commitments.push_back({.engagement = snapshot.engagement.id, .rule = rule.id});
            found = std::prev(snapshot.commitments.end());
        }
        if (found->metOn)
            continue;
        const bool agreed = rule.due == DueRule::WhenAgreed;
        const std::optional<QDate> due = agreed ? found->due : commitmentDue(rule, anchors);
        found->due = found->extensions.empty() ? due : found->extensions.back().until;
        if (!found->firstDue)
            found->firstDue = due;
    }
}

} // namespace

void follow(Snapshot &snapshot)
{
    const std::optional<QDate> anchor = organisationAnchor(snapshot.programme, snapshot.cohorts);
    followRequests(snapshot, Level::Organisation, {}, anchor, [](const SurveyPoint &) { return true; });
    followDelegates(snapshot);
    followCommitments(snapshot, anchor);
}

} // namespace convener::timeline
