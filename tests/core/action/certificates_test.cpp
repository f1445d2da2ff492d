#include "tests/core/action/office.h"

#include "core/action/cohortrecord.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/document/certificate.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"

#include <QRegularExpression>

#include <set>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

struct Workshop {
    Office office{QDate(2027, 2, 16)};
    EngagementId leeds = office.join(QDate(2026, 11, 30));
    CohortId cohort = office.plan(leeds, QDate(2027, 2, 15));
    action::RosterImport enrolled = office.enrol(cohort, 3);

    action::IssuedCertificates issue() { return done(action::issueCertificates(office.desk, cohort)); }
    void attendAll() { done(action::recordAllAttended(office.desk, cohort)); }
};

} // namespace

TEST_CASE("Who attended gets a certificate, who did not is named with the reason")
{
    Workshop workshop;
    workshop.office.attend(workshop.cohort, u"Delegate 1"_s, Attendance::Attended);
    workshop.office.attend(workshop.cohort, u"Delegate 2"_s, Attendance::LeftEarly);
    const auto result = workshop.issue();
    REQUIRE(result.issued.size() == 1);
    const Certificate &certificate = result.issued.front();
    CHECK(certificate.number == u"2027-00001"_s);
    CHECK(certificate.name == u"Delegate 1"_s);
    CHECK(certificate.programme == u"Compassionate Conversations"_s);
    CHECK(certificate.organisation == u"Leeds Teaching Hospitals"_s);
    CHECK(certificate.heldOn == QDate(2027, 2, 15));
    CHECK(certificate.issuedOn == QDate(2027, 2, 16));
    CHECK(certificate.minutes == 210);
    CHECK(QRegularExpression(u"^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$"_s).match(certificate.checkCode).hasMatch());
    REQUIRE(result.refused.size() == 2);
    CHECK(result.refused[0].name == u"Delegate 2"_s);
    CHECK(result.refused[0].why == u"Did not attend what the stage asks for."_s);
    CHECK(result.refused[1].why == u"Attendance is not recorded yet."_s);
}

TEST_CASE("Without any attendance no certificate is issued")
{
    Workshop workshop;
    const auto refused = action::issueCertificates(workshop.office.desk, workshop.cohort);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().text.contains(u"Record the attendance first"_s));
}

TEST_CASE("Issuing twice gives the same certificates, not new ones")
{
    Workshop workshop;
    workshop.attendAll();
    const auto first = workshop.issue();
    const auto again = workshop.issue();
    CHECK(again.issued.empty());
    CHECK(again.standing == first.issued);
}

TEST_CASE("A certificate does not change with the person, the organisation or the session")
{
    Workshop workshop;
    workshop.attendAll();
    const auto issued = workshop.issue().issued;
    workshop.office.meddle(u"UPDATE person SET name = 'Somebody Else'"_s);
    workshop.office.meddle(u"UPDATE organisation SET name = 'Merged Trust'"_s);
    workshop.office.meddle(u"UPDATE session SET starts = '2027-02-20T10:00', ends = '2027-02-20T13:00'"_s);
    CHECK(done(store::Certificates(*workshop.office.file).ofCohort(workshop.cohort)) == issued);
}

TEST_CASE("A withdrawn certificate is kept and marked, and its number never used again")
{
    Workshop workshop;
    workshop.attendAll();
    const auto issued = workshop.issue().issued;
    const QString last = issued.back().number;
    CHECK_FALSE(action::withdrawCertificate(workshop.office.desk, last, u" "_s));
    done(action::withdrawCertificate(workshop.office.desk, last, u"Wrong name"_s));
    CHECK_FALSE(action::withdrawCertificate(workshop.office.desk, last, u"Again"_s));
    CHECK(action::withdrawCertificate(workshop.office.desk, u"2027-99999"_s, u"Why"_s).error().kind ==
          Error::Kind::NotFound);

    const auto kept = done(store::Certificates(*workshop.office.file).byNumber(last));
    REQUIRE(kept);
    CHECK(kept->withdrawnOn == QDate(2027, 2, 16));
    CHECK(kept->withdrawnWhy == u"Wrong name"_s);
    CHECK(done(action::readCohort(workshop.office.desk, workshop.cohort)).standingCertificates().size() == 2);

    const auto anew = workshop.issue();
    REQUIRE(anew.issued.size() == 1);
    CHECK(anew.issued.front().number == u"2027-00004"_s);
}

