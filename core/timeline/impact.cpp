#include "core/timeline/impact.h"

#include "core/timeline/datetext.h"
#include "core/timeline/window.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace convener::timeline {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString dated(const std::optional<QDate> &date)
{
    return date ? dateText(*date) : Text::tr("no date");
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Invited:
        return Text::tr("invited");
    case Standing::Offered:
        return Text::tr("offered a place");
    case Standing::Confirmed:
        return Text::tr("confirmed");
    case Standing::Waiting:
        return Text::tr("waiting");
    case Standing::Declined:
        return Text::tr("declined");
    case Standing::Withdrawn:
        return Text::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

/// Compares two moments of one engagement.
class Comparison {
public:
    Comparison(const Snapshot &before, const Snapshot &after, std::vector<Effect> &effects)
        : m_before(before)
        , m_after(after)
        , m_effects(effects)
    {
    }

    void run()
    {
        engagement();
        sessions();
        places();
        commitments();
        requests();
        certificates();
        clashes();
    }

private:
    using Kind = Effect::Kind;

    void add(Kind kind, const QString &text, qint64 number = 0) { m_effects.push_back({kind, text, number}); }

    void engagement()
    {
        const qint64 number = m_after.engagement.id.number;
        if (m_before.organisation != m_after.organisation)
            add(Kind::Organisation, Text::tr("%1 becomes %2.").arg(m_before.organisation, m_after.organisation),
                number);
        if (m_before.engagement.joinedOn != m_after.engagement.joinedOn)
            add(Kind::Engagement,
                Text::tr("Joining date: %1 becomes %2.")
                    .arg(dateText(m_before.engagement.joinedOn), dateText(m_after.engagement.joinedOn)),
                number);
        if (m_before.engagement.edition != m_after.engagement.edition)
            add(Kind::Engagement,
                Text::tr("Edition: %1 becomes %2.").arg(m_before.programme.edition, m_after.programme.edition), number);
        const auto was = window(m_before.programme, m_before.engagement);
        const auto is = window(m_after.programme, m_after.engagement);
        if (was != is)
            add(Kind::Engagement, Text::tr("Window: %1 becomes %2.").arg(spanText(was), spanText(is)), number);
    }

    static QString spanText(const std::optional<time::Span> &span)
    {
        return span ? Text::tr("%1 to %2").arg(dateText(span->first()), dateText(span->last()))
                    : Text::tr("not agreed");
    }

    QString stageTitle(const Snapshot &of, const Cohort &cohort) const
    {
        const Stage *stage = of.programme.stage(cohort.stage);
        return stage ? stage->title : cohort.stage;
    }

    void sessions()
    {
        QMap<CohortId, const Cohort *> earlier;
        for (const Cohort &cohort : m_before.cohorts)
            earlier.insert(cohort.id, &cohort);
        for (const Cohort &cohort : m_after.cohorts) {
            const Cohort *was = earlier.value(cohort.id);
            if (!was)
                continue;
            if (was->capacity != cohort.capacity)
                add(Kind::Cohort,
                    Text::tr("Cohort %1: capacity %2 becomes %3.")
                        .arg(cohort.id.number)
                        .arg(was->capacity)
                        .arg(cohort.capacity),
                    cohort.id.number);
            for (std::size_t i = 0; i < cohort.sessions.size() && i < was->sessions.size(); ++i)
                session(cohort, was->sessions[i], cohort.sessions[i]);
        }
    }

    void session(const Cohort &cohort, const Session &was, const Session &is)
    {
        const QString what = Text::tr("%1, cohort %2").arg(stageTitle(m_after, cohort)).arg(cohort.id.number);
        if (was.time != is.time)
            add(Kind::Session,
                Text::tr("%1: %2 %3 becomes %4 %5.")
                    .arg(what, dayText(was.time.date()), was.time.starts().toString(u"HH:mm"_s),
                         dayText(is.time.date()), is.time.starts().toString(u"HH:mm"_s)),
                is.id.number);
        if (!was.cancelled && is.cancelled)
            add(Kind::Session, Text::tr("%1 on %2 is cancelled.").arg(what, dayText(was.time.date())), is.id.number);
        if (was.time != is.time || was.cancelled != is.cancelled)
            m_moved.insert(cohort.id);
    }

    void places()
    {
        QMap<PlaceId, const SnapshotPlace *> earlier;
        for (const SnapshotPlace &place : m_before.places)
            earlier.insert(place.place.id, &place);
        for (const SnapshotPlace &is : m_after.places) {
            const SnapshotPlace *was = earlier.value(is.place.id);
            if (!was)
                add(Kind::Place, Text::tr("%1: %2.").arg(is.name, standingText(is.place.standing)), is.place.id.number);
            else if (was->place.standing != is.place.standing)
                add(Kind::Place,
                    Text::tr("%1: %2 becomes %3.")
                        .arg(is.name, standingText(was->place.standing), standingText(is.place.standing)),
                    is.place.id.number);
        }
    }

    void commitments()
    {
        for (const Commitment &is : m_after.commitments)
            for (const Commitment &was : m_before.commitments)
                if (was.id == is.id && was.due != is.due) {
                    const CommitmentRule *rule = m_after.programme.commitment(is.rule);
                    add(Kind::Commitment,
                        Text::tr("%1: due %2 becomes %3.")
                            .arg(rule ? rule->title : is.rule, dated(was.due), dated(is.due)),
                        is.id.number);
                }
    }

    void requests()
    {
        QMap<RequestId, const SnapshotRequest *> earlier;
        for (const SnapshotRequest &request : m_before.requests)
            earlier.insert(request.request.id, &request);
        for (const SnapshotRequest &is : m_after.requests)
            request(earlier.value(is.request.id), is);
    }

    void request(const SnapshotRequest *was, const SnapshotRequest &is)
    {
        const SurveyPoint *point = m_after.programme.surveys(is.request.level).point(is.request.point);
        const QString what = Text::tr("%1, %2").arg(point ? point->title : is.request.point, is.subject);
        const qint64 number = is.request.id.number;
        const auto due = [](const SurveyRequest &request) {
            return request.dates ? std::optional(request.dates->due) : std::nullopt;
        };
        if (!was)
            add(Kind::Request, Text::tr("%1: asked, due %2.").arg(what, dated(due(is.request))), number);
        else if (is.request.progress == Progress::NotNeeded && was->request.progress != Progress::NotNeeded)
            add(Kind::Request, Text::tr("%1: not needed any more.").arg(what), number);
        else if (was->request.progress == Progress::NotNeeded && is.request.progress != Progress::NotNeeded)
            add(Kind::Request, Text::tr("%1: asked again, due %2.").arg(what, dated(due(is.request))), number);
        else if (was->request.dates != is.request.dates)
            add(Kind::Request,
                Text::tr("%1: due %2 becomes %3.").arg(what, dated(due(was->request)), dated(due(is.request))), number);
        if (was && was->request.sentForEarlierDate != is.request.sentForEarlierDate)
            add(Kind::SentRequest,
                is.request.sentForEarlierDate
                    ? Text::tr("%1: was sent for the earlier date, and stays as sent.").arg(what)
                    : Text::tr("%1: is back on the date it was sent for.").arg(what),
                number);
    }

    void certificates()
    {
        QMap<PlaceId, CohortId> cohorts;
        for (const SnapshotPlace &place : m_after.places)
            cohorts.insert(place.place.id, place.place.cohort);
        for (const Certificate &certificate : m_after.certificates)
            if (m_moved.contains(cohorts.value(certificate.place)))
                add(Kind::Certificate,
                    Text::tr("Certificate %1 of %2 states the earlier date. It stays as issued; withdraw it "
                             "if it is wrong now.")
                        .arg(certificate.number, certificate.name),
                    certificate.id.number);
    }

    void clashes()
    {
        for (const Clash &clash : m_after.clashes)
            if (std::find(m_before.clashes.begin(), m_before.clashes.end(), clash) == m_before.clashes.end())
                add(Kind::NewClash, clash.text, clash.session.number);
        for (const Clash &clash : m_before.clashes)
            if (std::find(m_after.clashes.begin(), m_after.clashes.end(), clash) == m_after.clashes.end())
                add(Kind::ClashSettled, Text::tr("Settled: %1").arg(clash.text), clash.session.number);
    }

    const Snapshot &m_before;
    const Snapshot &m_after;
    std::vector<Effect> &m_effects;
    std::set<CohortId> m_moved;
};

} // namespace

int Impact::count(Effect::Kind kind) const
{
    return int(
        std::count_if(effects.begin(), effects.end(), [&](const Effect &effect) { return effect.kind == kind; }));
}

Impact impact(const std::vector<Snapshot> &before, const std::vector<Snapshot> &after)
{
    Impact found;
    for (std::size_t i = 0; i < before.size() && i < after.size(); ++i)
        Comparison(before[i], after[i], found.effects).run();
    std::stable_sort(found.effects.begin(), found.effects.end(),
                     [](const Effect &a, const Effect &b) { return a.kind < b.kind; });
    return found;
}

} // namespace convener::timeline
