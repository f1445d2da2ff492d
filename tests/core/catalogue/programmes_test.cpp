#include "core/catalogue/library.h"
#include "tests/support/catch.h"

#include <numeric>

// The facts of the sources 000 to 004, as the shipped programme files have them.

using namespace convener;
using namespace convener::training;
using namespace Qt::StringLiterals;

namespace {

const Programme &programme(const QString &id)
{
    static const auto library = catalogue::Library::load();
    const Programme *found = library.programme(id);
    REQUIRE(found);
    return *found;
}

const Stage &stage(const Programme &programme, const QString &id)
{
    const Stage *found = programme.stage(id);
    REQUIRE(found);
    return *found;
}

Figure<int> from(int value, const QString &source)
{
    return {value, source};
}

const QString ours = u"our default"_s;

} // namespace

namespace Catch {
template <>
struct StringMaker<Figure<int>> {
    static std::string convert(const Figure<int> &figure)
    {
        return std::to_string(figure.value) + " (" + figure.source.toStdString() + ")";
    }
};
} // namespace Catch

TEST_CASE("Compassionate Conversations has its three stages, four commitments and ten surveys")
{
    const Programme &cc = programme(u"compassionate-conversations"_s);
    CHECK(cc.freeOfCharge);
    CHECK(cc.contact.email == u"nhsr.adviceeducation@nhs.net"_s);
    REQUIRE(cc.stages.size() == 3);
    CHECK(cc.stages[0].id == u"workbook"_s);
    CHECK(cc.stages[1].id == u"workshop"_s);
    CHECK(cc.stages[2].id == u"train-the-trainer"_s);
    CHECK(stage(cc, u"workshop"_s).defaultMode == Mode::Online);
    CHECK(stage(cc, u"workshop"_s).capacity[Mode::Online] == from(12, u"001"_s));
    CHECK(stage(cc, u"workshop"_s).capacity[Mode::InHouse] == from(15, ours));
    CHECK(stage(cc, u"workshop"_s).capacity[Mode::FaceToFace] == from(15, ours));
    CHECK(stage(cc, u"train-the-trainer"_s).capacity[Mode::FaceToFace] == from(15, ours));
    CHECK(stage(cc, u"train-the-trainer"_s).prerequisites ==
          std::vector<Prerequisite>{{u"workshop"_s, Completion::Attended}});

    REQUIRE(cc.commitments.size() == 4);
    CHECK(cc.commitment(u"trainer-selection"_s)->due == DueRule::WhenAgreed);
    CHECK(cc.commitment(u"planning-matrix"_s)->due == DueRule::MonthsAfterJoining);
    CHECK(cc.commitment(u"planning-matrix"_s)->months == from(3, u"000"_s));
    CHECK(cc.commitment(u"schedule-of-events"_s)->due == DueRule::WindowEnd);
    CHECK(cc.commitment(u"project-evaluation"_s)->due == DueRule::LastOrganisationSurvey);

    CHECK(cc.window->days == from(42, u"000"_s));
    CHECK(cc.window->noticeWeeks == from(8, ours));
    CHECK(cc.window->stages == std::vector{u"workbook"_s, u"workshop"_s, u"train-the-trainer"_s});
    CHECK(cc.enquiryMost == from(24, u"000"_s));
    CHECK(cc.offerWorkingDays == from(5, ours));

    for (const Level level : {Level::Delegate, Level::Organisation}) {
        const SurveyPlan &plan = cc.surveys(level);
        CHECK(plan.anchorStage == u"workshop"_s);
        REQUIRE(plan.points.size() == 5);
        CHECK(plan.point(u"pre"_s)->opens.value == Offset{0, -14});
        CHECK(plan.point(u"pre"_s)->closes.value == Offset{0, -1});
        CHECK(plan.point(u"post"_s)->opens.value == Offset{});
        CHECK(plan.point(u"post"_s)->due.value == Offset{0, 7});
        CHECK(plan.point(u"post"_s)->closes.value == Offset{0, 28});
        for (const int months : {3, 6, 12}) {
            const SurveyPoint *point = plan.point(u"%1-months"_s.arg(months));
            REQUIRE(point);
            CHECK(point->opens.value == Offset{months, -14});
            CHECK(point->due == Figure<Offset>{{months, 0}, u"000"_s});
            CHECK(point->closes.value == Offset{months, 28});
        }
    }
}

