#include "tests/core/action/office.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

struct Workshop {
    Office office;
    EngagementId leeds = office.join(QDate(2026, 11, 30));
    CohortId cohort = office.plan(leeds, QDate(2027, 2, 15));
};

exchange::RosterEntry entry(const QString &name, const QString &email)
{
    return {.name = name, .email = email};
}

} // namespace

TEST_CASE("Twelve online and fifteen in-house hold a place, the next waits")
{
    Workshop workshop;
    const auto online = workshop.office.enrol(workshop.cohort, 14);
    CHECK(online.enrolled == 12);
    CHECK(online.waiting == 2);
    CHECK(workshop.office.names(workshop.cohort, Standing::Waiting) == QStringList{u"Delegate 13"_s, u"Delegate 14"_s});

    const auto inHouse = workshop.office.plan(workshop.leeds, QDate(2027, 2, 16), u"workshop"_s, Mode::InHouse);
    const auto imported = workshop.office.enrol(inHouse, 17);
    CHECK(imported.enrolled == 15);
    CHECK(imported.waiting == 2);
    CHECK(imported.matched == 14);
    CHECK(imported.lines.back().reason == u"The cohort is full: 15 of 15."_s);
}

TEST_CASE("A preview shows what the import does, and writes nothing")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 3);
    exchange::Roster roster{
        .read = 3,
        .entries = {entry(u"Delegate 1"_s, u"DELEGATE1@example.org"_s), entry(u"Nobody Known"_s, u"new@example.org"_s)},
        .faults = {{4, u"Email"_s, u"No address"_s}}};
    const auto shown = done(action::previewRoster(workshop.office.desk, workshop.cohort, roster));
    CHECK(shown.read == 3);
    CHECK(shown.matched == 1);
    CHECK(shown.added == 1);
    CHECK(shown.enrolled == 1);
    CHECK(shown.faults == roster.faults);
    CHECK(workshop.office.count(u"SELECT count(*) FROM place"_s) == 3);
    CHECK(workshop.office.count(u"SELECT count(*) FROM person"_s) == 3);

    const auto imported = done(action::importRoster(workshop.office.desk, workshop.cohort, roster));
    REQUIRE(imported.lines.size() == shown.lines.size());
    for (std::size_t i = 0; i < shown.lines.size(); ++i)
        CHECK(imported.lines[i].standing == shown.lines[i].standing);
    CHECK(imported.changes.cohorts.contains(workshop.cohort));
}

TEST_CASE("The same list again changes nothing: everybody is matched, nobody enrolled")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 14);
    const auto again = workshop.office.enrol(workshop.cohort, 14);
    CHECK(again.matched == 14);
    CHECK(again.added == 0);
    CHECK(again.enrolled == 0);
    CHECK(again.waiting == 0);
    CHECK(std::ranges::all_of(again.lines, &action::RosterLine::stays));
    CHECK(workshop.office.count(u"SELECT count(*) FROM place"_s) == 14);
    CHECK(workshop.office.count(u"SELECT sum(revision) FROM place"_s) == 14);
}

TEST_CASE("People are matched by e-mail, blind to case; without one nobody is")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, {entry(u"Zoë Müller"_s, u"zoe@Example.org"_s), entry(u"Ann Lee"_s, {})});
    const auto second = workshop.office.plan(workshop.leeds, QDate(2027, 2, 16));
    const auto imported =
        workshop.office.enrol(second, {entry(u"Zoë Müller"_s, u"ZOE@EXAMPLE.ORG"_s), entry(u"Ann Lee"_s, {})});
    CHECK(imported.matched == 1);
    CHECK(imported.added == 1);
    CHECK(workshop.office.count(u"SELECT count(*) FROM person"_s) == 3);
}

TEST_CASE("More people than can be asked for one by one are matched as well")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 2500);
    const auto again = workshop.office.enrol(workshop.cohort, 2600);
    CHECK(again.matched == 2500);
    CHECK(again.added == 100);
    CHECK(again.waiting == 100);
}

