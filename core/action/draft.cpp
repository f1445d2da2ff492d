#include "core/action/draft.h"

#include "core/action/dates.h"
#include "core/action/documentsource.h"
#include "core/action/draftwords.h"
#include "core/action/keepcommitment.h"
#include "core/action/recordsurvey.h"
#include "core/action/snapshot.h"
#include "core/action/step.h"
#include "core/exchange/maildraft.h"
#include "core/store/cohorts.h"
#include "core/store/drafts.h"
#include "core/store/engagements.h"
#include "core/store/places.h"
#include "core/store/surveys.h"
#include "core/timeline/datetext.h"
#include "core/timeline/told.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

void addressTo(Draft &draft, const Person &person)
{
    draft.person = person.id;
    draft.name = person.name;
    draft.email = person.email;
}

Result<> addressToLead(const Desk &desk, Draft &draft)
{
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(draft.engagement));
    draft.name = engagement.leadContact;
    draft.email = engagement.leadEmail;
    return {};
}

/// A draft with what it is about and whom it goes to, still without words.
class Addressed {
public:
    explicit Addressed(const Desk &desk)
        : m_desk(desk)
    {
    }

    Result<Draft> operator()(RequestId id) const
    {
        CONVENER_ASSIGN(const SurveyRequest request, store::Surveys(m_desk.file).get(id));
        if (request.progress == Progress::NotNeeded || !request.dates)
            return refuse(Text::tr("Request %1 is not needed, so there is nothing to write.").arg(id.number));
        if (request.progress == Progress::Returned)
            return refuse(Text::tr("Request %1 came back on %2. Nobody needs reminding.")
                              .arg(id.number)
                              .arg(timeline::dateText(*request.returnedOn)));
        Draft draft{.engagement = request.engagement,
                    .kind = request.progress == Progress::NotSent ? DraftKind::Survey : DraftKind::SurveyReminder,
                    .request = id};
        if (request.place.isValid()) {
            CONVENER_ASSIGN(const store::Delegate delegate, store::Places(m_desk.file).get(request.place));
            addressTo(draft, delegate.person);
        } else {
            CONVENER_TRY(addressToLead(m_desk, draft));
        }
        return draft;
    }

    Result<Draft> operator()(CommitmentId id) const
    {
        CONVENER_ASSIGN(const Commitment commitment, store::Engagements(m_desk.file).commitment(id));
        if (commitment.metOn)
            return refuse(Text::tr("This commitment was met on %1. Nobody needs reminding.")
                              .arg(timeline::dateText(*commitment.metOn)));
        Draft draft{.engagement = commitment.engagement, .kind = DraftKind::Commitment, .commitment = id};
        CONVENER_TRY(addressToLead(m_desk, draft));
        return draft;
    }

    Result<Draft> operator()(PlaceId id) const
    {
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(m_desk.file).get(id));
        if (!holdsPlace(delegate.place.standing))
            return refuse(Text::tr("%1 holds no place in cohort %2. Offer one first.")
                              .arg(delegate.person.name)
                              .arg(delegate.place.cohort.number));
        CONVENER_ASSIGN(const Cohort cohort, store::Cohorts(m_desk.file).get(delegate.place.cohort));
        CONVENER_TRY(hasSessions(cohort));
        Draft draft{.engagement = cohort.engagement,
                    .kind = delegate.place.standing == Standing::Offered ? DraftKind::Offer : DraftKind::Invitation,
                    .place = id};
        addressTo(draft, delegate.person);
        return draft;
    }

private:
    const Desk &m_desk;
};

/// One that was not sent gives way to the new one.
Result<> replaceUnsent(Desk &desk, const Draft &draft)
{
    store::Drafts drafts(desk.file);
    CONVENER_ASSIGN(const auto known, drafts.ofEngagement(draft.engagement));
    for (const Draft &other : known)
        if (!other.sentOn && other.kind == draft.kind && other.request == draft.request &&
            other.commitment == draft.commitment && other.place == draft.place)
            CONVENER_TRY(drafts.remove(other.id));
    return {};
}

void nameDraft(StepName &name, const Draft &draft)
{
    name.with(u"engagement"_s, draft.engagement).with(u"name"_s, draft.name);
    if (draft.person.isValid())
        name.with(u"person"_s, draft.person);
}

