#include "core/action/keepcommitment.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/timeline/datetext.h"
#include "core/training/length.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// Finds the commitment, lets `change` alter it, writes it, and lets the rules follow.
template <class Change>
Result<Changes> changeCommitment(Desk &desk, StepName name, EngagementId engagement, const QString &rule, Change change)
{
    name.with(u"engagement"_s, engagement).with(u"commitment"_s, rule);
    return inOneStep(desk, name, [&](StepName &named) -> Result<Changes> {
        store::Engagements engagements(desk.file);
        CONVENER_ASSIGN(const Engagement owner, engagements.get(engagement));
        CONVENER_ASSIGN(Commitment found, findCommitment(desk, engagement, rule));
        CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(owner.edition));
        if (const CommitmentRule *known = programme.commitment(rule))
            named.with(u"title"_s, known->title);
        CONVENER_TRY(change(engagements, found));
        CONVENER_TRY(engagements.updateCommitment(found));
        CONVENER_TRY(followRules(desk, engagement));
        return Changes{.engagements = {engagement}};
    });
}

} // namespace

Result<Commitment> findCommitment(const Desk &desk, EngagementId engagement, const QString &rule)
{
    CONVENER_ASSIGN(const auto commitments, store::Engagements(desk.file).commitments(engagement));
    QStringList known;
    for (const Commitment &commitment : commitments) {
        if (commitment.rule == rule)
            return commitment;
        known.append(commitment.rule);
    }
    return fail(Error::Kind::NotFound, Text::tr("Engagement %1 has no commitment “%2”. It has: %3.")
                                           .arg(engagement.number)
                                           .arg(rule, known.join(u", "_s)));
}

Result<Changes> meetCommitment(Desk &desk, EngagementId engagement, const QString &rule, QDate on,
                               const QString &evidence)
{
    const StepName name =
        on.isValid() ? StepName(u"meet-commitment"_s).with(u"on"_s, on) : StepName(u"reopen-commitment"_s);
    return changeCommitment(desk, name, engagement, rule,
                            [&](store::Engagements &, Commitment &commitment) -> Result<> {
                                CONVENER_TRY(mustFit(Text::tr("The evidence"), evidence, longestText));
                                commitment.metOn = on.isValid() ? std::optional(on) : std::nullopt;
                                commitment.evidence = on.isValid() ? evidence.trimmed() : QString();
                                return {};
                            });
}

Result<Changes> extendCommitment(Desk &desk, EngagementId engagement, const QString &rule, QDate until,
                                 const QString &why, QDate agreedOn)
{
    CONVENER_TRY(mustExist(until));
    CONVENER_TRY(mustExist(agreedOn));
    return changeCommitment(
        desk, StepName(u"extend-commitment"_s).with(u"until"_s, until), engagement, rule,
        [&](store::Engagements &engagements, Commitment &commitment) -> Result<> {
            if (why.trimmed().isEmpty())
                return refuse(Text::tr("An extension needs its reason. Say why a later date was agreed."));
            CONVENER_TRY(mustFit(Text::tr("The reason"), why, longestText));
            if (commitment.metOn)
                return refuse(Text::tr("This commitment was met on %1. It needs no extension.")
                                  .arg(timeline::dateText(*commitment.metOn)));
            if (commitment.due && until <= *commitment.due)
                return refuse(
                    Text::tr("An extension must end after the date due now, %1; %2 does not. Choose a later day.")
                        .arg(timeline::dateText(*commitment.due), timeline::dateText(until)));
            CONVENER_TRY(engagements.addExtension(
                {.commitment = commitment.id, .agreedOn = agreedOn, .until = until, .why = why.trimmed()}));
            commitment.due = until;
            return {};
        });
}

Result<Changes> askForCommitment(Desk &desk, EngagementId engagement, const QString &rule, const QString &whom,
                                 QDate on)
{
    CONVENER_TRY(mustExist(on));
    return changeCommitment(desk, StepName(u"ask-for-commitment"_s).with(u"on"_s, on), engagement, rule,
                            [&](store::Engagements &, Commitment &commitment) -> Result<> {
                                CONVENER_TRY(mustFit(Text::tr("The name of who was asked"), whom));
                                commitment.askedOn = on;
                                commitment.asked = whom.simplified();
                                return {};
                            });
}

} // namespace convener::action