TEST_CASE("Gaps are filled from the list, nothing known is overwritten")
{
    Workshop workshop;
    auto first = entry(u"Ann Lee"_s, u"ann@example.org"_s);
    first.jobTitle = u"Ward sister"_s;
    first.accessNeeds = u"Hearing loop"_s;
    workshop.office.enrol(workshop.cohort, {first});

    auto second = entry(u"ANN LEE"_s, u"ann@example.org"_s);
    second.jobTitle = u"Matron"_s;
    second.telephone = u"0113 496 0000"_s;
    second.accessNeeds = u"None"_s;
    second.dietaryNeeds = u"Vegan"_s;
    workshop.office.enrol(workshop.cohort, {second});

    const auto kept = workshop.office.delegate(workshop.cohort, u"Ann Lee"_s);
    CHECK(kept.person.jobTitle == u"Ward sister"_s);
    CHECK(kept.person.telephone == u"0113 496 0000"_s);
    CHECK(kept.needs == Needs{u"Hearing loop"_s, u"Vegan"_s});

    second.dietaryNeeds.clear();
    workshop.office.enrol(workshop.cohort, {second});
    CHECK(workshop.office.delegate(workshop.cohort, u"Ann Lee"_s).needs == Needs{u"Hearing loop"_s, u"Vegan"_s});
}

TEST_CASE("Another name under a known e-mail is warned of, and the known name stays")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, {entry(u"Ann Lee"_s, u"ann@example.org"_s)});
    const auto imported = workshop.office.enrol(workshop.cohort, {entry(u"Ann Marsh"_s, u"ann@example.org"_s)});
    REQUIRE(imported.warnings.size() == 1);
    CHECK(imported.warnings.front().row == 2);
    CHECK(imported.warnings.front().text.contains(u"Ann Lee"_s));
    CHECK(workshop.office.names(workshop.cohort, Standing::Confirmed) == QStringList{u"Ann Lee"_s});
}

TEST_CASE("Names in every script are kept as they were written")
{
    Workshop workshop;
    const QStringList names{
        u"Siân Ŵyn ap Gwŷr"_s, u"O'Neill-Jones"_s, u"李小龍"_s,    u"محمد عبد الله"_s,
        u"Ελένη Παππά"_s,      u"Œuvre 𝒜nn"_s,     u"नरेन्द्र कौर"_s, u"Robert'); DROP TABLE person;--"_s};
    std::vector<exchange::RosterEntry> entries;
    for (const QString &name : names)
        entries.push_back(entry(name, u"p%1@example.org"_s.arg(entries.size())));
    workshop.office.enrol(workshop.cohort, entries);
    for (const QString &name : names)
        CHECK(workshop.office.delegate(workshop.cohort, name).person.name == name);
}

TEST_CASE("Who waits already comes before a later list, and before a place that is free")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 13);
    workshop.office.meddle(u"UPDATE place SET standing = 'withdrawn' WHERE id = 1"_s);
    workshop.office.setToday(QDate(2026, 12, 7));
    const auto later = workshop.office.enrol(workshop.cohort, 1, 20);
    CHECK(later.waiting == 1);
    CHECK(later.lines.front().reason == u"Others asked before and are waiting."_s);
    CHECK(workshop.office.names(workshop.cohort, Standing::Waiting) == QStringList{u"Delegate 13"_s, u"Delegate 20"_s});
}

TEST_CASE("The waiting list is in order of priority, then of asking, then of the list")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 15);
    workshop.office.setToday(QDate(2026, 12, 7));
    workshop.office.enrol(workshop.cohort, 1, 16);
    auto last = workshop.office.delegate(workshop.cohort, u"Delegate 15"_s).place;
    last.priority = 1;
    done(store::Places(*workshop.office.file).update(last));
    CHECK(workshop.office.names(workshop.cohort, Standing::Waiting) ==
          QStringList{u"Delegate 15"_s, u"Delegate 13"_s, u"Delegate 14"_s, u"Delegate 16"_s});
}

TEST_CASE("Somebody who withdrew is enrolled anew under the same place, and asked again")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 2);
    const auto place = workshop.office.delegate(workshop.cohort, u"Delegate 1"_s).place.id;
    workshop.office.setStanding(workshop.cohort, u"Delegate 1"_s, Standing::Withdrawn);
    CHECK(workshop.office.request(place, u"post"_s).progress == Progress::NotNeeded);

    workshop.office.setToday(QDate(2026, 12, 7));
    const auto again = workshop.office.enrol(workshop.cohort, 1);
    CHECK(again.enrolled == 1);
    CHECK_FALSE(again.lines.front().stays);
    const auto back = workshop.office.delegate(workshop.cohort, u"Delegate 1"_s).place;
    CHECK(back.id == place);
    CHECK(back.standing == Standing::Confirmed);
    CHECK(back.askedOn == QDate(2026, 12, 7));
    CHECK(back.reason.isEmpty());
    CHECK(workshop.office.request(place, u"post"_s).progress == Progress::NotSent);
}