TEST_CASE("Numbers run by the year of issue, and check codes differ")
{
    Workshop workshop;
    workshop.attendAll();
    std::set<QString> codes;
    for (const Certificate &certificate : workshop.issue().issued)
        codes.insert(certificate.checkCode);
    CHECK(codes.size() == 3);
    workshop.office.setToday(QDate(2028, 1, 3));
    done(action::withdrawCertificate(workshop.office.desk, u"2027-00001"_s, u"Typing slip"_s));
    CHECK(workshop.issue().issued.front().number == u"2028-00001"_s);
}

TEST_CASE("A certificate is worded in the organisation's language")
{
    Office office(QDate(2027, 2, 16));
    const auto gwynedd = done(action::joinProgramme(office.desk, {.organisation = u"Ysbyty Gwynedd"_s,
                                                                  .nation = time::Nation::Wales,
                                                                  .language = u"cy"_s,
                                                                  .programme = u"compassionate-conversations"_s,
                                                                  .on = QDate(2026, 11, 30)}))
                             .engagement;
    const auto cohort = office.plan(gwynedd, QDate(2027, 2, 15));
    office.enrol(cohort, 1);
    done(action::recordAllAttended(office.desk, cohort));
    const auto welsh = done(action::issueCertificates(office.desk, cohort)).issued.front();
    CHECK(welsh.language == u"cy"_s);

    Workshop english;
    english.attendAll();
    const auto other = english.issue().issued.front();
    CHECK(other.language == u"en"_s);
    CHECK(welsh.wording != other.wording);
}

TEST_CASE("The certificate of a course states the last session that the delegate attended")
{
    Office office(QDate(2027, 4, 6));
    const auto leeds = office.join(QDate(2026, 11, 30), u"Leeds"_s, u"compassionate-leadership"_s);
    const auto course = office.plan(leeds, QDate(2027, 3, 1), u"course"_s);
    office.enrol(course, 1);
    const auto place = office.delegate(course, u"Delegate 1"_s).place.id;
    std::vector<action::AttendanceEntry> weeks;
    for (const Session &session : done(store::Cohorts(*office.file).get(course)).sessions)
        weeks.push_back({session.id, place, Attendance::Attended});
    weeks.back().attendance = Attendance::Absent;
    done(action::recordAttendance(office.desk, course, weeks));
    CHECK(done(action::issueCertificates(office.desk, course)).issued.front().heldOn == QDate(2027, 4, 5));
}

TEST_CASE("A correction is a new certificate that names the one it replaces, which no longer stands")
{
    Workshop workshop;
    workshop.attendAll();
    const Certificate first = workshop.issue().issued.front();
    const auto same = action::correctCertificate(workshop.office.desk, first.number);
    REQUIRE_FALSE(same);
    CHECK(same.error().text.contains(u"says already what is on record"_s));

    workshop.office.meddle(u"UPDATE person SET name = 'Delegate Wynn' WHERE name = 'Delegate 1'"_s);
    const auto attended = [&](Attendance attendance) {
        const auto session = workshop.office.session(workshop.cohort).id;
        done(action::recordAttendance(workshop.office.desk, workshop.cohort, {{session, first.place, attendance}}));
    };
    attended(Attendance::Absent);
    const auto absent = action::correctCertificate(workshop.office.desk, first.number);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().text.contains(u"Withdraw it instead"_s));
    attended(Attendance::Attended);
    const Certificate foreseen = done(action::foreseeCorrection(workshop.office.desk, first.number));
    CHECK(done(store::Certificates(workshop.office.desk.file).standing(first.place))->number == first.number);
    const Certificate corrected = done(action::correctCertificate(workshop.office.desk, first.number));
    CHECK(corrected == foreseen);
    CHECK(corrected.name == u"Delegate Wynn"_s);
    CHECK(corrected.number != first.number);
    CHECK(corrected.replacedNumber == first.number);
    store::Certificates certificates(workshop.office.desk.file);
    CHECK(done(certificates.standing(first.place))->number == corrected.number);
    const Certificate kept = *done(certificates.byNumber(first.number));
    CHECK(kept.name == u"Delegate 1"_s);
    CHECK_FALSE(kept.withdrawnOn);

    const auto paper = done(document::certificate(corrected, document::Wording(u"en"_s)));
    CHECK(std::get<document::Plaque>(paper.blocks.front()).footRight.contains(first.number));
    const auto again = action::correctCertificate(workshop.office.desk, first.number);
    REQUIRE_FALSE(again);
    CHECK(again.error().text.contains(u"replaced already"_s));
    CHECK(workshop.issue().standing.size() == 3);
}
