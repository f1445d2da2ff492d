#include "core/store/cohorts.h"

#include "core/store/missing.h"
#include "core/store/namekey.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Statement &bind(Statement &statement, const Session &session)
{
    return statement.bind(u":starts"_s, session.time.startText())
        .bind(u":ends"_s, session.time.endText())
        .bind(u":venue"_s, session.venue)
        .bind(u":link"_s, session.link)
        .bind(u":contact"_s, session.contact)
        .bind(u":cancelled"_s, session.cancelled);
}

const QString sessionRows =
    u"SELECT s.id, s.cohort, s.position, s.starts, s.ends, s.venue, s.link, s.contact, s.cancelled FROM session s "_s;

Result<Session> readSession(const Statement &row)
{
    CONVENER_ASSIGN(auto time, time::SessionTime::parse(QString(row.text(3) + u'/' + row.text(4)),
                                                        time::SessionTime::Days::Several));
    return Session{.id = row.id<SessionId>(0),
                   .cohort = row.id<CohortId>(1),
                   .position = row.whole(2),
                   .time = std::move(time),
                   .venue = row.text(5),
                   .link = row.text(6),
                   .contact = row.text(7),
                   .facilitators = {},
                   .cancelled = row.flag(8)};
}

const QString facilitatorRows = u"SELECT x.session, s.cohort, f.name FROM session_facilitator x "
                                "JOIN facilitator f ON f.id = x.facilitator JOIN session s ON s.id = x.session "_s;

struct Facilitated {
    SessionId session;
    CohortId cohort;
    QString name;
};

Facilitated readFacilitated(const Statement &row)
{
    return {row.id<SessionId>(0), row.id<CohortId>(1), row.text(2)};
}

} // namespace

Result<CohortId> Cohorts::add(const Cohort &cohort)
{
    CONVENER_ASSIGN(const CohortId id,
                    Statement(m_database, u"INSERT INTO cohort (engagement, stage, mode, capacity) "
                                          "VALUES (:engagement, :stage, :mode, :capacity) RETURNING id"_s)
                        .bind(u":engagement"_s, cohort.engagement)
                        .bind(u":stage"_s, cohort.stage)
                        .bind(u":mode"_s, cohort.mode)
                        .bind(u":capacity"_s, cohort.capacity)
                        .inserted<CohortId>());
    for (const Session &session : cohort.sessions)
        CONVENER_TRY(addSession(id, session));
    return id;
}

Result<SessionId> Cohorts::addSession(CohortId cohort, const Session &session)
{
    Statement insert(m_database,
                     u"INSERT INTO session (cohort, position, starts, ends, venue, link, contact, cancelled) "
                     "VALUES (:cohort, :position, :starts, :ends, :venue, :link, :contact, :cancelled) "
                     "RETURNING id"_s);
    CONVENER_ASSIGN(
        const SessionId id,
        bind(insert, session).bind(u":cohort"_s, cohort).bind(u":position"_s, session.position).inserted<SessionId>());
    CONVENER_TRY(setFacilitators(id, session.facilitators));
    return id;
}

Result<> Cohorts::updateSession(const Session &session)
{
    Statement update(m_database,
                     u"UPDATE session SET starts = :starts, ends = :ends, venue = :venue, link = :link, "
                     "contact = :contact, cancelled = :cancelled, revision = revision + 1 WHERE id = :id"_s);
    CONVENER_TRY(bind(update, session).bind(u":id"_s, session.id).run());
    CONVENER_TRY(Statement(m_database, u"DELETE FROM session_facilitator WHERE session = :session"_s)
                     .bind(u":session"_s, session.id)
                     .run());
    return setFacilitators(session.id, session.facilitators);
}

Result<> Cohorts::setFacilitators(SessionId session, const QStringList &names)
{
    int position = 0;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        CONVENER_ASSIGN(const FacilitatorId facilitator,
                        Statement(m_database,
                                  u"INSERT INTO facilitator (name, name_key) VALUES (:name, :key) "
                                  "ON CONFLICT (name_key) DO UPDATE SET name = facilitator.name RETURNING id"_s)
                            .bind(u":name"_s, name.simplified())
                            .bind(u":key"_s, nameKey(name))
                            .inserted<FacilitatorId>());
        CONVENER_TRY(Statement(m_database, u"INSERT INTO session_facilitator (session, facilitator, position) "
                                           "VALUES (:session, :facilitator, :position) ON CONFLICT DO NOTHING"_s)
                         .bind(u":session"_s, session)
                         .bind(u":facilitator"_s, facilitator)
                         .bind(u":position"_s, ++position)
                         .run());
    }
    return {};
}

