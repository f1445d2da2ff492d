#include "ui/main/pages.h"

#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "ui/model/datetext.h"
#include "ui/page/cohortpage.h"
#include "ui/page/cohortspage.h"
#include "ui/page/datapage.h"
#include "ui/page/engagementpage.h"
#include "ui/page/enquiriespage.h"
#include "ui/page/organisationspage.h"
#include "ui/page/programmespage.h"
#include "ui/page/todaypage.h"
#include "ui/page/trainerspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::main {

using page::Route;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

} // namespace

std::vector<Entry> entries()
{
    return {{Route::To::Today, u"today"_s, Text::tr("Today")},
            {Route::To::Enquiries, u"enquiries"_s, Text::tr("Enquiries")},
            {Route::To::Organisations, u"organisations"_s, Text::tr("Organisations")},
            {Route::To::Cohorts, u"cohorts"_s, Text::tr("Cohorts")},
            {Route::To::Trainers, u"trainers"_s, Text::tr("Trainers")},
            {Route::To::Programmes, u"programmes"_s, Text::tr("Programmes")},
            {Route::To::Data, u"data"_s, Text::tr("Data"), true}};
}

std::vector<Target> targets(store::Database &file)
{
    std::vector<Target> targets;
    for (const Entry &entry : entries())
        targets.push_back({entry.label, Text::tr("Page"), {entry.to}});
    const auto summaries = store::Engagements(file).summaries();
    if (!summaries)
        return targets;
    for (const store::EngagementSummary &summary : *summaries) {
        targets.push_back({summary.organisation,
                           Text::tr("Organisation in %1").arg(summary.title),
                           {Route::To::Engagement, summary.engagement.id.number}});
        const auto cohorts = store::Cohorts(file).ofEngagement(summary.engagement.id);
        const auto programme = store::Editions(file).programme(summary.engagement.edition);
        if (!cohorts || !programme)
            continue;
        for (const training::Cohort &cohort : *cohorts)
            if (const training::Stage *stage = programme->stage(cohort.stage))
                targets.push_back({u"%1, %2"_s.arg(stage->title, summary.organisation),
                                   Text::tr("Cohort %1").arg(model::longDate(cohort.firstDate())),
                                   {Route::To::Cohort, cohort.id.number}});
    }
    return targets;
}

std::unique_ptr<page::Page> makePage(Route::To to, page::Context &context)
{
    switch (to) {
    case Route::To::Today:
        return std::make_unique<page::TodayPage>(context);
    case Route::To::Enquiries:
        return std::make_unique<page::EnquiriesPage>(context);
    case Route::To::Trainers:
        return std::make_unique<page::TrainersPage>(context);
    case Route::To::Organisations:
        return std::make_unique<page::OrganisationsPage>(context);
    case Route::To::Engagement:
        return std::make_unique<page::EngagementPage>(context);
    case Route::To::Cohorts:
        return std::make_unique<page::CohortsPage>(context);
    case Route::To::Cohort:
        return std::make_unique<page::CohortPage>(context);
    case Route::To::Programmes:
        return std::make_unique<page::ProgrammesPage>(context);
    case Route::To::Data:
        return std::make_unique<page::DataPage>(context);
    }
    Q_UNREACHABLE();
}

std::optional<training::EngagementId> fullestEngagement(store::Database &file)
{
    const auto summaries = store::Engagements(file).summaries();
    if (!summaries || summaries->empty())
        return std::nullopt;
    return std::ranges::max(*summaries, {}, &store::EngagementSummary::delegates).engagement.id;
}

std::optional<training::CohortId> firstCohort(store::Database &file)
{
    const auto cohorts = store::Cohorts(file).all();
    return cohorts && !cohorts->empty() ? std::optional(cohorts->front().id) : std::nullopt;
}

} // namespace convener::main
