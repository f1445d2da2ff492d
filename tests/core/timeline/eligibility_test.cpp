#include "core/timeline/completion.h"
#include "core/timeline/eligibility.h"
#include "tests/core/timeline/fixture.h"

using namespace convener;
using namespace convener::test;
using timeline::PrerequisiteState;
using timeline::StageRecord;
using training::Attendance;
using training::RequirementState;

namespace {

const QDate today(2027, 2, 15);

PrerequisiteState workshopState(const StageRecord &record)
{
    const auto &cc = programme();
    return timeline::prerequisites(cc, *cc.stage(u"train-the-trainer"_s), {{u"workshop"_s, record}}, today)[0].state;
}

} // namespace

TEST_CASE("a six-week course is attended at five of its six sessions, and leaving early is not attending")
{
    const auto &course = *programme(u"compassionate-leadership"_s).stage(u"course"_s);
    using List = std::vector<std::optional<Attendance>>;
    const auto a = Attendance::Attended;
    CHECK(timeline::stageAttended(course, List{a, a, a, a, a, a}));
    CHECK(timeline::stageAttended(course, List{a, Attendance::Absent, a, a, a, a}));
    CHECK_FALSE(timeline::stageAttended(course, List{a, Attendance::Absent, a, a, std::nullopt, a}));
    CHECK_FALSE(timeline::stageAttended(course, List{a, a, a, a, Attendance::LeftEarly, Attendance::Absent}));
    CHECK_FALSE(timeline::stageAttended(*programme().stage(u"workbook"_s), {}));
}

TEST_CASE("a prerequisite is pending until its day has passed, then not met unless it was done")
{
    CHECK(workshopState({false, std::nullopt}) == PrerequisiteState::Pending);
    CHECK(workshopState({false, today}) == PrerequisiteState::Pending);
    CHECK(workshopState({false, today.addDays(-1)}) == PrerequisiteState::NotMet);
    CHECK(workshopState({true, today.addDays(-1)}) == PrerequisiteState::Met);
}

TEST_CASE("the pilot's Train the Trainer asks for the workshop attended and the exercise returned")
{
    const auto &pilot = programme(u"compassionate-conversations-pilot"_s);
    const auto standings = timeline::prerequisites(
        pilot, *pilot.stage(u"train-the-trainer"_s),
        {{u"workshop"_s, {true, today}}, {u"reflections"_s, {false, today.addDays(-2)}}}, today);
    REQUIRE(standings.size() == 2);
    CHECK(standings[0].state == PrerequisiteState::Met);
    CHECK(standings[1].state == PrerequisiteState::NotMet);
    CHECK(standings[1].text.contains(u"was not returned"_s));
    CHECK_FALSE(timeline::mayAttend(standings));
}

TEST_CASE("a requirement that is not met bars, one that is unknown warns, advice only informs")
{
    const auto &hds = programme(u"handling-difficult-situations"_s);
    const auto result = timeline::eligibility(
        hds, {{u"frontline"_s, RequirementState::Met}, {u"manager-permission"_s, RequirementState::NotMet}}, {});
    CHECK_FALSE(result.mayBeConfirmed());
    REQUIRE(result.bars.size() == 1);
    CHECK(result.bars[0].contains(u"line manager"_s));
    CHECK(result.warnings.size() == 2);
    CHECK(result.advice.size() == 1);
}

TEST_CASE("a pending prerequisite warns, one that is not met bars being confirmed")
{
    const auto &cc = programme();
    const auto with = [&](const StageRecord &record) {
        return timeline::eligibility(
            cc, {}, timeline::prerequisites(cc, *cc.stage(u"train-the-trainer"_s), {{u"workshop"_s, record}}, today));
    };
    CHECK(with({false, today.addDays(3)}).mayBeConfirmed());
    CHECK(with({false, today.addDays(3)}).warnings.size() == 1);
    CHECK_FALSE(with({false, today.addDays(-3)}).mayBeConfirmed());
    CHECK(with({true, today.addDays(-3)}) == timeline::Eligibility{});
}
