#include "tests/core/action/office.h"

#include "core/action/changeorganisation.h"
#include "core/action/documents.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/paper/layout.h"
#include "core/paper/typesetter.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// What stands on the pages, and where.
QStringList placedWords(const document::Document &document)
{
    paper::Typesetter typesetter;
    QStringList placed;
    for (const paper::Page &page : paper::layOut(document, typesetter).pages)
        for (const paper::Mark &mark : page.marks)
            if (const auto *text = std::get_if<paper::TextMark>(&mark.shape))
                placed << u"%1 %2 %3"_s.arg(text->at.x()).arg(text->at.y()).arg(text->text->text());
    return placed;
}

std::vector<action::NamedDocument> certificates(Office &office, CohortId cohort)
{
    return done(action::certificateDocuments(office.desk, done(action::readCohort(office.desk, cohort))));
}

} // namespace

TEST_CASE("A certificate is printed the same for ever, whatever changed since")
{
    Office office{QDate(2027, 2, 16)};
    const EngagementId leeds = office.join(QDate(2026, 11, 30));
    const CohortId cohort = office.plan(leeds, QDate(2027, 2, 15));
    office.enrol(cohort, 2);
    done(action::recordAllAttended(office.desk, cohort));
    done(action::issueCertificates(office.desk, cohort));
    const auto issued = certificates(office, cohort);
    REQUIRE(issued.size() == 2);

    Organisation organisation = done(action::readCohort(office.desk, cohort)).organisation;
    organisation.name = u"Pen-y-bont University Health Board"_s;
    organisation.language = u"cy"_s;
    organisation.nation = time::Nation::Wales;
    done(action::changeOrganisation(office.desk, organisation));
    office.meddle(u"UPDATE person SET name = 'Somebody ' || id, job_title = 'Other'"_s);
    office.meddle(u"UPDATE session SET venue = 'Elsewhere', contact = 'Nobody'"_s);
    office.meddle(u"UPDATE facilitator SET name = 'Led by ' || id"_s);
    office.meddle(u"UPDATE edition SET body = replace(body, 'Compassionate Conversations', 'Renamed Programme')"_s);
    office.setToday(QDate(2037, 6, 1));

    const auto again = certificates(office, cohort);
    REQUIRE(again.size() == issued.size());
    for (std::size_t i = 0; i < issued.size(); ++i) {
        CHECK(again[i].document == issued[i].document);
        CHECK(again[i].fileName == issued[i].fileName);
        CHECK(placedWords(again[i].document) == placedWords(issued[i].document));
    }
}