Result<> Cohorts::setCapacity(CohortId cohort, int capacity)
{
    return Statement(m_database, u"UPDATE cohort SET capacity = :capacity, revision = revision + 1 WHERE id = :id"_s)
        .bind(u":capacity"_s, capacity)
        .bind(u":id"_s, cohort)
        .run();
}

Result<std::vector<Cohort>> Cohorts::read(const QString &where, qint64 value) const
{
    CONVENER_ASSIGN(auto cohorts, Statement(m_database, u"SELECT c.id, c.engagement, c.stage, c.mode, c.capacity "
                                                        "FROM cohort c "_s +
                                                            where + u" ORDER BY c.id"_s)
                                      .bind(u":value"_s, value)
                                      .all([](const Statement &row) {
                                          return Cohort{.id = row.id<CohortId>(0),
                                                        .engagement = row.id<EngagementId>(1),
                                                        .stage = row.text(2),
                                                        .mode = row.word<Mode>(3),
                                                        .capacity = row.whole(4),
                                                        .sessions = {}};
                                      }));
    const auto owner = [&](CohortId id) {
        return std::lower_bound(cohorts.begin(), cohorts.end(), id,
                                [](const Cohort &cohort, CohortId wanted) { return cohort.id < wanted; });
    };
    CONVENER_ASSIGN(auto sessions, Statement(m_database, sessionRows + u"JOIN cohort c ON c.id = s.cohort "_s + where +
                                                             u" ORDER BY s.cohort, s.position"_s)
                                       .bind(u":value"_s, value)
                                       .all(readSession));
    CONVENER_ASSIGN(const auto facilitators,
                    Statement(m_database, facilitatorRows + u"JOIN cohort c ON c.id = s.cohort "_s + where +
                                              u" ORDER BY x.session, x.position"_s)
                        .bind(u":value"_s, value)
                        .all(readFacilitated));
    for (Result<Session> &session : sessions) {
        CONVENER_TRY(session);
        owner(session->cohort)->sessions.push_back(std::move(*session));
    }
    for (const Facilitated &facilitated : facilitators)
        for (Session &session : owner(facilitated.cohort)->sessions)
            if (session.id == facilitated.session)
                session.facilitators.append(facilitated.name);
    return cohorts;
}

Result<Cohort> Cohorts::get(CohortId id) const
{
    CONVENER_ASSIGN(auto found, read(u"WHERE c.id = :value"_s, id.number));
    if (found.empty())
        return missing(Text::tr("There is no cohort %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the list of cohorts."));
    return std::move(found.front());
}

Result<CohortId> Cohorts::ofSession(SessionId session) const
{
    CONVENER_ASSIGN(const auto cohort, Statement(m_database, u"SELECT cohort FROM session WHERE id = :id"_s)
                                           .bind(u":id"_s, session)
                                           .first([](const Statement &row) { return row.id<CohortId>(0); }));
    if (!cohort)
        return missing(Text::tr("There is no session %1 in this file.").arg(session.number),
                       Text::tr("Look its number up in the timeline of its engagement."));
    return *cohort;
}

Result<Session> Cohorts::session(SessionId id) const
{
    CONVENER_ASSIGN(const CohortId owner, ofSession(id));
    CONVENER_ASSIGN(const Cohort cohort, get(owner));
    return *std::find_if(cohort.sessions.begin(), cohort.sessions.end(),
                         [&](const Session &session) { return session.id == id; });
}

