#include "core/timeline/commitment.h"
#include "core/timeline/survey.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using timeline::CommitmentAnchors;

namespace {

const training::CommitmentRule &rule(const QString &id)
{
    return *programme().commitment(id);
}

} // namespace

TEST_CASE("the planning matrix is due three calendar months after joining, clamped to the month's end")
{
    const auto due = [](QDate joined) { return timeline::commitmentDue(rule(u"planning-matrix"_s), {joined, {}, {}}); };
    CHECK(due(QDate(2026, 11, 30)) == QDate(2027, 2, 28));
    CHECK(due(QDate(2027, 11, 30)) == QDate(2028, 2, 29));
    CHECK(due(QDate(2026, 11, 28)) == QDate(2027, 2, 28));
    CHECK(due(QDate(2026, 12, 31)) == QDate(2027, 3, 31));
    CHECK(due(QDate(2027, 1, 31)) == QDate(2027, 4, 30));
}

TEST_CASE("the planning matrix is never due later in its month than the day of joining")
{
    CHECK(rc::check("months clamp", [] {
        const QDate joined = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 36'500));
        const QDate due = *timeline::commitmentDue(rule(u"planning-matrix"_s), {joined, {}, {}});
        RC_ASSERT(due == joined.addMonths(3));
        RC_ASSERT(due.day() <= joined.day());
        RC_ASSERT(due.day() == joined.day() || due.day() == due.daysInMonth());
    }));
}

TEST_CASE("other commitments are due with the window, with the last survey, or when agreed")
{
    const auto window = time::Span::starting(QDate(2027, 1, 11), 42);
    const CommitmentAnchors anchors{QDate(2026, 11, 30), window, QDate(2028, 1, 25)};
    CHECK(timeline::commitmentDue(rule(u"schedule-of-events"_s), anchors) == QDate(2027, 2, 22));
    CHECK(timeline::commitmentDue(rule(u"project-evaluation"_s), anchors) == QDate(2028, 1, 25));
    CHECK(timeline::commitmentDue(rule(u"trainer-selection"_s), anchors) == std::nullopt);
    const CommitmentAnchors joinedOnly{QDate(2026, 11, 30), {}, {}};
    CHECK(timeline::commitmentDue(rule(u"schedule-of-events"_s), joinedOnly) == std::nullopt);
    CHECK(timeline::commitmentDue(rule(u"project-evaluation"_s), joinedOnly) == std::nullopt);
}

TEST_CASE("a due date explains itself by its rule and anchor")
{
    const CommitmentAnchors anchors{QDate(2026, 11, 30), time::Span::starting(QDate(2027, 1, 11), 42), {}};
    CHECK(timeline::explainDue(rule(u"planning-matrix"_s), anchors).contains(u"joining on 30 November 2026"_s));
    CHECK(timeline::explainDue(rule(u"schedule-of-events"_s), anchors).contains(u"11 January 2027"_s));
    CHECK(timeline::explainDue(rule(u"project-evaluation"_s), anchors).contains(u"once a workshop has a date"_s));
    CHECK_FALSE(timeline::explainDue(rule(u"trainer-selection"_s), anchors).isEmpty());
}

TEST_CASE("the organisation's evaluation is due with its last survey, a year after the first workshop")
{
    CHECK(timeline::lastOrganisationSurvey(programme(), QDate(2028, 2, 29)) == QDate(2029, 2, 28));
    CHECK(timeline::lastOrganisationSurvey(programme(), std::nullopt) == std::nullopt);
    CHECK(timeline::lastOrganisationSurvey(programme(u"case-manager"_s), QDate(2028, 2, 29)) == std::nullopt);
}
