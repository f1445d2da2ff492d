#include "tests/core/action/anything.h"

#include "core/action/agreewindow.h"
#include "core/action/applychange.h"
#include "core/action/checkfile.h"
#include "core/action/erase.h"
#include "core/action/history.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/action/steptext.h"
#include "core/action/undo.h"
#include "core/time/zone.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate workshopOn(2027, 2, 15);

/// A workshop into which a list of five was imported, the second such list.
struct Imported : Office {
    EngagementId engagement = join(QDate(2026, 11, 30));
    CohortId cohort = plan(engagement, workshopOn);
    store::Step import;

    Imported()
    {
        enrol(cohort, 3);
        enrol(cohort, 5, 11);
        import = done(action::nextUndo(desk)).value();
    }

    Result<action::Undone> undoImport() { return action::undo(desk, import.id, action::LaterSteps::Stay); }

    QStringList everybody()
    {
        QStringList found;
        for (const store::Delegate &each : delegates(cohort))
            found.append(each.person.name);
        found.sort();
        return found;
    }

    bool inOrder() { return done(action::checkFile(desk)).empty(); }
    PlaceId place(const QString &name) { return delegate(cohort, name).place.id; }
};

QStringList stays(const action::Undone &undone)
{
    QStringList found;
    for (const action::Stays &each : undone.stays)
        found.append(each.name + u": "_s + action::stepText(each.because));
    return found;
}

const QStringList firstList{u"Delegate 1"_s, u"Delegate 2"_s, u"Delegate 3"_s};

} // namespace

TEST_CASE("An import is taken back although some of its delegates were since edited; those stay, with the reason")
{
    Imported office;
    office.setToday(workshopOn);
    done(action::recordAttendance(
        office.desk, office.cohort,
        {{office.session(office.cohort).id, office.place(u"Delegate 11"_s), Attendance::Attended}}));
    done(action::recordSurvey(office.desk, office.request(office.place(u"Delegate 13"_s), u"post"_s).id,
                              action::SurveyEvent::Sent, workshopOn));
    const auto undone = done(office.undoImport());
    CHECK(office.everybody() ==
          QStringList{u"Delegate 1"_s, u"Delegate 11"_s, u"Delegate 13"_s, u"Delegate 2"_s, u"Delegate 3"_s});
    CHECK(stays(undone) ==
          QStringList{u"Delegate 11: Recorded attendance of cohort 1"_s,
                      u"Delegate 13: Recorded survey request %1 (After the workshop) as sent on 15 February 2027"_s.arg(
                          office.request(office.place(u"Delegate 13"_s), u"post"_s).id.number)});
    CHECK(office.count(u"SELECT count(*) FROM person"_s) == 5);
    CHECK(office.request(office.place(u"Delegate 13"_s), u"post"_s).sentOn == workshopOn);
    CHECK(office.inOrder());
    CHECK(action::stepText(done(action::history(office.desk)).front()).contains(u"(2 delegate"_s));
    done(action::redo(office.desk));
    CHECK(office.everybody().size() == 8);
    CHECK(office.inOrder());
}

TEST_CASE("Done again, an import that was taken back in part is as it was before that, row for row")
{
    Imported office;
    done(action::applyChange(office.desk, office.engagement,
                             timeline::WithdrawDelegate{office.place(u"Delegate 14"_s), u"ill"_s}));
    const QStringList before = content(office);
    done(office.undoImport());
    CHECK(content(office) != before);
    done(action::redo(office.desk));
    CHECK(content(office) == before);
}

TEST_CASE("Survey dates that a moved session took with it are no reason for a delegate to stay")
{
    Imported office;
    done(action::applyChange(office.desk, office.engagement,
                             done(action::movedTo(office.desk, office.session(office.cohort).id,
                                                  QDateTime(QDate(2027, 2, 17), QTime(10, 0), time::londonZone())))));
    const auto undone = done(office.undoImport());
    CHECK(undone.stays.empty());
    CHECK(office.everybody() == firstList);
    CHECK(office.inOrder());
    done(action::redo(office.desk));
    CHECK(office.everybody().size() == 8);
    CHECK(office.inOrder());
}

TEST_CASE("Somebody who has a place elsewhere since stays in the record, but not in the cohort")
{
    Imported office;
    const CohortId other = office.plan(office.engagement, QDate(2027, 3, 1), u"train-the-trainer"_s, Mode::FaceToFace);
    office.enrol(other, 1, 15);
    const auto undone = done(office.undoImport());
    CHECK(undone.stays.empty());
    CHECK(office.everybody() == firstList);
    CHECK(office.names(other, Standing::Confirmed) == QStringList{u"Delegate 15"_s});
    CHECK(office.inOrder());
}

