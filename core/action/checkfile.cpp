#include "core/action/checkfile.h"

#include "core/action/cohortrecord.h"
#include "core/action/dates.h"
#include "core/action/stages.h"
#include "core/store/cohorts.h"
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

/// A free place goes to the first who waits and whom no prerequisite keeps from it, while the cohort is still to come.
Result<> checkWaitingList(const Desk &desk, std::vector<Finding> &findings, const CohortRecord &cohort)
{
    const auto first = cohort.cohort.firstDate();
    if (cohort.held() >= cohort.cohort.capacity || !first || *first < desk.today())
        return {};
    for (const store::Delegate &delegate : cohort.delegates) {
        if (delegate.place.standing != Standing::Waiting)
            continue;
        CONVENER_ASSIGN(const auto standings, prerequisiteStandings(desk, cohort, delegate.person.id));
        if (std::ranges::any_of(standings, [](const timeline::PrerequisiteStanding &standing) {
                return standing.state == timeline::PrerequisiteState::NotMet;
            }))
            continue;
        findings.push_back(
            {u"waiting-list"_s, Text::tr("Cohort %1 has a free place while %2 waits. Offer it to them.")
                                    .arg(cohort.cohort.id.number)
                                    .arg(delegate.person.name)});
        return {};
    }
    return {};
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

void checkCertificates(std::vector<Finding> &findings, const CohortRecord &cohort)
{
    for (const Certificate &certificate : cohort.standingCertificates())
        if (!cohort.attended(certificate.place).value_or(false))
            findings.push_back(
                {u"certificate"_s, Text::tr("Certificate %1 stands, but its delegate did not attend. Withdraw it, "
                                            "or correct the attendance.")
                                       .arg(certificate.number)});
}

} // namespace

Result<std::vector<Finding>> checkFile(const Desk &desk)
{
    std::vector<Finding> findings;
    CONVENER_ASSIGN(const QStringList faults, desk.file.faults());
    for (const QString &fault : faults)
        findings.push_back({u"database"_s, fault});

    CONVENER_ASSIGN(const auto engagements, store::Engagements(desk.file).summaries());
    for (const store::EngagementSummary &summary : engagements) {
        const EngagementId id = summary.engagement.id;
        CONVENER_ASSIGN(const timeline::Impact changes, datesByRule(desk, id));
        if (!changes.isEmpty())
            findings.push_back(
                {u"dates"_s,
                 Text::tr("%n stored date(s) of engagement %1 differ from the rule.", nullptr,
                          int(changes.requests.size() + changes.commitments.size()))
                     .arg(id.number)});
        CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).ofEngagement(id));
        for (const Cohort &cohort : cohorts) {
            CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort.id));
            checkCapacity(findings, record);
            CONVENER_TRY(checkWaitingList(desk, findings, record));
            checkOffers(findings, record, desk.today());
            checkCertificates(findings, record);
        }
    }
    return findings;
}

} // namespace convener::action
