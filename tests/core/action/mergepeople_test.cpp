#include "tests/core/action/office.h"

#include "core/action/applychange.h"
#include "core/action/checkfile.h"
#include "core/action/duplicates.h"
#include "core/action/erase.h"
#include "core/action/issuecertificates.h"
#include "core/action/keeptrainer.h"
#include "core/action/mergepeople.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/action/undo.h"
#include "core/store/certificates.h"
#include "core/store/people.h"
#include "core/store/statement.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;
using action::MergeChoice;
using action::MergeChoices;

namespace {

const QDate workshopOn(2027, 2, 15);

/// One person twice: as Ann Lee in one cohort, as Anne Lee in another, and as both in a third.
struct Twice : Office {
    EngagementId engagement = join(QDate(2026, 11, 30));
    CohortId hers = plan(engagement, workshopOn);
    CohortId other = plan(engagement, workshopOn.addDays(1));
    CohortId shared = plan(engagement, workshopOn.addDays(2));
    PersonId ann;
    PersonId anne;

    Twice()
    {
        const exchange::RosterEntry one{
            .name = u"Ann Lee"_s, .email = u"ann.lee@leeds.example"_s, .dietaryNeeds = u"Vegan"_s};
        const exchange::RosterEntry two{.name = u"Anne Lee"_s,
                                        .email = u"anne.lee@leeds.example"_s,
                                        .telephone = u"0113 496 0999"_s,
                                        .dietaryNeeds = u"No nuts"_s};
        enrol(hers, {one});
        enrol(other, {two});
        enrol(shared, {one, two});
        ann = delegate(hers, u"Ann Lee"_s).person.id;
        anne = delegate(other, u"Anne Lee"_s).person.id;
    }

    /// Everything chosen as the entry that stays has it.
    MergeChoices all(MergeChoice choice)
    {
        MergeChoices choices;
        for (const action::MergeConflict &conflict : done(action::foreseeMerge(desk, ann, anne)).conflicts)
            choices.insert(conflict.id, choice);
        return choices;
    }
    qint64 rows(const QString &table) { return count(u"SELECT count(*) FROM "_s + table); }
};

QStringList conflictIds(const action::MergeLook &look)
{
    QStringList ids;
    for (const action::MergeConflict &conflict : look.conflicts)
        ids.append(conflict.id.section(u'-', -1));
    return ids;
}

} // namespace

TEST_CASE("Likely the same are proposed with their reasons, and no more once they are known to be two")
{
    Twice twice;
    const auto found = done(action::findDuplicates(twice.desk));
    REQUIRE(found.size() == 1);
    CHECK(found[0].first.id == twice.ann);
    CHECK(found[0].second.id == twice.anne);
    CHECK(found[0].firstOrganisation == u"Leeds Teaching Hospitals"_s);
    CHECK(action::likenessText(found[0].likeness).size() == 3);
    CHECK(action::likenessText(found[0].likeness).front() == u"The same name but for one letter (+35)"_s);
    done(action::notTheSame(twice.desk, twice.anne, twice.ann));
    CHECK(done(action::findDuplicates(twice.desk)).empty());
    done(action::undo(twice.desk));
    CHECK(done(action::findDuplicates(twice.desk)).size() == 1);
    CHECK_FALSE(action::notTheSame(twice.desk, twice.ann, twice.ann));
}

TEST_CASE("What differs is shown and has to be chosen before two entries are made one")
{
    Twice twice;
    const auto look = done(action::foreseeMerge(twice.desk, twice.ann, twice.anne));
    CHECK(conflictIds(look) == QStringList{u"dietary"_s, u"name"_s, u"email"_s});
    CHECK(look.open.size() == 3);
    const auto refused = action::mergePeople(twice.desk, twice.ann, twice.anne, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"anne.lee@leeds.example"_s));
    CHECK(twice.rows(u"person"_s) == 2);
    CHECK_FALSE(action::foreseeMerge(twice.desk, twice.ann, twice.ann));
}