Result<std::vector<SharedSession>> Cohorts::sharingPeople(EngagementId engagement, std::optional<QDate> day) const
{
    const QString days = u"WITH ours AS (SELECT s.id, substr(s.starts, 1, 10) AS day FROM cohort c "
                         "JOIN session s ON s.cohort = c.id WHERE c.engagement = :engagement), "
                         "days AS (SELECT day FROM ours UNION SELECT cast(:day AS TEXT)) "_s;
    CONVENER_ASSIGN(
        const auto led,
        Statement(m_database, days +
                                  u"SELECT t.id FROM days d JOIN session t ON t.cancelled = 0 AND t.starts >= d.day "
                                  "AND t.starts <= d.day || 'T99' JOIN cohort k ON k.id = t.cohort "
                                  "WHERE k.engagement <> :engagement AND EXISTS (SELECT 1 FROM session_facilitator y "
                                  "WHERE y.session = t.id AND y.facilitator IN (SELECT x.facilitator FROM ours o "
                                  "JOIN session_facilitator x ON x.session = o.id))"_s)
            .bind(u":engagement"_s, engagement)
            .bind(u":day"_s, day)
            .all([](const Statement &row) { return row.id<SessionId>(0); }));
    CONVENER_ASSIGN(
        const auto taken,
        Statement(m_database, days + u"SELECT DISTINCT t.id, q.person FROM cohort c JOIN place p ON p.cohort = c.id "
                                     "JOIN place q ON q.person = p.person JOIN cohort k ON k.id = q.cohort "
                                     "JOIN session t ON t.cohort = k.id "
                                     "WHERE c.engagement = :engagement AND k.engagement <> :engagement "
                                     "AND p.standing IN ('invited', 'offered', 'confirmed') "
                                     "AND q.standing IN ('invited', 'offered', 'confirmed') "
                                     "AND t.cancelled = 0 AND substr(t.starts, 1, 10) IN (SELECT day FROM days)"_s)
            .bind(u":engagement"_s, engagement)
            .bind(u":day"_s, day)
            .all([](const Statement &row) { return std::pair(row.id<SessionId>(0), row.id<PersonId>(1)); }));
    std::map<SessionId, std::vector<PersonId>> shared;
    for (const SessionId session : led)
        shared[session];
    for (const auto &[session, person] : taken)
        shared[session].push_back(person);
    return readShared(shared);
}

Result<std::vector<SharedSession>> Cohorts::elsewhere(EngagementId engagement, const QStringList &facilitators,
                                                      PersonId person) const
{
    std::map<SessionId, std::vector<PersonId>> shared;
    Statement led(m_database, u"SELECT s.id FROM facilitator f JOIN session_facilitator x ON x.facilitator = f.id "
                              "JOIN session s ON s.id = x.session JOIN cohort c ON c.id = s.cohort "
                              "WHERE f.name_key = :key AND s.cancelled = 0 AND c.engagement <> :engagement"_s);
    for (const QString &facilitator : facilitators) {
        CONVENER_ASSIGN(
            const auto sessions,
            led.bind(u":key"_s, nameKey(facilitator)).bind(u":engagement"_s, engagement).all([](const Statement &row) {
                return row.id<SessionId>(0);
            }));
        for (const SessionId session : sessions)
            shared[session];
    }
    CONVENER_ASSIGN(const auto attended,
                    Statement(m_database, u"SELECT s.id FROM place p JOIN session s ON s.cohort = p.cohort "
                                          "JOIN cohort c ON c.id = s.cohort WHERE p.person = :person "
                                          "AND p.standing IN ('invited', 'offered', 'confirmed') "
                                          "AND s.cancelled = 0 AND c.engagement <> :engagement"_s)
                        .bind(u":person"_s, person)
                        .bind(u":engagement"_s, engagement)
                        .all([](const Statement &row) { return row.id<SessionId>(0); }));
    for (const SessionId session : attended)
        shared[session].push_back(person);
    return readShared(shared);
}

Result<std::vector<SharedSession>> Cohorts::readShared(std::map<SessionId, std::vector<PersonId>> &shared) const
{
    std::vector<SharedSession> sessions;
    Statement one(m_database, sessionRows + u"WHERE s.id = :value"_s);
    Statement names(m_database, facilitatorRows + u"WHERE x.session = :value ORDER BY x.position"_s);
    for (auto &[id, people] : shared) {
        CONVENER_ASSIGN(auto rows, one.bind(u":value"_s, id).all(readSession));
        CONVENER_ASSIGN(Session session, std::move(rows.front()));
        CONVENER_ASSIGN(const auto facilitators, names.bind(u":value"_s, id).all(readFacilitated));
        for (const Facilitated &facilitated : facilitators)
            session.facilitators.append(facilitated.name);
        sessions.push_back({std::move(session), std::move(people)});
    }
    return sessions;
}

Result<std::vector<QDate>> Cohorts::daysOf(const QString &facilitator) const
{
    return Statement(m_database,
                     u"SELECT DISTINCT substr(s.starts, 1, 10) FROM facilitator f "
                     "JOIN session_facilitator x ON x.facilitator = f.id JOIN session s ON s.id = x.session "
                     "WHERE f.name_key = :key AND s.cancelled = 0 ORDER BY 1"_s)
        .bind(u":key"_s, nameKey(facilitator))
        .all([](const Statement &row) { return row.day(0); });
}

Result<std::vector<Cohort>> Cohorts::ofEngagement(EngagementId engagement) const
{
    return read(u"WHERE c.engagement = :value"_s, engagement.number);
}

Result<std::vector<Cohort>> Cohorts::all() const
{
    return read(u"WHERE c.id > :value"_s, 0);
}

} // namespace convener::store
