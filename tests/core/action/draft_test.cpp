#include "tests/core/action/office.h"

#include "core/action/agreewindow.h"
#include "core/action/applychange.h"
#include "core/action/checkfile.h"
#include "core/action/draft.h"
#include "core/action/keepcommitment.h"
#include "core/action/recordsurvey.h"
#include "core/action/undo.h"
#include "core/store/drafts.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// Two delegates of a workshop on 15 February 2027, one of whom nobody has an address of.
struct Workshop {
    Workshop()
        : engagement(office.join(QDate(2026, 11, 30)))
        , cohort(office.plan(engagement, QDate(2027, 2, 15)))
    {
        office.enrol(cohort, {{.name = u"Ann Lee"_s, .email = u"ann@example.org"_s}, {.name = u"Bob Zed"_s}});
    }

    PlaceId place(const QString &name = u"Ann Lee"_s) { return office.delegate(cohort, name).place.id; }
    RequestId request(const QString &point) { return office.request(place(), point).id; }
    action::WrittenDraft write(const action::DraftSubject &about)
    {
        return done(action::writeDraft(office.desk, about));
    }
    Draft stored(DraftId id) { return done(store::Drafts(*office.file).get(id)); }
    timeline::Change moveTo(const QString &day)
    {
        const QString times = day + u"T10:00/13:00"_s;
        return timeline::MoveSession{office.session(cohort).id, done(time::SessionTime::parse(times))};
    }
    timeline::Impact applied(const timeline::Change &change)
    {
        return done(action::applyChange(office.desk, engagement, change)).impact;
    }
    bool inOrder() { return done(action::checkFile(office.desk)).empty(); }

    Office office;
    EngagementId engagement;
    CohortId cohort;
};

} // namespace

TEST_CASE("A survey that is drafted is kept with whom it goes to, what it says and the date it tells")
{
    Workshop workshop;
    const auto written = workshop.write(workshop.request(u"pre"_s));
    const Draft kept = workshop.stored(written.draft.id);
    CHECK(kept == written.draft);
    CHECK(kept.kind == DraftKind::Survey);
    CHECK(kept.name == u"Ann Lee"_s);
    CHECK(kept.email == u"ann@example.org"_s);
    CHECK(kept.toldOn == QDate(2027, 2, 14));
    CHECK(kept.body.contains(u"Sunday 14 February 2027"_s));
    CHECK(kept.body.contains(u"Ann Lee"_s));
    CHECK(written.mail.contains("ann@example.org"));
    CHECK(written.mail.contains("X-Unsent: 1"));
    CHECK_FALSE(kept.outdated);
}

TEST_CASE("A draft whose date moves is shown before, marked after, and cannot be sent as it is")
{
    Workshop workshop;
    const DraftId survey = workshop.write(workshop.request(u"pre"_s)).draft.id;
    const DraftId invitation = workshop.write(workshop.place()).draft.id;
    CHECK(workshop.stored(invitation).kind == DraftKind::Invitation);
    const timeline::Change move = workshop.moveTo(u"2027-02-22"_s);
    const auto shown = done(action::foresee(workshop.office.desk, workshop.engagement, move));
    CHECK(shown.drafts.size() == 2);
    CHECK(timeline::impactText(shown).join(u' ').contains(u"written for the earlier date"_s));
    CHECK_FALSE(workshop.stored(survey).outdated);
    CHECK(workshop.applied(move) == shown);
    CHECK(workshop.stored(survey).outdated);
    CHECK(workshop.stored(invitation).outdated);
    CHECK_FALSE(action::recordDraftSent(workshop.office.desk, survey, QDate(2027, 2, 1)));
    CHECK(workshop.inOrder());
    done(action::undo(workshop.office.desk));
    CHECK_FALSE(workshop.stored(survey).outdated);
}

TEST_CASE("An e-mail that went out and tells the earlier date is marked too, until the date is that one again")
{
    Workshop workshop;
    const DraftId invitation = workshop.write(workshop.place()).draft.id;
    done(action::recordDraftSent(workshop.office.desk, invitation, QDate(2026, 12, 1)));
    workshop.applied(workshop.moveTo(u"2027-02-22"_s));
    CHECK(workshop.stored(invitation).outdated);
    workshop.applied(workshop.moveTo(u"2027-02-15"_s));
    CHECK_FALSE(workshop.stored(invitation).outdated);
}

TEST_CASE("An invitation tells the place as well: another room makes it out of date")
{
    Workshop workshop;
    const DraftId invitation = workshop.write(workshop.place()).draft.id;
    const auto impact = workshop.applied(
        timeline::ChangeSessions{{workshop.office.session(workshop.cohort).id}, {.venue = u"Room 4"_s}});
    CHECK(impact.drafts.size() == 1);
    CHECK(workshop.stored(invitation).outdated);
    const auto again = workshop.write(workshop.place());
    CHECK(again.draft.body.contains(u"Room 4"_s));
    CHECK(done(store::Drafts(*workshop.office.file).all()).size() == 1); // the earlier one gave way
}