TEST_CASE("A merge keeps every row that either had, and shows beforehand just what it does")
{
    Twice twice;
    done(action::selectTrainer(twice.desk, twice.engagement, twice.anne, QDate(2026, 12, 1)));
    MergeChoices choices = twice.all(MergeChoice::Kept);
    choices[u"email"_s] = MergeChoice::Other;
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        if (choice.key().endsWith(u"dietary"_s))
            *choice = MergeChoice::Both;
    const auto look = done(action::foreseeMerge(twice.desk, twice.ann, twice.anne, choices));
    CHECK(look.open.isEmpty());
    const auto merged = done(action::mergePeople(twice.desk, twice.ann, twice.anne, choices));
    CHECK(merged.look == look);

    const Person now = done(store::People(*twice.file).get(twice.ann));
    CHECK(now == look.merged);
    CHECK(now.email == u"anne.lee@leeds.example"_s);
    CHECK(now.name == u"Ann Lee"_s);
    CHECK(now.telephone == u"0113 496 0999"_s);
    CHECK_FALSE(store::People(*twice.file).get(twice.anne));
    CHECK(twice.rows(u"place"_s) == 3);
    CHECK(twice.count(u"SELECT count(*) FROM place WHERE person = %1"_s.arg(twice.ann.number)) == 3);
    CHECK(twice.count(u"SELECT count(*) FROM trainer WHERE person = %1"_s.arg(twice.ann.number)) == 1);
    CHECK(twice.delegate(twice.shared, u"Ann Lee"_s).needs.dietary == u"Vegan; No nuts"_s);
    CHECK(done(action::checkFile(twice.desk)).empty());
    CHECK(done(twice.file->faults()).isEmpty());
}

TEST_CASE("Two places in one cohort become one, with what was recorded at both")
{
    Twice twice;
    twice.setToday(workshopOn.addDays(2));
    twice.attend(twice.shared, u"Anne Lee"_s, Attendance::Attended);
    const auto theirs = twice.request(twice.delegate(twice.shared, u"Anne Lee"_s).place.id, u"pre"_s);
    done(action::recordSurvey(twice.desk, theirs.id, action::SurveyEvent::Returned, workshopOn));
    done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Kept)));
    REQUIRE(twice.delegates(twice.shared).size() == 1);
    const PlaceId place = twice.delegate(twice.shared, u"Ann Lee"_s).place.id;
    CHECK(twice.request(place, u"pre"_s).id == theirs.id);
    CHECK(twice.request(place, u"pre"_s).returnedOn == workshopOn);
    CHECK(twice.count(u"SELECT count(*) FROM attendance WHERE place = %1 AND attendance = 'attended'"_s.arg(
              place.number)) == 1);
    CHECK(done(action::checkFile(twice.desk)).empty());
}

TEST_CASE("Attendance that contradicts itself is chosen")
{
    Twice twice;
    twice.setToday(workshopOn.addDays(2));
    twice.attend(twice.shared, u"Ann Lee"_s, Attendance::Absent);
    twice.attend(twice.shared, u"Anne Lee"_s, Attendance::Attended);
    const auto look = done(action::foreseeMerge(twice.desk, twice.ann, twice.anne));
    const auto conflict = std::ranges::find_if(
        look.conflicts, [](const action::MergeConflict &each) { return each.id.contains(u"attendance"_s); });
    REQUIRE(conflict != look.conflicts.end());
    CHECK(conflict->kept == u"absent"_s);
    CHECK(conflict->other == u"attended"_s);
    done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Other)));
    CHECK(twice.count(u"SELECT count(*) FROM attendance WHERE attendance = 'attended'"_s) == 1);
    CHECK(twice.rows(u"attendance"_s) == 1);
    CHECK(done(action::checkFile(twice.desk)).empty());
}

TEST_CASE("Of two certificates for one stage one stands, and the other is withdrawn and kept")
{
    Twice twice;
    twice.setToday(workshopOn.addDays(2));
    done(action::recordAllAttended(twice.desk, twice.shared));
    done(action::issueCertificates(twice.desk, twice.shared));
    done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Kept)));
    const auto certificates = done(store::Certificates(*twice.file).all());
    REQUIRE(certificates.size() == 2);
    CHECK(certificates[0].place == certificates[1].place);
    CHECK(certificates[0].withdrawnOn.has_value() != certificates[1].withdrawnOn.has_value());
    CHECK(done(action::checkFile(twice.desk)).empty());
}

