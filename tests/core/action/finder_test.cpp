#include "tests/core/action/office.h"

#include "core/action/edition.h"
#include "core/action/finder.h"
#include "core/action/personparts.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// Leeds and York joined; each planned a workshop with two delegates, and Leeds Train the Trainer after it.
struct TwoTrusts : Office {
    EngagementId leeds = join(QDate(2026, 11, 30));
    EngagementId york = join(QDate(2026, 11, 30), u"York and Scarborough"_s);
    CohortId leedsWorkshop = plan(leeds, QDate(2027, 2, 15));
    CohortId leedsTraining = plan(leeds, QDate(2027, 3, 15), u"train-the-trainer"_s);
    CohortId yorkWorkshop = plan(york, QDate(2027, 2, 16));

    TwoTrusts()
    {
        enrol(leedsWorkshop, 2);
        enrol(yorkWorkshop, 2, 7);
    }

    std::vector<CohortId> cohorts(const QString &text)
    {
        std::vector<CohortId> ids;
        for (const action::FoundStage &each : done(action::Finder(desk).find(text, 12)).cohorts)
            ids.push_back(each.cohort.id);
        std::ranges::sort(ids);
        return ids;
    }
};

} // namespace

TEST_CASE("An organisation is found with its cohorts, a cohort also by its stage")
{
    TwoTrusts office;
    const action::Found found = done(action::Finder(office.desk).find(u"YORK"_s, 12));
    REQUIRE(found.engagements.size() == 1);
    CHECK(found.engagements.front().id == office.york);
    CHECK(office.cohorts(u"york"_s) == std::vector{office.yorkWorkshop});
    CHECK(office.cohorts(u"workshop"_s) == std::vector{office.leedsWorkshop, office.yorkWorkshop});
    CHECK(office.cohorts(u"workshop leeds"_s) == std::vector{office.leedsWorkshop});
    CHECK(office.cohorts(u"leeds train"_s) == std::vector{office.leedsTraining});
    CHECK(office.cohorts(u"nobody"_s).empty());
    CHECK(office.cohorts({}).empty());
}

TEST_CASE("Programmes and stages are found by their titles in English and in Welsh, with or without accents")
{
    TwoTrusts office;
    const auto course = office.join(QDate(2026, 11, 30), u"York and Scarborough"_s, u"compassionate-leadership"_s);
    const auto engagements = [&](const QString &text) {
        std::vector<EngagementId> ids;
        for (const store::FoundEngagement &each : done(action::Finder(office.desk).find(text, 12)).engagements)
            ids.push_back(each.id);
        return ids;
    };
    const std::vector workshops{office.leedsWorkshop, office.yorkWorkshop};
    CHECK(office.cohorts(u"gweithdy"_s) == workshops);
    CHECK(office.cohorts(u"GWEITHDY cyfrán"_s) == workshops);
    CHECK(office.cohorts(u"hyfforddwr leeds"_s) == std::vector{office.leedsTraining});
    CHECK(office.cohorts(u"sgyrsiau tosturiol gweithdy york"_s) == std::vector{office.yorkWorkshop});
    CHECK(engagements(u"compassionate conversations"_s) == std::vector{office.leeds, office.york});
    CHECK(engagements(u"sgyrsiau tosturiol"_s) == std::vector{office.leeds, office.york});
    CHECK(engagements(u"sgyrsiau york"_s) == std::vector{office.york});
    CHECK(engagements(u"arweinyddiaeth"_s) == std::vector{course});
    CHECK(engagements(u"compassionate"_s) == std::vector{office.leeds, office.york, course});
}

TEST_CASE("A cohort is found by what its own edition calls the stage, not by what another does")
{
    TwoTrusts office;
    Programme renamed = *office.library.programme(u"compassionate-conversations"_s);
    renamed.edition = u"2028"_s;
    for (Stage &stage : renamed.stages)
        if (stage.id == u"workshop"_s)
            stage.title = u"Delegate masterclass"_s;
    done(action::moveToEdition(office.desk, office.york, done(action::saveEdition(office.desk, renamed))));
    CHECK(office.cohorts(u"masterclass"_s) == std::vector{office.yorkWorkshop});
    CHECK(office.cohorts(u"workshop"_s) == std::vector{office.leedsWorkshop});
    CHECK(office.cohorts(u"delegate"_s) == std::vector{office.leedsWorkshop, office.yorkWorkshop});
    CHECK(office.cohorts(u"masterclass leeds"_s).empty());
}

TEST_CASE("A person is found by name, and by the beginning of the address")
{
    TwoTrusts office;
    action::Finder finder(office.desk);
    REQUIRE(done(finder.find(u"deleg 7"_s, 12)).people.size() == 1);
    CHECK(done(finder.find(u"deleg 7"_s, 12)).people.front().name == u"Delegate 7");
    REQUIRE(done(finder.find(u"delegate8@ex"_s, 12)).people.size() == 1);
    CHECK(done(finder.find(u"delegate8@ex"_s, 12)).people.front().name == u"Delegate 8");
    CHECK(done(finder.find(u"delegate"_s, 3)).people.size() == 3);
}

TEST_CASE("A person's page names every place they have, wherever it is")
{
    TwoTrusts office;
    const store::Delegate one = office.delegate(office.leedsWorkshop, u"Delegate 1"_s);
    const action::PersonParts parts = done(action::readPersonParts(office.desk, one.person.id));
    CHECK(parts.person.name == u"Delegate 1");
    REQUIRE(parts.places.size() == 1);
    CHECK(parts.places.front().cohort == office.leedsWorkshop);
    CHECK(parts.places.front().organisation == u"Leeds Teaching Hospitals");
    CHECK(parts.places.front().first == QDate(2027, 2, 15));
    CHECK(parts.places.front().standing == one.place.standing);
    CHECK(parts.certificates.empty());
    CHECK(action::readPersonParts(office.desk, {999}).error().kind == Error::Kind::NotFound);
}