TEST_CASE("Sending a draft records what it is about as sent, reminded of or asked for, in one step")
{
    Workshop workshop;
    const RequestId request = workshop.request(u"pre"_s);
    done(action::recordDraftSent(workshop.office.desk, workshop.write(request).draft.id, QDate(2027, 2, 1)));
    CHECK(workshop.office.request(workshop.place(), u"pre"_s).progress == Progress::Sent);
    const auto reminder = workshop.write(request);
    CHECK(reminder.draft.kind == DraftKind::SurveyReminder);
    done(action::recordDraftSent(workshop.office.desk, reminder.draft.id, QDate(2027, 2, 8)));
    CHECK(workshop.office.request(workshop.place(), u"pre"_s).progress == Progress::Reminded);
    done(action::undo(workshop.office.desk));
    CHECK(workshop.office.request(workshop.place(), u"pre"_s).progress == Progress::Sent);
    CHECK_FALSE(workshop.stored(reminder.draft.id).sentOn);

    const auto matrix = done(action::findCommitment(workshop.office.desk, workshop.engagement, u"planning-matrix"_s));
    const auto asked = workshop.write(matrix.id);
    CHECK(asked.draft.toldOn == QDate(2027, 2, 28));
    done(action::recordDraftSent(workshop.office.desk, asked.draft.id, QDate(2027, 2, 20)));
    CHECK(workshop.office.commitment(workshop.engagement, u"planning-matrix"_s).askedOn == QDate(2027, 2, 20));
}

TEST_CASE("A reminder of a commitment follows the joining date; an extension makes it out of date")
{
    Workshop workshop;
    const auto matrix = done(action::findCommitment(workshop.office.desk, workshop.engagement, u"planning-matrix"_s));
    const DraftId reminder = workshop.write(matrix.id).draft.id;
    CHECK(workshop.applied(timeline::ChangeJoiningDate{QDate(2026, 12, 31)}).drafts.size() == 1);
    CHECK(workshop.stored(reminder).outdated);
    const DraftId second = workshop.write(matrix.id).draft.id;
    done(action::extendCommitment(workshop.office.desk, workshop.engagement, u"planning-matrix"_s, QDate(2027, 5, 31),
                                  u"Winter"_s, QDate(2027, 1, 4)));
    CHECK(workshop.stored(second).outdated);
}

TEST_CASE("There is nothing to write about what came back, is met, has no date, or to who holds no place")
{
    Workshop workshop;
    Office &office = workshop.office;
    const RequestId request = workshop.request(u"pre"_s);
    const DraftId draft = workshop.write(request).draft.id;
    done(action::recordSurvey(office.desk, request, action::SurveyEvent::Returned, QDate(2027, 2, 10)));
    CHECK(workshop.stored(draft).outdated); // there is nothing left to ask
    CHECK_FALSE(action::writeDraft(office.desk, request));
    const auto trainers = done(action::findCommitment(office.desk, workshop.engagement, u"trainer-selection"_s));
    CHECK_FALSE(action::writeDraft(office.desk, trainers.id)); // no date is agreed
    const PlaceId ann = workshop.place();
    done(action::applyChange(office.desk, workshop.engagement, timeline::WithdrawDelegate{ann, u"left"_s}));
    CHECK_FALSE(action::writeDraft(office.desk, ann));
    office.cancel(workshop.cohort);
    CHECK_FALSE(action::writeDraft(office.desk, workshop.place(u"Bob Zed"_s)));
}

TEST_CASE("A draft to somebody without an address is kept, to be completed by hand")
{
    Workshop workshop;
    const auto written = workshop.write(workshop.place(u"Bob Zed"_s));
    CHECK(written.draft.email.isEmpty());
    CHECK(written.mail.contains("Subject: "));
}

TEST_CASE("A draft that was not sent can be discarded; one that was is what people were told")
{
    Workshop workshop;
    const DraftId draft = workshop.write(workshop.place()).draft.id;
    done(action::discardDraft(workshop.office.desk, draft));
    CHECK_FALSE(action::discardDraft(workshop.office.desk, draft));
    const DraftId sent = workshop.write(workshop.place()).draft.id;
    done(action::recordDraftSent(workshop.office.desk, sent, QDate(2026, 12, 1)));
    CHECK_FALSE(action::discardDraft(workshop.office.desk, sent));
    CHECK_FALSE(action::recordDraftSent(workshop.office.desk, sent, QDate(2026, 12, 2)));
}

TEST_CASE("Letters are in the organisation's language")
{
    Office office;
    const auto joined = done(action::joinProgramme(office.desk, {.organisation = u"Bwrdd"_s,
                                                                 .nation = time::Nation::Wales,
                                                                 .language = u"cy"_s,
                                                                 .programme = u"compassionate-conversations"_s,
                                                                 .on = QDate(2026, 11, 30)}));
    const auto cohort = office.plan(joined.engagement, QDate(2027, 2, 15));
    office.enrol(cohort, 1);
    const auto written = done(action::writeDraft(office.desk, office.delegates(cohort)[0].place.id));
    CHECK(written.draft.body.startsWith(u"Annwyl Delegate 1"_s));
    CHECK(written.draft.body.contains(u"Chwefror"_s));
}
