#include "core/action/draftwords.h"

#include "core/action/documentsource.h"
#include "core/action/shownprogramme.h"
#include "core/document/placeholders.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// The kind of content that has its words (resources/content/README.md).
QString contentKind(DraftKind kind)
{
    return u"mail-"_s + toText(kind);
}

const Cohort *cohortOf(const timeline::Snapshot &snapshot, PlaceId place)
{
    for (const timeline::DelegateRecord &row : snapshot.delegates)
        if (row.place.id == place)
            for (const Cohort &cohort : snapshot.cohorts)
                if (cohort.id == row.place.cohort)
                    return &cohort;
    return nullptr;
}

/// When and where, a line for each session.
QString sessionsText(const Cohort &cohort, const document::Wording &wording)
{
    QStringList lines;
    for (const Session &session : cohort.heldSessions()) {
        QStringList parts{wording.day(session.time.date()), wording.times(session.time.starts(), session.time.ends())};
        for (const QString &place : {session.venue, session.link})
            if (!place.isEmpty())
                parts.append(place);
        lines.append(parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

void addRequest(document::Placeholders &values, const timeline::Snapshot &snapshot, const Programme &programme,
                const Draft &draft)
{
    for (const SurveyRequest &request : snapshot.requests)
        if (request.id == draft.request) {
            const SurveyPoint *point = programme.surveys(request.level).point(request.point);
            values[u"survey"_s] = point ? point->title : request.point;
        }
}

void addCommitment(document::Placeholders &values, const timeline::Snapshot &snapshot, const Programme &programme,
                   const Draft &draft)
{
    for (const Commitment &commitment : snapshot.commitments)
        if (commitment.id == draft.commitment) {
            const CommitmentRule *rule = programme.commitment(commitment.rule);
            values[u"commitment"_s] = rule ? rule->title : commitment.rule;
        }
}

void addCohort(document::Placeholders &values, const Programme &programme, const Cohort &cohort,
               const document::Wording &wording)
{
    const Stage *stage = programme.stage(cohort.stage);
    values[u"stage"_s] = stage ? stage->title : cohort.stage;
    values[u"sessions"_s] = sessionsText(cohort, wording);
    values[u"first-date"_s] = wording.date(*cohort.firstDate());
}

} // namespace

Result<document::MailText> draftWords(const Desk &desk, const timeline::Snapshot &snapshot, const Draft &draft)
{
    const auto content =
        desk.library.content(snapshot.programme.id, contentKind(draft.kind), snapshot.organisation.language);
    if (!content)
        return fail(Error::Kind::NotFound, Text::tr("The wording of the e-mail is missing. Install Convener again."));
    CONVENER_ASSIGN(const Programme programme,
                    readProgramme(desk, snapshot.engagement.edition, snapshot.organisation.language));
    const document::Wording wording = wordingOf(snapshot.organisation);
    const Cohort *cohort = cohortOf(snapshot, draft.place);
    const auto sessions = cohort ? cohort->heldSessions() : std::vector<Session>();
    const QString contact = document::contactText(programme, sessions.empty() ? nullptr : &sessions.front());
    const QString day = wording.day(*draft.toldOn);
    document::Placeholders values{{u"name"_s, draft.name.isEmpty() ? snapshot.organisation.name : draft.name},
                                  {u"organisation"_s, snapshot.organisation.name},
                                  {u"programme"_s, programme.title},
                                  {u"contact"_s, contact},
                                  {u"due"_s, day},
                                  {u"until"_s, day}};
    addRequest(values, snapshot, programme, draft);
    addCommitment(values, snapshot, programme, draft);
    if (cohort)
        addCohort(values, programme, *cohort, wording);
    return document::mailText(*content, values);
}

} // namespace convener::action