TEST_CASE("the pilot has 12 places online, a workbook of 180 minutes and an exercise before a full day face to face")
{
    const Programme &pilot = programme(u"compassionate-conversations-pilot"_s);
    CHECK(pilot.author == u"Professor Deborah Bowman"_s);
    CHECK(pilot.contact.telephone == u"020 7811 2700"_s);
    CHECK(pilot.coreQuestions.size() == 3);
    CHECK(pilot.outcomes.size() == 5);
    CHECK(pilot.pilotOrganisations.size() == 5);
    CHECK(stage(pilot, u"workbook"_s).minutes == from(180, u"001"_s));
    CHECK(stage(pilot, u"workshop"_s).capacity == QMap<Mode, Figure<int>>{{Mode::Online, from(12, u"001"_s)}});
    const Stage &exercise = stage(pilot, u"reflections"_s);
    CHECK(exercise.kind == StageKind::Exercise);
    CHECK(exercise.preparesFor == u"train-the-trainer"_s);
    const Stage &trainers = stage(pilot, u"train-the-trainer"_s);
    CHECK(trainers.capacity.keys() == QList{Mode::FaceToFace});
    CHECK(trainers.prerequisites ==
          std::vector<Prerequisite>{{u"workshop"_s, Completion::Attended}, {u"reflections"_s, Completion::Returned}});
    CHECK_FALSE(stage(pilot, u"post-workshop-reflection"_s).isMeeting());
}

TEST_CASE("Handling difficult situations is 180 minutes live online, with four requirements and one advice")
{
    const Programme &hds = programme(u"handling-difficult-situations"_s);
    const Stage &live = stage(hds, u"live-session"_s);
    CHECK(live.minutes == from(180, u"002"_s));
    CHECK(live.capacity.keys() == QList{Mode::Online});
    CHECK(hds.level == u"Foundation"_s);
    CHECK(hds.requirements.size() == 4);
    CHECK(hds.advice.size() == 1);
    CHECK(hds.outcomes.size() == 5);
    CHECK(hds.staffGroups.size() == 7);
    CHECK(stage(hds, u"e-learning"_s).alternativeTo == live.id);
    CHECK(stage(hds, u"e-learning"_s).kind == StageKind::ELearning);
    REQUIRE(hds.published.size() == 3);
    CHECK(hds.published[0].value == 2000);
    CHECK(hds.published[1].value == 95);
    CHECK(hds.published[2].value == 25);
    for (const PublishedFigure &figure : hds.published) {
        CHECK(figure.method == u"method not published"_s);
        CHECK(figure.source == u"002"_s);
    }
}

TEST_CASE("Compassionate Leadership is six weekly sessions of 90 minutes with home tasks in weeks 1 to 5")
{
    const Programme &leadership = programme(u"compassionate-leadership"_s);
    CHECK(leadership.provider.isEmpty());
    const Stage &course = stage(leadership, u"course"_s);
    CHECK(course.kind == StageKind::WeeklySessions);
    CHECK(course.minutes == from(90, u"003"_s));
    CHECK(course.daysBetweenSessions == from(7, u"003"_s));
    CHECK(course.sessionsToAttend == from(5, ours));
    REQUIRE(course.sessions.size() == 6);
    for (size_t week = 0; week < 6; ++week) {
        INFO("week " << week + 1);
        CHECK_FALSE(course.sessions[week].title.isEmpty());
        CHECK_FALSE(course.sessions[week].agenda.empty());
        CHECK(course.sessions[week].homeTasks.empty() == (week == 5));
    }
    CHECK(leadership.factors.size() == 5);
    CHECK(leadership.reading.size() == 3);
}

TEST_CASE("The Art of Honest Conversation is self-directed, needs a sign-in and can be reported under five headings")
{
    const Programme &art = programme(u"art-of-honest-conversation"_s);
    REQUIRE(art.stages.size() == 1);
    CHECK(art.stages[0].kind == StageKind::ELearning);
    CHECK_FALSE(art.stages[0].isMeeting());
    REQUIRE(art.resources.size() == 1);
    const Resource &resource = art.resources[0];
    CHECK(resource.signInNeeded);
    CHECK(resource.published == u"2024"_s);
    CHECK(resource.firstContributed == u"2024-10-10"_s);
    CHECK(resource.contributor.startsWith(u"WE-R NHS"_s));
    CHECK(resource.audience == u"General user"_s);
    CHECK(resource.licence.isEmpty());
    CHECK(resource.reportUnder.size() == 5);
    CHECK_FALSE(resource.reportTo.isEmpty());
}

TEST_CASE("Advice Education's other courses are a single workshop each")
{
    for (const QString &id :
         {u"resolving-performance-concerns"_s, u"case-investigator"_s, u"case-manager"_s, u"understanding-mhps"_s}) {
        const Programme &course = programme(id);
        INFO(id.toStdString());
        REQUIRE(course.stages.size() == 1);
        CHECK(course.stages[0].kind == StageKind::Workshop);
        CHECK(course.stages[0].minutes.value == 0);
        CHECK(course.commitments.empty());
    }
}
