#include "core/timeline/survey.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using training::Level;
using training::SurveyDates;

namespace {

SurveyDates dates(const QString &point, QDate anchor)
{
    return timeline::surveyDates(*programme().delegateSurveys.point(point), anchor);
}

} // namespace

TEST_CASE("the five survey points open, are due and close by their offsets from the workshop")
{
    const QDate workshop(2027, 2, 15);
    CHECK(dates(u"pre"_s, workshop) == SurveyDates{QDate(2027, 2, 1), QDate(2027, 2, 14), QDate(2027, 2, 14)});
    CHECK(dates(u"post"_s, workshop) == SurveyDates{workshop, QDate(2027, 2, 22), QDate(2027, 3, 15)});
    CHECK(dates(u"3-months"_s, workshop) == SurveyDates{QDate(2027, 5, 1), QDate(2027, 5, 15), QDate(2027, 6, 12)});
    CHECK(dates(u"6-months"_s, workshop) == SurveyDates{QDate(2027, 8, 1), QDate(2027, 8, 15), QDate(2027, 9, 12)});
    CHECK(dates(u"12-months"_s, workshop) == SurveyDates{QDate(2028, 2, 1), QDate(2028, 2, 15), QDate(2028, 3, 14)});
}

TEST_CASE("a survey some months on clamps to the month's end, then counts its days")
{
    CHECK(dates(u"3-months"_s, QDate(2026, 11, 30)) ==
          SurveyDates{QDate(2027, 2, 14), QDate(2027, 2, 28), QDate(2027, 3, 28)});
    CHECK(dates(u"12-months"_s, QDate(2028, 2, 29)).due == QDate(2029, 2, 28));
}

TEST_CASE("whatever its anchor, a survey opens before it is due and closes after")
{
    CHECK(rc::check("order of dates", [] {
        const QDate anchor = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 36'500));
        for (const training::SurveyPoint &point : programme().delegateSurveys.points) {
            const SurveyDates at = timeline::surveyDates(point, anchor);
            RC_ASSERT(at.opens <= at.due);
            RC_ASSERT(at.due <= at.closes);
            RC_ASSERT(at.due == anchor.addMonths(point.due.value.months).addDays(point.due.value.days));
        }
    }));
}

TEST_CASE("a survey's dates explain themselves")
{
    const QDate workshop(2027, 2, 15);
    const auto explain = [&](const QString &point) {
        return timeline::explainSurvey(programme(), Level::Delegate, *programme().delegateSurveys.point(point),
                                       workshop);
    };
    CHECK(explain(u"pre"_s) == u"1 day(s) before the Delegate workshop on 15 February 2027"_s);
    CHECK(explain(u"3-months"_s) == u"3 month(s) after the Delegate workshop on 15 February 2027"_s);
}

TEST_CASE("months and days that count in opposite directions explain themselves so")
{
    training::SurveyPoint point = *programme().delegateSurveys.point(u"3-months"_s);
    point.due.value = {3, -14};
    CHECK(timeline::explainSurvey(programme(), Level::Delegate, point, QDate(2027, 2, 15)) ==
          u"3 month(s) after the Delegate workshop on 15 February 2027, less 14 day(s)"_s);
    point.due.value = {-1, 3};
    CHECK(timeline::explainSurvey(programme(), Level::Delegate, point, QDate(2027, 2, 15)) ==
          u"1 month(s) before the Delegate workshop on 15 February 2027, less 3 day(s)"_s);
}

TEST_CASE("a delegate's surveys count from the last session held of the anchoring stage")
{
    auto course = cohort(1, u"course"_s,
                         {session(1, u"2027-01-05T10:00/11:30"), session(2, u"2027-01-12T10:00/11:30"),
                          session(3, u"2027-01-19T10:00/11:30")});
    const auto &leadership = programme(u"compassionate-leadership"_s);
    CHECK(timeline::delegateAnchor(leadership, course) == QDate(2027, 1, 19));
    course.sessions[2].cancelled = true;
    CHECK(timeline::delegateAnchor(leadership, course) == QDate(2027, 1, 12));
    CHECK(timeline::delegateAnchor(leadership, cohort(2, u"course"_s, {})) == std::nullopt);
    CHECK(timeline::delegateAnchor(
              programme(), cohort(3, u"train-the-trainer"_s, {session(4, u"2027-02-15T09:00/16:00")})) == std::nullopt);
}

TEST_CASE("the organisation's surveys count from its earliest delegate workshop that is not cancelled")
{
    std::vector cohorts{cohort(1, u"workshop"_s, {session(1, u"2027-02-15T09:00/12:30")}),
                        cohort(2, u"workshop"_s, {session(2, u"2027-02-08T09:00/12:30")}),
                        cohort(3, u"train-the-trainer"_s, {session(3, u"2027-01-04T09:00/16:00")})};
    CHECK(timeline::organisationAnchor(programme(), cohorts) == QDate(2027, 2, 8));
    cohorts[1].sessions[0].cancelled = true;
    CHECK(timeline::organisationAnchor(programme(), cohorts) == QDate(2027, 2, 15));
    CHECK(timeline::organisationAnchor(programme(), {}) == std::nullopt);
}
