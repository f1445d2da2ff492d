#include "core/action/enquire.h"

#include "core/action/edition.h"
#include "core/action/email.h"
#include "core/action/shownprogramme.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/enquiries.h"
#include "core/timeline/split.h"
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

const Stage *firstMeeting(const Programme &programme)
{
    const auto found = std::find_if(programme.stages.begin(), programme.stages.end(),
                                    [](const Stage &stage) { return stage.isMeeting(); });
    return found == programme.stages.end() ? nullptr : &*found;
}

Result<> check(const Desk &desk, const Enquiry &enquiry)
{
    CONVENER_ASSIGN(const Programme programme, findProgramme(desk, enquiry.programme));
    if (enquiry.name.isEmpty() || enquiry.organisation.isEmpty())
        return refuse(Text::tr("An enquiry needs a name and an organisation. Give both."));
    CONVENER_TRY(mustFit(Text::tr("The name"), enquiry.name));
    CONVENER_TRY(mustFit(Text::tr("The name of the organisation"), enquiry.organisation));
    CONVENER_TRY(mustFit(Text::tr("The telephone number"), enquiry.telephone));
    CONVENER_TRY(mustFit(Text::tr("What is said of the dates"), enquiry.datesWished, longestText));
    CONVENER_TRY(mustFit(Text::tr("The note"), enquiry.note, longestText));
    if (enquiry.email.isEmpty())
        return refuse(Text::tr("An enquiry needs an e-mail address to be answered."));
    const int most = programme.enquiryMost.value;
    if (enquiry.delegates < 1)
        return refuse(Text::tr("An enquiry is for 1 to %1 delegates, not %2. Say how many it is for.")
                          .arg(most)
                          .arg(enquiry.delegates));
    if (enquiry.delegates > most)
        return refuse(Text::tr("An enquiry is for 1 to %1 delegates, not %2. Make a second enquiry for more.")
                          .arg(most)
                          .arg(enquiry.delegates));
    if (!enquiry.termsAccepted)
        return refuse(Text::tr("The terms and conditions are not accepted. An enquiry needs that."));
    return {};
}

} // namespace

Result<EnquiryId> recordEnquiry(Desk &desk, const Enquiry &given)
{
    Enquiry enquiry = given;
    enquiry.name = enquiry.name.simplified();
    enquiry.organisation = enquiry.organisation.simplified();
    CONVENER_ASSIGN(enquiry.email, typedEmail(given.email));
    enquiry.state = EnquiryState::New;
    if (!enquiry.receivedOn.isValid())
        enquiry.receivedOn = desk.today();
    CONVENER_TRY(check(desk, enquiry));
    const StepName step = StepName(u"record-enquiry"_s)
                              .with(u"organisationName"_s, enquiry.organisation)
                              .with(u"delegates"_s, enquiry.delegates);
    return inOneStep(desk, step, [&](StepName &name) -> Result<EnquiryId> {
        CONVENER_ASSIGN(const EnquiryId id, store::Enquiries(desk.file).add(enquiry));
        name.with(u"enquiry"_s, id);
        return id;
    });
}

Result<ProposedCohorts> proposeCohorts(const Programme &programme, int delegates, std::optional<Mode> mode)
{
    const Stage *stage = firstMeeting(programme);
    if (!stage)
        return refuse(Text::tr("%1 has no sessions, so there are no cohorts to plan.").arg(programme.title));
    const Mode way = mode.value_or(stage->defaultMode);
    if (!stage->capacity.contains(way))
        return refuse(Text::tr("%1 is not held %2.").arg(stage->title, toText(way)));
    const int capacity = stage->capacity.value(way).value;
    return ProposedCohorts{way, capacity, timeline::evenSplit(delegates, capacity)};
}

Result<Converted> convertEnquiry(Desk &desk, EnquiryId id, const Joining &details, std::optional<Mode> mode)
{
    const StepName step = StepName(u"convert-enquiry"_s).with(u"enquiry"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Converted> {
        store::Enquiries enquiries(desk.file);
        CONVENER_ASSIGN(Enquiry enquiry, enquiries.get(id));
        if (enquiry.state == EnquiryState::Converted)
            return refuse(Text::tr("Enquiry %1 became engagement %2 already. Open that one.")
                              .arg(id.number)
                              .arg(enquiry.engagement.number));
        if (enquiry.state == EnquiryState::Declined)
            return refuse(Text::tr("Enquiry %1 was declined. Record a new one.").arg(id.number));
        Joining joining = details;
        joining.organisation = enquiry.organisation;
        joining.programme = enquiry.programme;
        if (joining.leadContact.isEmpty()) {
            joining.leadContact = enquiry.name;
            joining.leadEmail = enquiry.email;
        }
        CONVENER_ASSIGN(const Joined joined, joinProgramme(desk, joining));
        Converted converted{.engagement = joined.engagement, .changes = joined.changes};
        CONVENER_ASSIGN(const Programme joinedIn, findProgramme(desk, joining.programme, joining.edition));
        const Programme programme = shown(desk, joinedIn);
        if (const Stage *stage = firstMeeting(programme)) {
            CONVENER_ASSIGN(converted.proposed, proposeCohorts(programme, enquiry.delegates, mode));
            for (std::size_t i = 0; i < converted.proposed.delegates.size(); ++i) {
                CONVENER_ASSIGN(const CohortId cohort,
                                store::Cohorts(desk.file).add({.engagement = joined.engagement,
                                                               .stage = stage->id,
                                                               .mode = converted.proposed.mode,
                                                               .capacity = converted.proposed.capacity}));
                converted.cohorts.push_back(cohort);
                converted.changes.cohorts.insert(cohort);
            }
        }
        enquiry.state = EnquiryState::Converted;
        enquiry.engagement = joined.engagement;
        CONVENER_TRY(enquiries.update(enquiry));
        name.with(u"organisationName"_s, enquiry.organisation).with(u"engagement"_s, joined.engagement);
        return converted;
    });
}

Result<> closeEnquiry(Desk &desk, EnquiryId id, EnquiryState state, const QString &note)
{
    const StepName step =
        StepName(state == EnquiryState::Declined ? u"decline-enquiry"_s : u"answer-enquiry"_s).with(u"enquiry"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<> {
        store::Enquiries enquiries(desk.file);
        CONVENER_ASSIGN(Enquiry enquiry, enquiries.get(id));
        if (enquiry.state == EnquiryState::Converted)
            return refuse(
                Text::tr("Enquiry %1 became engagement %2 already.").arg(id.number).arg(enquiry.engagement.number));
        name.with(u"organisationName"_s, enquiry.organisation);
        CONVENER_TRY(mustFit(Text::tr("The note"), note, longestText));
        enquiry.state = state;
        enquiry.note = note.simplified();
        return enquiries.update(enquiry);
    });
}

} // namespace convener::action
