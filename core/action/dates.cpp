#include "core/action/dates.h"

#include "core/action/cohortrecord.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/surveys.h"
#include "core/timeline/commitment.h"
#include "core/timeline/request.h"
#include "core/timeline/survey.h"
#include "core/timeline/window.h"

#include <map>

namespace convener::action {

using namespace training;

namespace {

/// Writes what differs, so that a step touches only what it changes.
Result<> write(Desk &desk, const SurveyRequest &before, const SurveyRequest &after)
{
    if (before == after)
        return {};
    return store::Surveys(desk.file).update(after);
}

SurveyRequest asked(EngagementId engagement, Level level, const SurveyPoint &point, PlaceId place, QDate anchor)
{
    return {.engagement = engagement,
            .level = level,
            .point = point.id,
            .place = place,
            .dates = timeline::surveyDates(point, anchor)};
}

Result<> followOrganisation(Desk &desk, EngagementId engagement, const Programme &programme, std::optional<QDate> anchor)
{
    const SurveyPlan &plan = programme.surveys(Level::Organisation);
    store::Surveys surveys(desk.file);
    CONVENER_ASSIGN(const auto requests, surveys.ofOrganisationLevel(engagement));
    for (const SurveyRequest &request : requests)
        if (const SurveyPoint *point = plan.point(request.point))
            CONVENER_TRY(write(desk, request, timeline::followed(request, *point, anchor, true)));
    if (!anchor || requests.size() == plan.points.size())
        return {};
    std::vector<SurveyRequest> missing;
    for (const SurveyPoint &point : plan.points)
        missing.push_back(asked(engagement, Level::Organisation, point, {}, *anchor));
    return surveys.addMissing(missing);
}

Result<> followDelegates(Desk &desk, const Programme &programme, const Cohort &cohort)
{
    const SurveyPlan &plan = programme.surveys(Level::Delegate);
    const Stage *stage = programme.stage(cohort.stage);
    if (cohort.stage != plan.anchorStage || !stage)
        return {};
    const std::optional<QDate> anchor = timeline::delegateAnchor(programme, cohort);
    store::Surveys surveys(desk.file);
    store::Places places(desk.file);
    CONVENER_ASSIGN(auto held, places.surveyed(cohort.id));
    CONVENER_ASSIGN(const auto attendance, places.attendance(cohort.id));
    CONVENER_ASSIGN(const auto requests, surveys.ofCohort(cohort.id));
    std::map<PlaceId, std::size_t> present;
    for (const SurveyRequest &request : requests) {
        ++present[request.place];
        const SurveyPoint *point = plan.point(request.point);
        if (!point)
            continue;
        const bool attended = attendedStage(*stage, cohort, attendance, request.place).value_or(true);
        const bool isAsked = held[request.place] && (attended || timeline::isBeforeSession(*point));
        CONVENER_TRY(write(desk, request, timeline::followed(request, *point, anchor, isAsked)));
    }
    if (!anchor)
        return {};
    std::vector<SurveyRequest> missing;
    for (const auto &[place, holds] : held)
        if (holds && present[place] < plan.points.size())
            for (const SurveyPoint &point : plan.points)
                missing.push_back(asked(cohort.engagement, Level::Delegate, point, place, *anchor));
    return surveys.addMissing(missing);
}

Result<> followCommitments(Desk &desk, const Engagement &engagement, const Programme &programme,
                           const timeline::CommitmentAnchors &anchors)
{
    store::Engagements engagements(desk.file);
    CONVENER_ASSIGN(const auto commitments, engagements.commitments(engagement.id));
    for (const Commitment &commitment : commitments) {
        const CommitmentRule *rule = programme.commitment(commitment.rule);
        if (!rule || commitment.metOn)
            continue;
        Commitment now = commitment;
        const std::optional<QDate> byRule = timeline::commitmentDue(*rule, anchors);
        if (!commitment.extensions.empty())
            now.due = commitment.extensions.back().until;
        else if (rule->due != DueRule::WhenAgreed)
            now.due = byRule;
        if (!now.firstDue)
            now.firstDue = byRule;
        if (now != commitment)
            CONVENER_TRY(engagements.updateCommitment(now));
    }
    return {};
}

} // namespace

Result<> followRules(Desk &desk, EngagementId id)
{
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(id));
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
    CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).ofEngagement(id));
    const std::optional<QDate> anchor = timeline::organisationAnchor(programme, cohorts);
    CONVENER_TRY(followOrganisation(desk, id, programme, anchor));
    for (const Cohort &cohort : cohorts)
        CONVENER_TRY(followDelegates(desk, programme, cohort));
    return followCommitments(desk, engagement, programme,
                             {.joinedOn = engagement.joinedOn,
                              .window = timeline::window(programme, engagement),
                              .lastOrganisationSurvey = timeline::lastOrganisationSurvey(programme, anchor)});
}

Result<> followCohort(Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(const Cohort cohort, store::Cohorts(desk.file).get(id));
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(cohort.engagement));
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
    return followDelegates(desk, programme, cohort);
}

} // namespace convener::action
