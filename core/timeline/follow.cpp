#include "core/timeline/follow.h"

#include "core/timeline/commitment.h"
#include "core/timeline/request.h"
#include "core/timeline/survey.h"
#include "core/timeline/told.h"
#include "core/timeline/window.h"

#include <algorithm>
#include <map>

namespace convener::timeline {

using namespace training;

namespace {

/// Where in a snapshot the requests of each place are, and those of the organisation.
class AskedOf {
public:
    explicit AskedOf(const std::vector<SurveyRequest> &requests)
    {
        for (size_t i = 0; i < requests.size(); ++i)
            m_indices[{requests[i].level, requests[i].place}].push_back(i);
    }

    const std::vector<size_t> &operator()(Level level, PlaceId place) const
    {
        static const std::vector<size_t> none;
        const auto found = m_indices.find({level, place});
        return found == m_indices.end() ? none : found->second;
    }

private:
    std::map<std::pair<Level, PlaceId>, std::vector<size_t>> m_indices;
};

void askNoMore(SurveyRequest &request)
{
    if (request.progress == Progress::NotSent)
        request.progress = Progress::NotNeeded;
}

/// Brings the requests at these indices, which are of one place or of the organisation, in line with the plan and adds
/// those that are missing.
template <class IsAsked>
void followRequests(Snapshot &snapshot, Level level, PlaceId place, const std::vector<size_t> &indices,
                    std::optional<QDate> anchor, const IsAsked &isAsked)
{
    const SurveyPlan &plan = snapshot.programme.surveys(level);
    for (const size_t index : indices) {
        SurveyRequest &request = snapshot.requests[index];
        if (const SurveyPoint *point = plan.point(request.point))
            request = followed(request, *point, anchor, isAsked(*point));
        else
            askNoMore(request);
    }
    for (const SurveyPoint &point : plan.points) {
        const bool present =
            std::ranges::any_of(indices, [&](size_t index) { return snapshot.requests[index].point == point.id; });
        if (!present && anchor && isAsked(point))
            snapshot.requests.push_back({.engagement = snapshot.engagement.id,
                                         .level = level,
                                         .point = point.id,
                                         .place = place,
                                         .dates = surveyDates(point, *anchor)});
    }
}

void followDelegates(Snapshot &snapshot, const AskedOf &asked)
{
    std::map<CohortId, std::optional<QDate>> anchors; // of the cohorts whose delegates are asked
    for (const Cohort &cohort : snapshot.cohorts)
        if (cohort.stage == snapshot.programme.delegateSurveys.anchorStage)
            anchors.emplace(cohort.id, delegateAnchor(snapshot.programme, cohort));
    for (const DelegateRecord &delegate : snapshot.delegates) {
        const auto anchor = anchors.find(delegate.place.cohort);
        if (anchor == anchors.end()) { // an earlier edition may have asked here
            for (const size_t index : asked(Level::Delegate, delegate.place.id))
                askNoMore(snapshot.requests[index]);
            continue;
        }
        const bool holds = holdsPlace(delegate.place.standing) && !delegate.erased;
        const bool attended = delegate.attended.value_or(true);
        const PlaceId place = delegate.place.id;
        followRequests(snapshot, Level::Delegate, place, asked(Level::Delegate, place), anchor->second,
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
    for (Commitment &commitment : snapshot.commitments)
        if (!commitment.metOn && !snapshot.programme.commitment(commitment.rule))
            commitment.due.reset(); // the edition asks for it no more
}

} // namespace

void follow(Snapshot &snapshot)
{
    const std::optional<QDate> anchor = organisationAnchor(snapshot.programme, snapshot.cohorts);
    const AskedOf asked(snapshot.requests);
    followRequests(snapshot, Level::Organisation, {}, asked(Level::Organisation, {}), anchor,
                   [](const SurveyPoint &) { return true; });
    followDelegates(snapshot, asked);
    followCommitments(snapshot, anchor);
    followDrafts(snapshot);
}

} // namespace convener::timeline