TEST_CASE("A place that comes free through a merge is offered to who waits")
{
    Twice twice;
    twice.enrol(twice.shared, 11, 1); // 13 in all: the last one waits
    REQUIRE(twice.names(twice.shared, Standing::Waiting).size() == 1);
    const auto merged = done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Kept)));
    CHECK(merged.look.text.join(u' ').contains(u"becomes free"_s));
    CHECK(twice.names(twice.shared, Standing::Offered).size() == 1);
    CHECK(done(action::checkFile(twice.desk)).empty());
}

TEST_CASE("Where the one entry is confirmed and the other gave up, choosing the latter frees a place too")
{
    Twice twice;
    twice.enrol(twice.shared, 11, 1);
    const PlaceId hers = twice.delegate(twice.shared, u"Anne Lee"_s).place.id;
    done(action::applyChange(twice.desk, twice.engagement, timeline::WithdrawDelegate{hers, u"Left"_s}));
    twice.enrol(twice.shared, 1, 50);
    REQUIRE(twice.names(twice.shared, Standing::Waiting).size() == 1);
    const auto merged = done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Other)));
    CHECK(merged.look.text.join(u' ').contains(u"becomes free"_s));
    CHECK(twice.names(twice.shared, Standing::Waiting).isEmpty());
    CHECK(done(action::checkFile(twice.desk)).empty());
}

TEST_CASE("A merge can be undone, and every row is as it was")
{
    Twice twice;
    const auto content = [&] {
        QStringList rows;
        for (const QString &select :
             {u"SELECT id || name || email || coalesce(email_key, '') || telephone FROM person"_s,
              u"SELECT id || ' ' || cohort || ' ' || person || standing FROM place"_s,
              u"SELECT id || ' ' || place || point || progress FROM survey_request WHERE place IS NOT NULL"_s,
              u"SELECT place || access || dietary FROM need"_s})
            for (const QString &row :
                 done(store::Statement(*twice.file, select + u" ORDER BY 1"_s).all([](const auto &each) {
                     return each.text(0);
                 })))
                rows.append(row);
        return rows;
    };
    const QStringList before = content();
    done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Other)));
    CHECK(content() != before);
    done(action::undo(twice.desk));
    CHECK(content() == before);
    done(action::redo(twice.desk));
    CHECK(twice.rows(u"person"_s) == 1);
}

TEST_CASE("Erasing somebody reaches what came from an entry that was merged into theirs")
{
    Twice twice;
    done(action::mergePeople(twice.desk, twice.ann, twice.anne, twice.all(MergeChoice::Kept)));
    const auto elsewhere = action::foreseeErasure(twice.desk, twice.anne);
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().text.contains(
        u"Person %1 became part of person %2"_s.arg(twice.anne.number).arg(twice.ann.number)));
    done(action::erasePerson(twice.desk, twice.ann));
    QFile file(twice.file->path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *trace : {"Anne Lee", "anne.lee@", "ann.lee@", "0113 496 0999", "Vegan", "No nuts"}) {
        INFO(trace);
        CHECK_FALSE(bytes.contains(trace));
    }
}

TEST_CASE("Whatever refers to a person or a place in the schema, a merge moves")
{
    // A new table that refers to one of the two is moved in core/action/peoplemerge.cpp or mergeplaces.cpp, then here.
    Office office;
    const auto referring = [&](const QString &to) {
        QStringList tables;
        for (const QString &table :
             done(store::Statement(*office.file, u"SELECT record FROM layout WHERE present = 1 ORDER BY record"_s)
                      .all([](const store::Statement &row) { return row.text(0); })))
            if (office.count(
                    u"SELECT count(*) FROM pragma_foreign_key_list('%1') WHERE \"table\" = '%2'"_s.arg(table, to)) > 0)
                tables.append(table);
        return tables;
    };
    CHECK(referring(u"person"_s) == QStringList{u"distinct_people"_s, u"draft"_s, u"place"_s, u"trainer"_s});
    CHECK(referring(u"place"_s) == QStringList{u"attendance"_s, u"certificate"_s, u"draft"_s, u"make_up"_s, u"need"_s,
                                               u"requirement_state"_s, u"returned_work"_s, u"survey_request"_s});
}
