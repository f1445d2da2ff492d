#include "ui/main/pages.h"

#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/places.h"
#include "ui/page/cohortpage.h"
#include "ui/page/cohortspage.h"
#include "ui/page/datapage.h"
#include "ui/page/engagementpage.h"
#include "ui/page/enquiriespage.h"
#include "ui/page/organisationspage.h"
#include "ui/page/personpage.h"
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
    case Route::To::Person:
        return std::make_unique<page::PersonPage>(context);
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

std::optional<training::PersonId> somebody(store::Database &file)
{
    const auto cohort = firstCohort(file);
    if (!cohort)
        return std::nullopt;
    const auto delegates = store::Places(file).ofCohort(*cohort);
    return delegates && !delegates->empty() ? std::optional(delegates->front().person.id) : std::nullopt;
}

} // namespace convener::main
