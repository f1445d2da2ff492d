#include "core/action/preview.h"

#include "core/action/engagementrecord.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/places.h"
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

/// Adds the clashes with sessions of any engagement: facilitators in two places at once, and delegates.
Result<> addClashesElsewhere(const Desk &desk, timeline::Snapshot &snapshot)
{
    store::Cohorts cohorts(desk.file);
    for (const Cohort &cohort : snapshot.cohorts) {
        const std::vector<Session> held = cohort.heldSessions();
        for (const Session &session : held) {
            CONVENER_ASSIGN(const auto others, cohorts.overlapping(session));
            for (timeline::Clash &clash : timeline::doubleBookings({session}, others))
                if (std::find(snapshot.clashes.begin(), snapshot.clashes.end(), clash) == snapshot.clashes.end())
                    snapshot.clashes.push_back(std::move(clash));
            CONVENER_ASSIGN(const auto doubled, store::Places(desk.file).heldAtOnce(session.id));
            for (const store::HeldAtOnce &twice : doubled)
                snapshot.clashes.push_back(
                    {u"delegate"_s,
                     Text::tr("%1 holds a place in cohort %2 and in cohort %3 on %4 at the same time.")
                         .arg(twice.name)
                         .arg(cohort.id.number)
                         .arg(twice.cohort.number)
                         .arg(timeline::dayText(session.time.date())),
                     cohort.id, session.id});
        }
    }
    return {};
}

} // namespace

Result<timeline::Snapshot> snapshot(const Desk &desk, EngagementId id)
{
    CONVENER_ASSIGN(EngagementRecord record, readEngagement(desk, id));
    timeline::Snapshot snapshot{.programme = std::move(record.programme),
                                .engagement = record.engagement,
                                .organisation = record.organisation.name,
                                .commitments = std::move(record.commitments),
                                .cohorts = std::move(record.cohorts),
                                .clashes = std::move(record.clashes)};
    for (store::NamedRequest &named : record.requests)
        snapshot.requests.push_back({std::move(named.request), std::move(named.subject)});
    for (const Cohort &cohort : snapshot.cohorts) {
        CONVENER_ASSIGN(const auto delegates, store::Places(desk.file).ofCohort(cohort.id));
        for (const store::Delegate &delegate : delegates)
            snapshot.places.push_back({delegate.place, delegate.person.name});
        CONVENER_ASSIGN(const auto certificates, store::Certificates(desk.file).ofCohort(cohort.id));
        std::copy_if(certificates.begin(), certificates.end(), std::back_inserter(snapshot.certificates),
                     [](const Certificate &certificate) { return !certificate.withdrawnOn; });
    }
    CONVENER_TRY(addClashesElsewhere(desk, snapshot));
    return snapshot;
}

Result<std::vector<timeline::Snapshot>> snapshots(const Desk &desk, const std::vector<EngagementId> &engagements)
{
    std::vector<timeline::Snapshot> taken;
    for (const EngagementId id : engagements) {
        CONVENER_ASSIGN(timeline::Snapshot one, snapshot(desk, id));
        taken.push_back(std::move(one));
    }
    return taken;
}

} // namespace convener::action
