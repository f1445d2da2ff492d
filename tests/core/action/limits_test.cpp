#include "tests/core/action/office.h"

#include "core/action/applychange.h"
#include "core/action/changeorganisation.h"
#include "core/action/cohortrecord.h"
#include "core/action/enquire.h"
#include "core/action/joinprogramme.h"
#include "core/action/keepplace.h"
#include "core/store/organisations.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

Result<action::Joined> join(Office &office, const QString &name, const QString &ods)
{
    return action::joinProgramme(
        office.desk,
        {.organisation = name, .ods = ods, .programme = u"compassionate-conversations"_s, .on = QDate(2026, 11, 30)});
}

} // namespace

TEST_CASE("An ODS code has 3 to 10 letters and digits; another form is refused with the way on")
{
    Office office;
    for (const QString &code :
         {u"R!@#"_s, u"RX"_s, u"R XX"_s, u"RXX-01"_s, u"ABCDEFGHIJK"_s, u"ŴXX"_s, u"RXX\u200b"_s}) {
        INFO(code.toStdString());
        const auto refused = join(office, u"Leeds"_s, code);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text.contains(code.toUpper()));
        CHECK(refused.error().text.contains(u"leave it out"_s));
    }
    CHECK(office.count(u"SELECT count(*) FROM organisation"_s) == 0);
    const auto joined = done(join(office, u"Leeds"_s, u" rxx01 "_s));
    CHECK(done(store::Organisations(*office.file).get(*joined.changes.organisations.begin())).ods == u"RXX01"_s);
    done(join(office, u"Bradford"_s, {}));
}

TEST_CASE("A code of another form that an older file holds keeps nobody from correcting the name")
{
    Office office;
    office.join(QDate(2026, 11, 30));
    office.meddle(u"UPDATE organisation SET ods = 'OLD-1'"_s);
    Organisation organisation = done(store::Organisations(*office.file).all()).front();
    organisation.name = u"Leeds and York"_s;
    done(action::changeOrganisation(office.desk, organisation));
    organisation.ods = u"OLD-2"_s;
    CHECK_FALSE(action::changeOrganisation(office.desk, organisation));
}

TEST_CASE("Names and notes have a length; what is longer is refused with its length, and nothing is written")
{
    Office office;
    const QString name(201, u'x');
    const auto refused = join(office, name, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"201"_s));
    CHECK(refused.error().text.contains(u"200"_s));
    done(join(office, QString(200, u'x'), {}));

    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    office.enrol(cohort, 1);
    const PlaceId place = office.delegates(cohort)[0].place.id;
    CHECK_FALSE(action::substitute(office.desk, place, {.name = name}, {}));
    CHECK_FALSE(action::substitute(office.desk, place, {.name = u"Ann"_s, .jobTitle = name}, {}));
    CHECK_FALSE(action::applyChange(office.desk, engagement, timeline::WithdrawDelegate{place, QString(4001, u'x')}));
    Enquiry enquiry{.name = name,
                    .email = u"ann@example.org"_s,
                    .organisation = u"Leeds"_s,
                    .programme = u"compassionate-conversations"_s,
                    .termsAccepted = true};
    CHECK_FALSE(action::recordEnquiry(office.desk, enquiry));
    enquiry.name = u"Ann"_s;
    done(action::recordEnquiry(office.desk, enquiry));
}

TEST_CASE("What is not in the file is refused with where to look it up")
{
    Office office;
    CHECK(action::readCohort(office.desk, {99}).error().text ==
          u"There is no cohort 99 in this file. Look its number up in the list of cohorts."_s);
}
