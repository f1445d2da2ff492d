#include "core/timeline/follow.h"
#include "core/timeline/impact.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace convener;
using namespace convener::test;
using namespace convener::training;
using timeline::Impact;
using timeline::Snapshot;

namespace {

time::SessionTime at(QStringView text)
{
    return time::SessionTime::parse(text).value();
}

void addDelegate(Snapshot &snapshot, int number, int cohort, Standing standing)
{
    timeline::DelegateRecord delegate;
    delegate.place.id = {number};
    delegate.place.cohort = {cohort};
    delegate.place.person = {100 + number};
    delegate.place.standing = standing;
    delegate.place.askedOn = QDate(2026, 12, 1).addDays(number);
    delegate.name = u"Delegate %1"_s.arg(number);
    snapshot.delegates.push_back(delegate);
}

/// An organisation that joined on 30 November 2026, with its window, a workshop for two and one who waits, and Train
/// the Trainer; every date by its rule and every row numbered.
Snapshot joined()
{
    Snapshot snapshot;
    snapshot.programme = programme();
    snapshot.engagement = engagement(QDate(2026, 11, 30), QDate(2027, 1, 11));
    snapshot.organisation.id = {1};
    snapshot.organisation.name = u"Invented Trust"_s;
    snapshot.cohorts = {cohort(1, u"workshop"_s, {session(1, u"2027-01-25T13:00/16:30", {u"Ann"_s})}),
                        cohort(2, u"train-the-trainer"_s, {session(2, u"2027-02-08T09:00/16:00", {u"Bo"_s})})};
    snapshot.cohorts[0].capacity = 2;
    addDelegate(snapshot, 1, 1, Standing::Confirmed);
    addDelegate(snapshot, 2, 1, Standing::Confirmed);
    addDelegate(snapshot, 3, 1, Standing::Waiting);
    timeline::follow(snapshot);
    int number = 0;
    for (Commitment &commitment : snapshot.commitments)
        commitment.id = {++number};
    for (SurveyRequest &request : snapshot.requests)
        request.id = {++number};
    return snapshot;
}

Impact impactOf(const Snapshot &snapshot, const timeline::Change &change)
{
    const auto found = timeline::impact(snapshot, change, library().holidays());
    REQUIRE(found);
    return *found;
}

QStringList rules(const std::vector<timeline::Clash> &clashes)
{
    QStringList found;
    for (const timeline::Clash &clash : clashes)
        found.append(clash.rule);
    return found;
}

} // namespace

TEST_CASE("an engagement that follows its rules asks each delegate with a place and the organisation at five points")
{
    const Snapshot snapshot = joined();
    CHECK(snapshot.requests.size() == 15);
    CHECK(snapshot.commitments.size() == 4);
    CHECK(snapshot.commitments[1].due == QDate(2027, 2, 28));
    CHECK(snapshot.commitments[2].due == QDate(2027, 2, 22));
    CHECK(snapshot.commitments[3].due == QDate(2028, 1, 25));
    Snapshot again = snapshot;
    timeline::follow(again);
    CHECK(again == snapshot);
}

TEST_CASE("a moved workshop moves what was not sent and marks what was")
{
    Snapshot snapshot = joined();
    SurveyRequest &sent = snapshot.requests[0];
    sent.progress = Progress::Sent;
    sent.sentOn = QDate(2027, 1, 11);
    const Impact impact = impactOf(snapshot, timeline::MoveSession{{1}, at(u"2027-02-01T13:00/16:30")});
    CHECK(impact.cohorts.size() == 1);
    CHECK(impact.requests.size() == 15);
    CHECK(impact.requests[0].after.dates == sent.dates);
    CHECK(impact.requests[0].after.sentForEarlierDate);
    CHECK(impact.requests[1].after.dates != snapshot.requests[1].dates);
    REQUIRE(impact.commitments.size() == 1);
    CHECK(impact.commitments[0].after.due == QDate(2028, 2, 1));
    CHECK(impact.commitments[0].after.firstDue == QDate(2028, 1, 25));
    CHECK(impact.clashes.empty());
    CHECK(timeline::impactText(impact).size() == 3);
}

