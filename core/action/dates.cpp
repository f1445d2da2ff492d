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

#include <QCoreApplication>

#include <map>

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

SurveyRequest asked(EngagementId engagement, Level level, const SurveyPoint &point, PlaceId place, QDate anchor)
{
    return {.engagement = engagement,
            .level = level,
            .point = point.id,
            .place = place,
            .dates = timeline::surveyDates(point, anchor)};
}

void compare(DateChanges &changes, const SurveyRequest &stored, const SurveyRequest &byRule)
{
    if (stored != byRule)
        changes.requests.push_back(byRule);
}

Result<> organisationDates(const Desk &desk, DateChanges &changes, EngagementId engagement, const Programme &programme,
                           std::optional<QDate> anchor)
{
    const SurveyPlan &plan = programme.surveys(Level::Organisation);
    CONVENER_ASSIGN(const auto requests, store::Surveys(desk.file).ofOrganisationLevel(engagement));
    std::size_t present = 0;
    for (const SurveyRequest &request : requests)
        if (const SurveyPoint *point = plan.point(request.point)) {
            ++present;
            compare(changes, request, timeline::followed(request, *point, anchor, true));
        }
    if (anchor && present < plan.points.size())
        for (const SurveyPoint &point : plan.points)
            changes.missing.push_back(asked(engagement, Level::Organisation, point, {}, *anchor));
    return {};
}

Result<> delegateDates(const Desk &desk, DateChanges &changes, const Programme &programme, const Cohort &cohort)
{
    const SurveyPlan &plan = programme.surveys(Level::Delegate);
    const Stage *stage = programme.stage(cohort.stage);
    if (cohort.stage != plan.anchorStage || !stage)
        return {};
    const std::optional<QDate> anchor = timeline::delegateAnchor(programme, cohort);
    store::Places places(desk.file);
    CONVENER_ASSIGN(auto held, places.surveyed(cohort.id));
    CONVENER_ASSIGN(const auto attendance, places.attendance(cohort.id));
    CONVENER_ASSIGN(const auto requests, store::Surveys(desk.file).ofCohort(cohort.id));
    std::map<PlaceId, std::size_t> present;
    for (const SurveyRequest &request : requests) {
        const SurveyPoint *point = plan.point(request.point);
        if (!point)
            continue;
        ++present[request.place];
        const bool attended = attendedStage(*stage, cohort, attendance, request.place).value_or(true);
        const bool isAsked = held[request.place] && (attended || timeline::isBeforeSession(*point));
        compare(changes, request, timeline::followed(request, *point, anchor, isAsked));
    }
    if (!anchor)
        return {};
    for (const auto &[place, holds] : held)
        if (holds && present[place] < plan.points.size())
            for (const SurveyPoint &point : plan.points)
                changes.missing.push_back(asked(cohort.engagement, Level::Delegate, point, place, *anchor));
    return {};
}

Commitment byRule(Commitment commitment, const CommitmentRule &rule, const timeline::CommitmentAnchors &anchors)
{
    const bool agreed = rule.due == DueRule::WhenAgreed;
    const std::optional<QDate> due = agreed ? commitment.due : timeline::commitmentDue(rule, anchors);
    commitment.due = commitment.extensions.empty() ? due : commitment.extensions.back().until;
    if (!commitment.firstDue)
        commitment.firstDue = due;
    return commitment;
}

Result<> write(Desk &desk, const DateChanges &changes)
{
    store::Surveys surveys(desk.file);
    for (const SurveyRequest &request : changes.requests)
        CONVENER_TRY(surveys.update(request));
    CONVENER_TRY(surveys.addMissing(changes.missing));
    store::Engagements engagements(desk.file);
    for (const Commitment &commitment : changes.commitments)
        CONVENER_TRY(engagements.updateCommitment(commitment));
    return {};
}

} // namespace

Result<> mustExist(QDate day)
{
    if (!day.isValid())
        return fail(Error::Kind::Invalid, Text::tr("This needs a date that exists. Give it as year-month-day."));
    return {};
}

Result<DateChanges> datesByRule(const Desk &desk, EngagementId id)
{
    DateChanges changes;
    store::Engagements engagements(desk.file);
    CONVENER_ASSIGN(const Engagement engagement, engagements.get(id));
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
    CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).ofEngagement(id));
    const std::optional<QDate> anchor = timeline::organisationAnchor(programme, cohorts);
    CONVENER_TRY(organisationDates(desk, changes, id, programme, anchor));
    for (const Cohort &cohort : cohorts)
        CONVENER_TRY(delegateDates(desk, changes, programme, cohort));

    const timeline::CommitmentAnchors anchors{.joinedOn = engagement.joinedOn,
                                              .window = timeline::window(programme, engagement),
                                              .lastOrganisationSurvey =
                                                  timeline::lastOrganisationSurvey(programme, anchor)};
    CONVENER_ASSIGN(const auto commitments, engagements.commitments(id));
    for (const Commitment &commitment : commitments) {
        const CommitmentRule *rule = programme.commitment(commitment.rule);
        if (!rule || commitment.metOn)
            continue;
        if (Commitment now = byRule(commitment, *rule, anchors); now != commitment)
            changes.commitments.push_back(std::move(now));
    }
    return changes;
}

Result<> followRules(Desk &desk, EngagementId engagement)
{
    CONVENER_ASSIGN(const DateChanges changes, datesByRule(desk, engagement));
    return write(desk, changes);
}

Result<> followCohort(Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(const Cohort cohort, store::Cohorts(desk.file).get(id));
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(cohort.engagement));
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
    DateChanges changes;
    CONVENER_TRY(delegateDates(desk, changes, programme, cohort));
    return write(desk, changes);
}

} // namespace convener::action