/// What the sending means for what the e-mail is about.
Result<> recordSending(Desk &desk, const Draft &draft, QDate on)
{
    if (draft.kind == DraftKind::Survey)
        CONVENER_TRY(recordSurvey(desk, draft.request, SurveyEvent::Sent, on));
    if (draft.kind == DraftKind::SurveyReminder)
        CONVENER_TRY(recordSurvey(desk, draft.request, SurveyEvent::Reminded, on));
    if (draft.kind == DraftKind::Commitment) {
        CONVENER_ASSIGN(const Commitment commitment, store::Engagements(desk.file).commitment(draft.commitment));
        CONVENER_TRY(askForCommitment(desk, draft.engagement, commitment.rule, draft.name, on));
    }
    return {};
}

} // namespace

Result<WrittenDraft> writeDraft(Desk &desk, const DraftSubject &about)
{
    return inOneStep(desk, StepName(u"write-draft"_s), [&](StepName &name) -> Result<WrittenDraft> {
        CONVENER_ASSIGN(Draft draft, std::visit(Addressed(desk), about));
        CONVENER_ASSIGN(const timeline::Snapshot snapshot, readSnapshot(desk, draft.engagement, Scope::Everything));
        const auto told = timeline::toldNow(snapshot, draft).value_or(timeline::Told{});
        if (!told.on)
            return refuse(Text::tr("There is no date to tell yet. Agree one first."));
        draft.toldOn = told.on;
        draft.told = told.details;
        draft.writtenOn = desk.today();
        CONVENER_ASSIGN(const document::MailText words, draftWords(desk, snapshot, draft));
        draft.subject = words.subject;
        draft.body = words.body;
        CONVENER_TRY(replaceUnsent(desk, draft));
        CONVENER_ASSIGN(draft.id, store::Drafts(desk.file).add(draft));
        nameDraft(name, draft);
        return WrittenDraft{draft, mailOf(draft, desk.clock.now()), {.engagements = {draft.engagement}}};
    });
}

QByteArray mailOf(const Draft &draft, const QDateTime &date)
{
    return exchange::writeMail({.to = {{draft.name, draft.email}}, .subject = draft.subject, .body = draft.body}, date);
}

Result<Changes> recordDraftSent(Desk &desk, DraftId id, QDate on)
{
    return inOneStep(desk, StepName(u"send-draft"_s).with(u"on"_s, on), [&](StepName &name) -> Result<Changes> {
        CONVENER_TRY(mustExist(on));
        store::Drafts drafts(desk.file);
        CONVENER_ASSIGN(Draft draft, drafts.get(id));
        nameDraft(name, draft);
        if (draft.sentOn)
            return refuse(
                Text::tr("Draft %1 was sent on %2 already.").arg(id.number).arg(timeline::dateText(*draft.sentOn)));
        if (draft.outdated)
            return refuse(
                Text::tr("Draft %1 tells what is no longer so: it was written for %2. Write it again, and send that.")
                    .arg(id.number)
                    .arg(draft.toldOn ? timeline::dateText(*draft.toldOn) : Text::tr("no date")));
        CONVENER_TRY(recordSending(desk, draft, on));
        draft.sentOn = on;
        CONVENER_TRY(drafts.update(draft));
        CONVENER_TRY(followRules(desk, draft.engagement));
        return Changes{.engagements = {draft.engagement}};
    });
}

Result<Changes> discardDraft(Desk &desk, DraftId id)
{
    return inOneStep(desk, StepName(u"discard-draft"_s), [&](StepName &name) -> Result<Changes> {
        store::Drafts drafts(desk.file);
        CONVENER_ASSIGN(const Draft draft, drafts.get(id));
        nameDraft(name, draft);
        if (draft.sentOn)
            return refuse(Text::tr("Draft %1 was sent on %2, so it is kept: it is what %3 was told.")
                              .arg(id.number)
                              .arg(timeline::dateText(*draft.sentOn), draft.name));
        CONVENER_TRY(drafts.remove(id));
        return Changes{.engagements = {draft.engagement}};
    });
}

} // namespace convener::action