TEST_CASE("a move shows the clashes that come up and those that go away")
{
    Snapshot snapshot = joined();
    const Impact out = impactOf(snapshot, timeline::MoveSession{{1}, at(u"2027-02-27T13:00/16:30")});
    CHECK(rules(out.clashes) == QStringList{u"window"_s, u"pre-work"_s, u"working-day"_s, u"order"_s});
    const Impact back =
        impactOf(timeline::applied(snapshot, out), timeline::MoveSession{{1}, at(u"2027-01-25T13:00/16:30")});
    CHECK(back.clashes.empty());
    CHECK(back.solved.size() == 4);
}

TEST_CASE("a move shows facilitators and delegates who would be needed in another engagement at the same time")
{
    Snapshot snapshot = joined();
    snapshot.elsewhere = {{session(9, u"2027-01-27T10:00/14:00", {u"Ann"_s}), {{101}}}};
    const Impact impact = impactOf(snapshot, timeline::MoveSession{{1}, at(u"2027-01-27T13:00/16:30")});
    CHECK(rules(impact.clashes) == QStringList{u"facilitator"_s, u"delegate"_s});
}

TEST_CASE("cancelling the only workshop leaves no survey needed")
{
    const Impact impact = impactOf(joined(), timeline::CancelSession{{1}});
    CHECK(impact.requests.size() == 15);
    CHECK(std::ranges::all_of(impact.requests,
                              [](const auto &row) { return row.after.progress == Progress::NotNeeded; }));
}

TEST_CASE("moving the window or the joining date moves the commitments that follow it")
{
    const Impact window = impactOf(joined(), timeline::MoveWindow{QDate(2027, 1, 18)});
    REQUIRE(window.commitments.size() == 1);
    CHECK(window.commitments[0].after.due == QDate(2027, 3, 1));
    CHECK(rules(window.clashes) == QStringList{u"pre-work"_s});

    Snapshot extended = joined();
    const Impact joining = impactOf(extended, timeline::ChangeJoiningDate{QDate(2026, 12, 31)});
    REQUIRE(joining.commitments.size() == 1);
    CHECK(joining.commitments[0].after.due == QDate(2027, 3, 31));
    CHECK(joining.commitments[0].after.firstDue == QDate(2027, 2, 28));

    extended.commitments[1].extensions = {{{1}, {2}, QDate(2027, 2, 1), QDate(2027, 4, 30), u"Winter"_s}};
    extended.commitments[1].due = QDate(2027, 4, 30);
    CHECK(impactOf(extended, timeline::ChangeJoiningDate{QDate(2026, 12, 31)}).commitments.empty());
}

TEST_CASE("a withdrawn delegate is asked nothing more, and the place can be offered")
{
    const Impact impact = impactOf(joined(), timeline::WithdrawDelegate{{1}, u"Left the trust"_s});
    CHECK(impact.requests.size() == 5);
    REQUIRE(impact.offers.size() == 1);
    CHECK(impact.offers[0].place == PlaceId{3});
}

TEST_CASE("a substitute takes the place in one step, and nobody else is offered it")
{
    const timeline::SubstituteDelegate change{{1}, {.id = {200}, .name = u"Substitute"_s}, QDate(2027, 1, 5), u"Ill"_s};
    const Impact impact = impactOf(joined(), change);
    CHECK(impact.offers.empty());
    REQUIRE(impact.delegates.size() == 2);
    CHECK(impact.delegates[0].after.place.standing == Standing::Withdrawn);
    CHECK_FALSE(impact.delegates[1].before);
    CHECK(std::ranges::count_if(impact.requests, [](const auto &row) { return !row.before; }) == 5);
    auto again = change;
    again.by.id = {102};
    CHECK_FALSE(timeline::impact(joined(), again, library().holidays()));
}

TEST_CASE("a capacity can be raised, which proposes offers, but not below those who hold a place")
{
    CHECK(impactOf(joined(), timeline::ChangeCapacity{{1}, 3}).offers.size() == 1);
    const auto refused = timeline::impact(joined(), timeline::ChangeCapacity{{1}, 1}, library().holidays());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
}

