#include "core/action/engagementsummary.h"

#include "core/document/engagementsummary.h"
#include "core/document/pack.h"
#include "core/store/trainers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

document::CohortOutcome outcomeOf(const CohortRecord &record)
{
    const auto attended = std::count_if(record.delegates.begin(), record.delegates.end(), [&](const auto &delegate) {
        return record.attended(delegate.place.id) == true;
    });
    return {.cohort = record.cohort,
            .held = record.held(),
            .attended = int(attended),
            .certificates = int(record.standingCertificates().size())};
}

} // namespace

Result<NamedDocument> summaryDocument(const Desk &desk, EngagementId engagement)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, engagement));
    document::EngagementOutcome outcome;
    CONVENER_ASSIGN(outcome.facts, engagementFacts(desk, record));
    CONVENER_ASSIGN(const std::vector<CohortRecord> cohorts, readCohorts(desk, engagement));
    std::ranges::transform(cohorts, std::back_inserter(outcome.cohorts), outcomeOf);
    std::vector<SurveyRequest> requests;
    for (const store::NamedRequest &named : record.requests)
        requests.push_back(named.request);
    for (const Level level : {Level::Delegate, Level::Organisation})
        for (const SurveyPoint &point : record.programme.surveys(level).points)
            outcome.rates[{level, point.id}] = evaluation::responseRate(requests, level, point.id);
    CONVENER_ASSIGN(const auto trainers, store::Trainers(desk.file).ofEngagement(engagement));
    for (const store::NamedTrainer &trainer : trainers)
        outcome.trainers.push_back({trainer.name, evaluation::reach(trainer.trainer, desk.today())});
    document::Document summary = document::engagementSummary(outcome, wordingOf(record.organisation));
    const QString name = document::safeFileName(summary.title + u' ' + record.organisation.name, u".pdf"_s);
    return NamedDocument{name, std::move(summary)};
}

} // namespace convener::action
