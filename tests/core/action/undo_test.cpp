#include "tests/core/action/anything.h"

#include "core/action/agreewindow.h"
#include "core/action/applychange.h"
#include "core/action/checkfile.h"
#include "core/action/history.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/action/steptext.h"
#include "core/action/undo.h"
#include "core/store/certificates.h"
#include "core/store/statement.h"
#include "core/time/zone.h"
#include "core/training/certificate.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate joinedOn(2026, 11, 30);
const QDate workshopOn(2027, 2, 15);

qint64 lastStep(Office &office)
{
    const auto last = done(action::nextUndo(office.desk));
    return last ? last->id.number : 0;
}

/// The rows that only one of both has, so that a falsified property tells them.
std::string difference(const QStringList &found, const QStringList &expected)
{
    QStringList lines;
    for (const QString &row : found)
        if (!expected.contains(row))
            lines << u"found: "_s + row;
    for (const QString &row : expected)
        if (!found.contains(row))
            lines << u"expected: "_s + row;
    return lines.join(u'\n').toStdString();
}

struct Workshop : Office {
    EngagementId engagement = join(joinedOn);
    CohortId cohort = plan(engagement, workshopOn);

    Workshop() { enrol(cohort, 3); }
};

} // namespace

TEST_CASE("Whatever was done, undone step by step gives the same rows back, and done again the same once more")
{
    CHECK(rc::check([] {
        Office office;
        std::vector<QStringList> moments{content(office)};
        const CohortId cohort = office.plan(office.join(joinedOn), workshopOn);
        office.enrol(cohort, 5);
        done(action::undo(office.desk));
        done(action::undo(office.desk));
        moments.push_back(content(office));
        done(action::redo(office.desk));
        moments.push_back(content(office));
        done(action::redo(office.desk));
        moments.push_back(content(office));
        for (int actions = *rc::gen::inRange(1, 15); actions > 0; --actions) {
            const qint64 before = lastStep(office);
            doAnything(office);
            if (lastStep(office) != before)
                moments.push_back(content(office));
            else
                RC_ASSERT(difference(content(office), moments.back()) == std::string());
        }
        for (int round = 0; round < 2; ++round) {
            for (auto moment = moments.size() - 1; moment > 0; --moment) {
                done(action::undo(office.desk));
                RC_ASSERT(difference(content(office), moments[moment - 1]) == std::string());
            }
            RC_ASSERT(!action::undo(office.desk));
            for (std::size_t moment = 1; moment < moments.size(); ++moment) {
                done(action::redo(office.desk));
                RC_ASSERT(difference(content(office), moments[moment]) == std::string());
            }
            RC_ASSERT(!action::redo(office.desk));
        }
        RC_ASSERT(done(office.file->faults()).isEmpty());
    }));
}

TEST_CASE("Every step of the verbs has a name of its own that reads as a sentence")
{
    Workshop workshop;
    workshop.desk.who = u"Ann Lee"_s;
    done(action::agreeWindow(workshop.desk, workshop.engagement, QDate(2027, 2, 1)));
    done(action::applyChange(workshop.desk, workshop.engagement,
                             done(action::movedTo(workshop.desk, workshop.session(workshop.cohort).id,
                                                  QDateTime(QDate(2027, 3, 12), QTime(10, 0), time::londonZone())))));
    done(action::undo(workshop.desk));
    QStringList texts;
    for (const store::Step &step : done(action::history(workshop.desk)))
        texts.prepend(action::stepText(step));
    CHECK(texts == QStringList{u"Leeds Teaching Hospitals joined Compassionate Conversations on 30 November 2026"_s,
                               u"Planned cohort 1: Delegate workshop on 15 February 2027"_s,
                               u"Imported delegates into cohort 1: 3 enrolled, 0 waiting"_s,
                               u"Agreed the window of engagement 1 from 1 February 2027"_s,
                               u"Moved Delegate workshop of cohort 1 to 12 March 2027"_s,
                               u"Undid: Moved Delegate workshop of cohort 1 to 12 March 2027"_s});
    CHECK(done(action::history(workshop.desk, {.who = u"Ann Lee"_s})).size() == 3);
    CHECK(done(action::history(workshop.desk, {.until = joinedOn.addDays(-1)})).empty());
    const QByteArray csv = action::historyCsv(done(action::history(workshop.desk, {.most = 2})));
    CHECK(csv.contains("Undid: Moved"));
    CHECK(csv.count("\r\n") == 3);
}