TEST_CASE("another edition moves what was not sent")
{
    Snapshot snapshot = joined();
    Programme next = snapshot.programme;
    next.edition = u"2"_s;
    next.delegateSurveys.points[1].due.value.days = 10;
    next.delegateSurveys.points.pop_back();
    const Impact impact = impactOf(snapshot, timeline::ChangeEdition{{2}, next});
    CHECK(impact.requests.size() == 4);
    CHECK(impact.clashes.empty());
    next.stages[2].capacity[Mode::Online].value = 10;
    const Impact smaller = impactOf(snapshot, timeline::ChangeEdition{{2}, next});
    REQUIRE(smaller.clashes.size() == 1); // the cohort has 12 places
    CHECK(smaller.clashes[0].rule == u"capacity"_s);
    CHECK_FALSE(
        timeline::impact(snapshot, timeline::ChangeEdition{snapshot.engagement.edition, next}, library().holidays()));
    next.id = u"another"_s;
    CHECK_FALSE(timeline::impact(snapshot, timeline::ChangeEdition{{2}, next}, library().holidays()));
}

TEST_CASE("what another edition asks for no more is neither due nor asked, and is shown")
{
    const Snapshot snapshot = joined();
    timeline::ChangeEdition fewer{{2}, snapshot.programme};
    fewer.programme.edition = u"2"_s;
    std::erase_if(fewer.programme.commitments, [](const auto &rule) { return rule.id == u"planning-matrix"_s; });
    fewer.programme.delegateSurveys.anchorStage = u"train-the-trainer"_s;
    const Impact impact = impactOf(snapshot, fewer);
    REQUIRE(impact.commitments.size() == 1);
    CHECK(impact.commitments[0].before->due == QDate(2027, 2, 28));
    CHECK(impact.commitments[0].after.due == std::nullopt);
    CHECK(impact.commitments[0].after.firstDue == QDate(2027, 2, 28));
    CHECK(impact.requests.size() == 10); // five of each who holds a place in the workshop
    CHECK(std::ranges::all_of(impact.requests,
                              [](const auto &row) { return row.after.progress == Progress::NotNeeded; }));
}

TEST_CASE("an organisation that merges into one of another nation meets that nation's bank holidays")
{
    Snapshot snapshot = joined();
    snapshot.cohorts[1].sessions[0].time = at(u"2027-03-17T09:00/16:00");
    Organisation into{.id = {2}, .name = u"Another Trust"_s, .nation = time::Nation::NorthernIreland};
    const Impact impact = impactOf(snapshot, timeline::MergeOrganisation{into});
    CHECK(impact.engagement->after.organisation == OrganisationId{2});
    CHECK(rules(impact.clashes) == QStringList{u"working-day"_s});
}

TEST_CASE("a change to what is not there is refused")
{
    const auto missing = timeline::impact(joined(), timeline::CancelSession{{99}}, library().holidays());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::NotFound);
}

TEST_CASE("what is applied equals what was shown, whatever was changed before")
{
    CHECK(rc::check("impact", [] {
        Snapshot snapshot = joined();
        for (int step = *rc::gen::inRange(1, 6); step > 0; --step) {
            const QDate day = QDate(2027, 1, 4).addDays(*rc::gen::inRange(0, 90));
            const SessionId moved{*rc::gen::inRange(1, 3)};
            const PlaceId place{*rc::gen::inRange(1, 4)};
            Organisation renamed = snapshot.organisation;
            renamed.name = u"Renamed Trust"_s;
            timeline::Change change = timeline::ChangeOrganisation{renamed};
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                change = timeline::MoveSession{moved, at(day.toString(Qt::ISODate) + u"T10:00/12:00"_s)};
                break;
            case 1:
                change = timeline::CancelSession{moved};
                break;
            case 2:
                change = timeline::MoveWindow{day};
                break;
            case 3:
                change = timeline::WithdrawDelegate{place, u"Left"_s};
                break;
            case 4:
                change = timeline::ChangeCapacity{{1}, *rc::gen::inRange(1, 20)};
                break;
            default:
                break;
            }
            const auto shown = timeline::impact(snapshot, change, library().holidays());
            if (!shown)
                continue;
            const Snapshot after = timeline::applied(snapshot, *shown);
            RC_ASSERT((after == *timeline::changed(snapshot, change)));
            Snapshot again = after;
            timeline::follow(again);
            RC_ASSERT((again == after));
            snapshot = after;
        }
    }));
}
