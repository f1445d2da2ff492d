#include "tests/core/action/office.h"

#include "core/action/checkfile.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/action/sample.h"
#include "core/store/duelist.h"
#include "core/store/trainers.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

QStringList found(Office &office)
{
    QStringList rules;
    for (const action::Finding &finding : done(action::checkFile(office.desk))) {
        INFO(finding.text.toStdString());
        CHECK(finding.text.size() > 20);
        rules.append(finding.rule);
    }
    return rules;
}

/// A full workshop with one who waits, in order.
struct Workshop {
    Office office;
    EngagementId leeds = office.join(QDate(2026, 11, 30));
    CohortId cohort = office.plan(leeds, QDate(2027, 2, 15));
    action::RosterImport enrolled = office.enrol(cohort, 13);
};

} // namespace

TEST_CASE("The sample is told on any day, and nothing is wrong with it")
{
    const std::vector<QDate> days{QDate(2026, 11, 30), QDate(2028, 2, 29), QDate(2027, 1, 31),  QDate(2027, 8, 31),
                                  QDate(2027, 5, 29),  QDate(2027, 5, 30), QDate(2026, 12, 25), QDate(2027, 1, 1),
                                  QDate(2027, 3, 28),  QDate(2027, 10, 31)};
    for (const QDate day : days) {
        INFO(day.toString(Qt::ISODate).toStdString());
        Office office(day);
        done(action::fillWithSample(office.desk));
        CHECK(found(office).isEmpty());
        CHECK(office.count(u"SELECT count(*) FROM engagement"_s) >= 5);
        CHECK(office.count(u"SELECT count(*) FROM certificate"_s) > 0);
        CHECK(office.count(u"SELECT count(*) FROM place WHERE standing = 'waiting'"_s) > 0);
        const auto due = done(store::DueList(*office.file).items({.today = day, .until = {}}));
        CHECK(std::ranges::is_sorted(due, {}, &store::DueItem::due));
        CHECK(std::ranges::any_of(due, [&](const store::DueItem &item) { return item.due < day; }));
        CHECK(std::ranges::any_of(due, [&](const store::DueItem &item) { return item.due > day; }));
    }
}

TEST_CASE("A file in order has no findings")
{
    Workshop workshop;
    CHECK(found(workshop.office).isEmpty());
}

TEST_CASE("A cohort over its capacity is found")
{
    Workshop workshop;
    workshop.office.meddle(u"UPDATE place SET standing = 'confirmed' WHERE standing = 'waiting'"_s);
    const QStringList rules = found(workshop.office);
    CHECK(rules.contains(u"capacity"_s));
    CHECK(rules.contains(u"dates"_s)); // the thirteenth has no survey requests
}

TEST_CASE("A free place without an offer while somebody waits is found, until the cohort has begun")
{
    Workshop workshop;
    workshop.office.meddle(u"UPDATE cohort SET capacity = 13"_s);
    CHECK(found(workshop.office) == QStringList{u"waiting-list"_s});
    workshop.office.setToday(QDate(2027, 2, 16));
    CHECK(found(workshop.office).isEmpty());
    workshop.office.setToday(QDate(2026, 12, 1));
    workshop.office.setStanding(workshop.cohort, u"Delegate 13"_s, Standing::Offered);
    CHECK(found(workshop.office).isEmpty());
}

TEST_CASE("An offer past its day is found")
{
    Workshop workshop;
    workshop.office.meddle(u"UPDATE place SET standing = 'offered', offered_until = '2026-12-01' WHERE id = 1"_s);
    CHECK(found(workshop.office).isEmpty());
    workshop.office.setToday(QDate(2026, 12, 2));
    CHECK(found(workshop.office) == QStringList{u"offer"_s});
}

TEST_CASE("A stored date that is not the rule's is found")
{
    Workshop workshop;
    SECTION("of a survey request")
    {
        workshop.office.meddle(u"UPDATE survey_request SET due = '2027-09-09' WHERE id = 7"_s);
    }
    SECTION("of a commitment")
    {
        workshop.office.meddle(u"UPDATE commitment SET due = '2027-09-09' WHERE rule = 'planning-matrix'"_s);
    }
    SECTION("a request that is missing")
    {
        workshop.office.meddle(u"DELETE FROM survey_request WHERE id = 7"_s);
    }
    SECTION("a session that was moved behind the rules' back")
    {
        workshop.office.meddle(u"UPDATE session SET starts = '2027-02-16T10:00', ends = '2027-02-16T13:00'"_s);
    }
    CHECK(found(workshop.office) == QStringList{u"dates"_s});
}

TEST_CASE("A certificate of somebody who did not attend is found, a withdrawn one is not")
{
    Workshop workshop;
    done(action::recordAllAttended(workshop.office.desk, workshop.cohort));
    const auto issued = done(action::issueCertificates(workshop.office.desk, workshop.cohort)).issued;
    CHECK(found(workshop.office).isEmpty());
    workshop.office.attend(workshop.cohort, issued.front().name, Attendance::Absent);
    CHECK(found(workshop.office) == QStringList{u"certificate"_s});
    done(action::withdrawCertificate(workshop.office.desk, issued.front().number, u"Was absent"_s));
    CHECK(found(workshop.office).isEmpty());
}

TEST_CASE("A row that refers to nothing is found")
{
    Workshop workshop;
    workshop.office.meddle(u"PRAGMA foreign_keys = OFF"_s);
    workshop.office.meddle(u"INSERT INTO need (place, access) VALUES (999, 'Ramp')"_s);
    CHECK(found(workshop.office) == QStringList{u"database"_s});
}

TEST_CASE("A trainer whose person is gone is found, and the other trainers are still told")
{
    Workshop workshop;
    Office &office = workshop.office;
    office.meddle(u"PRAGMA foreign_keys = OFF"_s);
    office.meddle(u"INSERT INTO trainer (id, engagement, person, selected_on) SELECT 1, id, 999, '2026-12-01' FROM "
                  "engagement"_s);
    office.meddle(
        u"INSERT INTO cascade_session (trainer, held_on, place, people) VALUES (1, '2027-03-01', 'Leeds', 5)"_s);
    CHECK(done(store::Trainers(*office.file).all()).empty());
    CHECK(found(office) == QStringList{u"database"_s});
}