TEST_CASE("A new step ends what can be done again")
{
    Workshop workshop;
    done(action::undo(workshop.desk));
    CHECK(done(action::nextRedo(workshop.desk))->key == u"import-roster"_s);
    workshop.enrol(workshop.cohort, 2);
    CHECK_FALSE(done(action::nextRedo(workshop.desk)));
    CHECK_FALSE(action::redo(workshop.desk));
}

TEST_CASE("A step that others build on goes only with them, and says so")
{
    Workshop workshop;
    const auto planned = done(action::history(workshop.desk))[1];
    const auto refused = action::undo(workshop.desk, planned.id, action::LaterSteps::Stay);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"Imported delegates"_s));
    const auto undone = done(action::undo(workshop.desk, planned.id, action::LaterSteps::GoToo));
    CHECK(undone.steps.size() == 2);
    CHECK(undone.changes.engagements.contains(workshop.engagement));
    CHECK(workshop.count(u"SELECT count(*) FROM place"_s) == 0);
    CHECK(workshop.count(u"SELECT count(*) FROM cohort"_s) == 0);
    done(action::redo(workshop.desk));
    done(action::redo(workshop.desk));
    CHECK(workshop.count(u"SELECT count(*) FROM place"_s) == 3);
}

TEST_CASE("A step in the middle that nothing builds on is undone alone")
{
    Workshop workshop;
    const auto other = workshop.join(QDate(2026, 12, 1), u"York"_s);
    const auto joined = done(action::nextUndo(workshop.desk)).value();
    workshop.enrol(workshop.cohort, 2, 50);
    done(action::undo(workshop.desk, joined.id, action::LaterSteps::Stay));
    CHECK(workshop.count(u"SELECT count(*) FROM engagement WHERE id = %1"_s.arg(other.number)) == 0);
    CHECK(workshop.count(u"SELECT count(*) FROM place"_s) == 5);
    CHECK(done(action::checkFile(workshop.desk)).empty());
}

TEST_CASE("Undoing an issue withdraws its certificates; their numbers are never used again")
{
    Workshop workshop;
    workshop.setToday(workshopOn);
    done(action::recordAllAttended(workshop.desk, workshop.cohort));
    const auto issued = done(action::issueCertificates(workshop.desk, workshop.cohort)).issued;
    done(action::undo(workshop.desk));
    for (const Certificate &certificate : done(store::Certificates(*workshop.file).all()))
        CHECK(certificate.withdrawnOn == workshopOn);
    const auto again = done(action::issueCertificates(workshop.desk, workshop.cohort)).issued;
    CHECK(again.size() == issued.size());
    for (const Certificate &certificate : again)
        for (const Certificate &old : issued)
            CHECK(certificate.number != old.number);

    while (action::undo(workshop.desk)) { // also the import, whose places the certificates name
    }
    CHECK(workshop.count(u"SELECT count(*) FROM place"_s) == 0);
    CHECK(workshop.count(u"SELECT count(*) FROM certificate WHERE withdrawn_on IS NOT NULL"_s) == 6);
}

TEST_CASE("The history of a record is what touched it or what hangs on it, and no other's")
{
    Workshop workshop;
    const auto york = workshop.join(QDate(2026, 12, 1), u"York"_s);
    workshop.setToday(workshopOn);
    done(action::recordAllAttended(workshop.desk, workshop.cohort));
    done(action::issueCertificates(workshop.desk, workshop.cohort));
    const auto keys = [&](const QString &kind, qint64 id) {
        QStringList found;
        for (const store::Step &step : done(action::history(workshop.desk, {.record = {{kind, id}}})))
            found.prepend(step.key);
        return found;
    };
    CHECK(keys(u"cohort"_s, workshop.cohort.number) ==
          QStringList{u"plan-cohort"_s, u"import-roster"_s, u"record-all-attended"_s, u"issue-certificates"_s});
    CHECK(keys(u"engagement"_s, york.number) == QStringList{u"join"_s});
    CHECK(keys(u"organisation"_s, 1).size() == 5);
    CHECK(keys(u"person"_s, 1).contains(u"import-roster"_s));
    CHECK(keys(u"certificate"_s, 1) == QStringList{u"issue-certificates"_s});
    while (action::undo(workshop.desk)) {
    }
    CHECK(keys(u"cohort"_s, workshop.cohort.number).contains(u"import-roster"_s));
}

TEST_CASE("What was done outside the verbs is not undone, and keeps what it touched from being undone")
{
    Workshop workshop;
    workshop.meddle(u"UPDATE place SET reason = 'by hand'"_s);
    const auto refused = action::undo(workshop.desk);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"another program"_s));
}