TEST_CASE("A place that comes free by taking an import back is offered to who waits")
{
    Imported office; // 8 of 12
    office.enrol(office.cohort, 4, 31);
    office.enrol(office.cohort, 2, 41);
    CHECK(office.names(office.cohort, Standing::Waiting) == QStringList{u"Delegate 41"_s, u"Delegate 42"_s});
    done(office.undoImport());
    CHECK(office.names(office.cohort, Standing::Offered) == QStringList{u"Delegate 41"_s, u"Delegate 42"_s});
    CHECK(office.inOrder());
}

TEST_CASE("Where every delegate was changed since, the import is not taken back by itself, and says why")
{
    Imported office;
    office.setToday(workshopOn);
    done(action::recordAllAttended(office.desk, office.cohort));
    const auto refused = office.undoImport();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"everybody of cohort 1 attended"_s));
    CHECK(office.everybody().size() == 8);
    const auto both = done(action::undo(office.desk, office.import.id, action::LaterSteps::GoToo));
    CHECK(both.steps.size() == 2);
    CHECK(office.everybody() == firstList);
}

TEST_CASE("Whoever had a place before the import keeps the surveys that were sent before it")
{
    Imported office;
    const PlaceId place = office.place(u"Delegate 1"_s);
    office.setToday(workshopOn.addDays(-10));
    const auto request = office.request(place, u"pre"_s).id;
    done(action::recordSurvey(office.desk, request, action::SurveyEvent::Returned, office.desk.today()));
    done(action::applyChange(office.desk, office.engagement, timeline::WithdrawDelegate{place, u"Left"_s}));
    office.enrol(office.cohort, 1, 1); // they come back
    office.import = done(action::nextUndo(office.desk)).value();
    done(action::agreeWindow(office.desk, office.engagement, QDate(2027, 2, 1)));
    done(office.undoImport());
    CHECK(office.delegate(office.cohort, u"Delegate 1"_s).place.standing == Standing::Withdrawn);
    CHECK(office.request(place, u"pre"_s).progress == Progress::Returned);
    CHECK(office.inOrder());
}

TEST_CASE("An import that only told more of people who were known is taken back from the middle too")
{
    Imported office;
    exchange::Roster roster;
    roster.entries.push_back({.row = 2,
                              .name = u"Delegate 1"_s,
                              .email = office.delegate(office.cohort, u"Delegate 1"_s).person.email,
                              .telephone = u"0113 496 0999"_s});
    roster.read = 1;
    done(action::importRoster(office.desk, office.cohort, roster));
    office.import = done(action::nextUndo(office.desk)).value();
    done(action::agreeWindow(office.desk, office.engagement, QDate(2027, 2, 1)));
    CHECK(office.delegate(office.cohort, u"Delegate 1"_s).person.telephone == u"0113 496 0999"_s);
    done(office.undoImport());
    CHECK(office.delegate(office.cohort, u"Delegate 1"_s).person.telephone.isEmpty());
    CHECK(office.inOrder());
}

TEST_CASE("What stayed of an import that was taken back goes with the cohort it was imported into")
{
    Office office;
    const QStringList before = content(office);
    const EngagementId engagement = office.join(QDate(2026, 11, 30));
    const CohortId cohort = office.plan(engagement, workshopOn);
    office.enrol(cohort, 3);
    const auto import = done(action::nextUndo(office.desk)).value();
    done(action::applyChange(office.desk, engagement,
                             timeline::WithdrawDelegate{office.delegate(cohort, u"Delegate 1"_s).place.id, u"ill"_s}));
    done(action::undo(office.desk, import.id, action::LaterSteps::Stay));
    REQUIRE(office.delegates(cohort).size() == 1);
    const QStringList inPart = content(office);

    int undone = 0;
    while (done(action::nextUndo(office.desk))) { // the withdrawal, the cohort with who stayed in it, the joining
        done(action::undo(office.desk));
        REQUIRE(++undone <= 3);
    }
    CHECK(undone == 3);
    CHECK(content(office) == before);
}

TEST_CASE("An import is taken back in part too where the only step since erased one of its delegates")
{
    Imported office;
    done(action::erasePerson(office.desk, office.delegate(office.cohort, u"Delegate 12"_s).person.id));
    const auto undone = done(action::undo(office.desk));
    REQUIRE(undone.stays.size() == 1);
    CHECK(office.everybody() == QStringList{u"Delegate 1"_s, u"Delegate 2"_s, u"Delegate 3"_s, u"Erased person 5"_s});
    CHECK(office.inOrder());
    const auto refused = action::undo(office.desk, done(action::nextUndo(office.desk)).value().id,
                                      action::LaterSteps::Stay); // the first list
    CHECK(refused);
}
