#include "core/action/checkfile.h"

#include "core/action/checkmakeups.h"
#include "core/action/checkpeople.h"
#include "core/action/cohortrecord.h"
#include "core/action/dates.h"
#include "core/action/offer.h"
#include "core/action/stages.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

void checkCapacity(std::vector<Finding> &findings, const CohortRecord &cohort)
{
    if (cohort.held() > cohort.cohort.capacity)
        findings.push_back(
            {u"capacity"_s, Text::tr("Cohort %1 holds %2 delegates for %3 places. Move somebody to another cohort.")
                                .arg(cohort.cohort.id.number)
                                .arg(cohort.held())
                                .arg(cohort.cohort.capacity)});
}

void checkOffers(std::vector<Finding> &findings, const CohortRecord &cohort, QDate today)
{
    for (const store::Delegate &delegate : cohort.delegates)
        if (delegate.place.standing == Standing::Offered && delegate.place.offeredUntil &&
            *delegate.place.offeredUntil < today)
            findings.push_back(
                {u"offer"_s, Text::tr("The offer to %1 in cohort %2 lapsed on %3. Offer the place to the next.")
                                 .arg(delegate.person.name)
                                 .arg(cohort.cohort.id.number)
                                 .arg(timeline::dateText(*delegate.place.offeredUntil))});
}

/// "No free place is without an open offer while someone eligible waits."
Result<> checkWaitingList(const Desk &desk, std::vector<Finding> &findings, const CohortRecord &cohort)
{
    CONVENER_ASSIGN(const auto offers, proposeOffers(desk, cohort));
    if (!offers.empty())
        findings.push_back(
            {u"waiting-list"_s, Text::tr("Cohort %1 has %n free place(s) that somebody eligible waits for. "
                                         "Offer them.",
                                         nullptr, int(offers.size()))
                                    .arg(cohort.cohort.id.number)});
    return {};
}

void checkCertificates(std::vector<Finding> &findings, const CohortRecord &cohort)
{
    for (const Certificate &certificate : cohort.standingCertificates())
        if (!cohort.attended(certificate.place).value_or(false))
            findings.push_back(
                {u"certificate"_s, Text::tr("Certificate %1 stands, but its delegate did not attend. Withdraw it, "
                                            "or correct the attendance.")
                                       .arg(certificate.number)});
}

Result<> checkEngagement(const Desk &desk, std::vector<Finding> &findings, EngagementId id)
{
    CONVENER_ASSIGN(const timeline::Impact changes, datesByRule(desk, id));
    if (!changes.isEmpty())
        findings.push_back(
            {u"dates"_s, Text::tr("%n stored date(s) of engagement %1 differ from the rule.", nullptr,
                                  int(changes.requests.size() + changes.commitments.size() + changes.drafts.size()))
                             .arg(id.number)});
    CONVENER_ASSIGN(const auto cohorts, readCohorts(desk, id));
    for (const CohortRecord &record : cohorts) {
        checkCapacity(findings, record);
        checkOffers(findings, record, desk.today());
        CONVENER_TRY(checkWaitingList(desk, findings, record));
        checkCertificates(findings, record);
        checkMakeUps(findings, record);
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> checkFile(const Desk &desk)
{
    std::vector<Finding> findings;
    CONVENER_ASSIGN(const QStringList faults, desk.file.faults());
    for (const QString &fault : faults)
        findings.push_back({u"database"_s, fault});
    CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).summaries());
    for (const store::EngagementSummary &summary : engagements)
        CONVENER_TRY(checkEngagement(desk, findings, summary.engagement.id));
    CONVENER_TRY(checkPeople(desk, findings));
    return findings;
}

Result<std::vector<Finding>> checkEngagements(const Desk &desk, const std::set<EngagementId> &engagements)
{
    std::vector<Finding> findings;
    CONVENER_ASSIGN(const auto all, store::Engagements(desk.file).summaries());
    for (const store::EngagementSummary &summary : all) // some of them may be gone
        if (engagements.contains(summary.engagement.id))
            CONVENER_TRY(checkEngagement(desk, findings, summary.engagement.id));
    return findings;
}

} // namespace convener::action