TEST_CASE("An import is one step: a failure in the middle leaves nothing of it")
{
    Workshop workshop;
    workshop.office.enrol(workshop.cohort, 1);
    const QStringList tables{u"person"_s, u"place"_s, u"need"_s, u"survey_request"_s};
    const auto sizes = [&] {
        std::vector<qint64> counted;
        for (const QString &table : tables)
            counted.push_back(workshop.office.count(u"SELECT count(*) FROM "_s + table));
        return counted;
    };
    const auto before = sizes();
    for (const QString &trigger :
         {u"BEFORE INSERT ON person WHEN new.name = 'Delegate 7'"_s, u"BEFORE INSERT ON place WHEN new.person > 6"_s,
          u"BEFORE INSERT ON survey_request WHEN new.place > 6"_s}) {
        workshop.office.meddle(u"CREATE TEMP TRIGGER fails %1 BEGIN SELECT raise(ABORT, 'full'); END"_s.arg(trigger));
        exchange::Roster roster{.read = 10};
        for (int i = 1; i <= 10; ++i)
            roster.entries.push_back(entry(u"Delegate %1"_s.arg(i), u"delegate%1@example.org"_s.arg(i)));
        const auto failed = action::importRoster(workshop.office.desk, workshop.cohort, roster);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().kind == Error::Kind::Database);
        CHECK(sizes() == before);
        workshop.office.meddle(u"DROP TRIGGER fails"_s);
    }
    CHECK(workshop.office.enrol(workshop.cohort, 10).enrolled == 9);
}

TEST_CASE("An import into a cohort that is not there is refused")
{
    Office office;
    CHECK(action::importRoster(office.desk, {77}, {}).error().kind == Error::Kind::NotFound);
}

TEST_CASE("A list without e-mail addresses that comes twice enrols nobody twice in its cohort")
{
    Workshop workshop;
    const std::vector<exchange::RosterEntry> list{entry(u"Ann Lee"_s, {}), entry(u"Ann Lee"_s, {}),
                                                  entry(u"Bob Ray"_s, {})};
    CHECK(workshop.office.enrol(workshop.cohort, list).added == 3); // two of one name
    const auto again = workshop.office.enrol(workshop.cohort, list);
    CHECK(again.matched == 3);
    CHECK(again.added == 0);
    CHECK(std::ranges::all_of(again.lines, &action::RosterLine::stays));

    // Corrected, it brings an address; another person of the same name has one of their own.
    const auto corrected = workshop.office.enrol(
        workshop.cohort, {entry(u"bob  ray"_s, u"bob@example.org"_s), entry(u"Bob Ray"_s, u"other@example.org"_s)});
    CHECK(corrected.matched == 1);
    CHECK(corrected.added == 1);
    CHECK(workshop.office.count(u"SELECT count(*) FROM person WHERE email = 'bob@example.org'"_s) == 1);
    CHECK(workshop.office.count(u"SELECT count(*) FROM place"_s) == 4);
    CHECK(workshop.office.enrol(workshop.cohort, {entry(u"Bob Ray"_s, u"bob@example.org"_s)}).added == 0);
}

TEST_CASE("Where a list says otherwise than the file, or brings somebody back, the preview tells it")
{
    Workshop workshop;
    auto ann = entry(u"Ann Lee"_s, u"ann@example.org"_s);
    ann.jobTitle = u"Ward sister"_s;
    ann.accessNeeds = u"Hearing loop"_s;
    workshop.office.enrol(workshop.cohort, {ann});
    CHECK(workshop.office.enrol(workshop.cohort, {ann}).warnings.empty());
    ann.jobTitle = u"Matron"_s;
    ann.accessNeeds = u"Step-free way in"_s;
    const auto corrected = workshop.office.enrol(workshop.cohort, {ann});
    REQUIRE(corrected.warnings.size() == 2);
    CHECK(corrected.warnings[0].text.contains(u"“Matron” of Ann Lee, the file “Ward sister”"_s));
    CHECK(corrected.warnings[1].text.contains(u"“Step-free way in” of Ann Lee, the file “Hearing loop”"_s));

    workshop.office.setStanding(workshop.cohort, u"Ann Lee"_s, Standing::Withdrawn);
    const auto back = workshop.office.enrol(workshop.cohort, {entry(u"Ann Lee"_s, u"ann@example.org"_s)});
    REQUIRE(back.warnings.size() == 1);
    CHECK(back.warnings[0].text.startsWith(u"Ann Lee gave up a place in this cohort"_s));
}
