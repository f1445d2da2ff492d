#include "tests/core/action/office.h"

#include "core/action/edition.h"
#include "core/action/enquire.h"
#include "core/store/cohorts.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

Enquiry enquiry(const QString &programme, int delegates)
{
    return {.name = u"Ann Lee"_s,
            .email = u"ann@example.org"_s,
            .organisation = u"Leeds Teaching Hospitals"_s,
            .programme = programme,
            .delegates = delegates,
            .termsAccepted = true};
}

} // namespace

TEST_CASE("An enquiry is split by the places of the edition that it joins, not of the shipped one")
{
    Office office;
    Programme smaller = *office.library.programme(u"compassionate-conversations"_s);
    smaller.edition = u"2027"_s;
    smaller.stages[1].capacity[Mode::Online].value = 10;
    done(action::saveEdition(office.desk, smaller));
    const auto id = done(action::recordEnquiry(office.desk, enquiry(smaller.id, 24)));
    const auto converted = done(action::convertEnquiry(office.desk, id, {.on = QDate(2026, 12, 1)}));
    CHECK(converted.proposed.delegates == std::vector<int>{8, 8, 8});
    for (const CohortId cohort : converted.cohorts)
        CHECK(done(store::Cohorts(*office.file).get(cohort)).capacity == 10);
}

TEST_CASE("An enquiry for too many, or for nobody, names the rule, the number and the way on that fits")
{
    Office office;
    const auto refusal = [&](int delegates) {
        const auto id = action::recordEnquiry(office.desk, enquiry(u"compassionate-conversations"_s, delegates));
        return id ? QString() : id.error().text;
    };
    CHECK(refusal(1).isEmpty());
    CHECK(refusal(24).isEmpty());
    CHECK(refusal(25) == u"An enquiry is for 1 to 24 delegates, not 25. Make a second enquiry for more."_s);
    CHECK(refusal(0) == u"An enquiry is for 1 to 24 delegates, not 0. Say how many it is for."_s);
    CHECK(refusal(-3) == u"An enquiry is for 1 to 24 delegates, not -3. Say how many it is for."_s);
}

TEST_CASE("An enquiry may be for a programme that only this file has, and is for as many as that takes")
{
    Office office;
    Programme own = *office.library.programme(u"compassionate-conversations"_s);
    own.id = u"our-conversations"_s;
    own.enquiryMost.value = 30;
    CHECK_FALSE(action::recordEnquiry(office.desk, enquiry(own.id, 30)));
    done(action::saveEdition(office.desk, own));
    done(action::recordEnquiry(office.desk, enquiry(own.id, 30)));
    CHECK_FALSE(action::recordEnquiry(office.desk, enquiry(own.id, 31)));
    CHECK_FALSE(action::recordEnquiry(office.desk, enquiry(own.id, 0)));
}
