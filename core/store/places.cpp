#include "core/store/places.h"

#include "core/store/addrows.h"
#include "core/store/missing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString placeFields =
    u"p.id, p.cohort, p.person, p.standing, p.asked_on, p.priority, p.offered_until, p.reason"_s;

const QString delegates = u"SELECT "_s + placeFields +
                          u", m.name, m.family_name, m.email, m.telephone, m.job_title, m.organisation, "
                          "coalesce(n.access, ''), coalesce(n.dietary, '') "
                          "FROM place p JOIN person m ON m.id = p.person LEFT JOIN need n ON n.place = p.id "_s;

/// Those who hold a place first, then the waiting list in its order, then those who left; each part by name.
const QString inOrder =
    u"CASE p.standing WHEN 'waiting' THEN 1 WHEN 'declined' THEN 2 WHEN 'withdrawn' THEN 2 ELSE 0 END, "
    "CASE WHEN p.standing = 'waiting' THEN coalesce(p.priority, 1000000) END, "
    "CASE WHEN p.standing = 'waiting' THEN p.asked_on END, "
    "CASE WHEN p.standing = 'waiting' THEN p.id END, "
    "CASE WHEN m.family_name = '' THEN m.name ELSE m.family_name END, m.name, p.id"_s;

const QString attendances = u"SELECT a.place, a.session, a.attendance FROM session s JOIN attendance a "
                            "ON a.session = s.id "_s;

Result<AttendanceByPlace> byPlace(Statement &statement)
{
    CONVENER_ASSIGN(const auto entries, statement.all([](const Statement &row) {
        return AttendanceEntry{
            .session = row.id<SessionId>(1), .place = row.id<PlaceId>(0), .attendance = row.word<Attendance>(2)};
    }));
    AttendanceByPlace attendance;
    for (const AttendanceEntry &entry : entries)
        attendance[entry.place][entry.session] = entry.attendance;
    return attendance;
}

Place readPlace(const Statement &row)
{
    return {.id = row.id<PlaceId>(0),
            .cohort = row.id<CohortId>(1),
            .person = row.id<PersonId>(2),
            .standing = row.word<Standing>(3),
            .askedOn = row.day(4),
            .priority = row.isNull(5) ? std::nullopt : std::optional(row.whole(5)),
            .offeredUntil = row.date(6),
            .reason = row.text(7)};
}

Delegate readDelegate(const Statement &row)
{
    return {.place = readPlace(row),
            .person = {.id = row.id<PersonId>(2),
                       .name = row.text(8),
                       .familyName = row.text(9),
                       .email = row.text(10),
                       .telephone = row.text(11),
                       .jobTitle = row.text(12),
                       .organisation = row.id<OrganisationId>(13)},
            .needs = {.access = row.text(14), .dietary = row.text(15)}};
}

Statement &bind(Statement &statement, const Place &place)
{
    return statement.bind(u":standing"_s, place.standing)
        .bind(u":asked"_s, place.askedOn)
        .bind(u":priority"_s, place.priority)
        .bind(u":until"_s, place.offeredUntil)
        .bind(u":reason"_s, place.reason);
}

} // namespace

Places::Adder::Adder(Database &database)
    : m_insert(std::make_unique<Statement>(
          database, u"INSERT INTO place (cohort, person, standing, asked_on, priority, offered_until, reason) "
                    "VALUES (:cohort, :person, :standing, :asked, :priority, :until, :reason)"_s))
{
}

Places::Adder::~Adder() = default;

Result<PlaceId> Places::Adder::add(const Place &place)
{
    // A list gives the same standing to most of its rows: only what differs is bound anew.
    Place alike = place;
    alike.person = m_bound.person;
    if (alike != m_bound)
        bind(*m_insert, place).bind(u":cohort"_s, place.cohort);
    m_bound = place;
    return m_insert->bind(u":person"_s, place.person).added<PlaceId>();
}

Result<> Places::add(const std::vector<Place> &places)
{
    const RowsInto into{
        u"place"_s,
        {u"cohort"_s, u"person"_s, u"standing"_s, u"asked_on"_s, u"priority"_s, u"offered_until"_s, u"reason"_s},
        {}};
    return addRows(m_database, into, places, [](RowsStatement &insert, const Place &place) {
        insert.add(place.cohort)
            .add(place.person)
            .add(place.standing)
            .add(place.askedOn)
            .add(place.priority)
            .add(place.offeredUntil)
            .add(place.reason);
    });
}

Result<> Places::update(const Place &place)
{
    Statement update(m_database, u"UPDATE place SET standing = :standing, asked_on = :asked, priority = :priority, "
                                 "offered_until = :until, reason = :reason, revision = revision + 1 WHERE id = :id"_s);
    return bind(update, place).bind(u":id"_s, place.id).run();
}

Result<> Places::setNeeds(PlaceId place, const Needs &needs)
{
    if (needs.isEmpty())
        return Statement(m_database, u"DELETE FROM need WHERE place = :place"_s).bind(u":place"_s, place).run();
    return Statement(m_database,
                     u"INSERT INTO need (place, access, dietary) VALUES (:place, :access, :dietary) "
                     "ON CONFLICT (place) DO UPDATE SET access = excluded.access, dietary = excluded.dietary"_s)
        .bind(u":place"_s, place)
        .bind(u":access"_s, needs.access)
        .bind(u":dietary"_s, needs.dietary)
        .run();
}

Result<std::vector<Delegate>> Places::ofCohort(CohortId cohort) const
{
    return Statement(m_database, delegates + u"WHERE p.cohort = :cohort ORDER BY "_s + inOrder)
        .bind(u":cohort"_s, cohort)
        .all(readDelegate);
}

Result<std::vector<Delegate>> Places::ofEngagement(EngagementId engagement) const
{
    return Statement(m_database, delegates +
                                     u"WHERE p.cohort IN (SELECT id FROM cohort WHERE engagement = "
                                     ":engagement) ORDER BY p.cohort, "_s +
                                     inOrder)
        .bind(u":engagement"_s, engagement)
        .all(readDelegate);
}

Result<Delegate> Places::get(PlaceId place) const
{
    CONVENER_ASSIGN(auto found,
                    Statement(m_database, delegates + u"WHERE p.id = :id"_s).bind(u":id"_s, place).first(readDelegate));
    if (!found)
        return missing(Text::tr("There is no place %1 in this file.").arg(place.number),
                       Text::tr("Look it up among the delegates of its cohort."));
    return std::move(*found);
}

Result<std::vector<Place>> Places::surveyed(EngagementId engagement, const QString &stage) const
{
    return Statement(m_database, u"SELECT "_s + placeFields +
                                     u" FROM cohort c JOIN place p ON p.cohort = c.id WHERE c.engagement = :engagement "
                                     "AND c.stage = :stage AND (p.standing IN ('invited', 'offered', 'confirmed') OR "
                                     "EXISTS (SELECT 1 FROM survey_request r WHERE r.place = p.id)) "
                                     "ORDER BY p.cohort, p.id"_s)
        .bind(u":engagement"_s, engagement)
        .bind(u":stage"_s, stage)
        .all(readPlace);
}

Result<Occupancy> Places::occupancy(CohortId cohort) const
{
    CONVENER_ASSIGN(const auto counts,
                    Statement(m_database,
                              u"SELECT count(*) FILTER (WHERE standing IN ('invited', 'offered', 'confirmed')), "
                              "count(*) FILTER (WHERE standing = 'waiting') FROM place WHERE cohort = :cohort"_s)
                        .bind(u":cohort"_s, cohort)
                        .first([](const Statement &row) {
                            return Occupancy{row.whole(0), row.whole(1)};
                        }));
    return counts.value_or(Occupancy{});
}

Result<std::vector<Place>> Places::ofPerson(PersonId person, const QString &programme, const QString &stage) const
{
    return Statement(m_database,
                     u"SELECT "_s + placeFields +
                         u" FROM place p JOIN cohort c ON c.id = p.cohort JOIN engagement e ON e.id = c.engagement "
                         "JOIN edition d ON d.id = e.edition WHERE p.person = :person "
                         "AND d.programme = :programme AND c.stage = :stage ORDER BY p.id"_s)
        .bind(u":person"_s, person)
        .bind(u":programme"_s, programme)
        .bind(u":stage"_s, stage)
        .all(readPlace);
}

Result<bool> Places::takesPart(PersonId person, EngagementId engagement) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database,
                              u"SELECT p.id FROM place p JOIN cohort c ON c.id = p.cohort WHERE p.person = :person "
                              "AND c.engagement = :engagement AND p.standing NOT IN ('declined', 'withdrawn')"_s)
                        .bind(u":person"_s, person)
                        .bind(u":engagement"_s, engagement)
                        .first([](const Statement &row) { return row.integer(0); }));
    return found.has_value();
}

Result<std::optional<QDate>> Places::workReturned(PersonId person, const QString &programme, const QString &stage) const
{
    return Statement(m_database,
                     u"SELECT w.returned_on FROM place p JOIN returned_work w ON w.place = p.id "
                     "JOIN cohort c ON c.id = p.cohort JOIN engagement e ON e.id = c.engagement "
                     "JOIN edition d ON d.id = e.edition WHERE p.person = :person AND d.programme = :programme "
                     "AND w.stage = :stage ORDER BY w.returned_on LIMIT 1"_s)
        .bind(u":person"_s, person)
        .bind(u":programme"_s, programme)
        .bind(u":stage"_s, stage)
        .first([](const Statement &row) { return row.day(0); });
}

Result<QMap<QString, RequirementState>> Places::requirements(PlaceId place) const
{
    CONVENER_ASSIGN(
        const auto rows,
        Statement(m_database, u"SELECT requirement, state FROM requirement_state WHERE place = :place"_s)
            .bind(u":place"_s, place)
            .all([](const Statement &row) { return std::pair(row.text(0), row.word<RequirementState>(1)); }));
    QMap<QString, RequirementState> states;
    for (const auto &[requirement, state] : rows)
        states.insert(requirement, state);
    return states;
}

Result<> Places::setRequirement(PlaceId place, const QString &requirement, RequirementState state)
{
    return Statement(m_database,
                     u"INSERT INTO requirement_state (place, requirement, state) VALUES (:place, :requirement, "
                     ":state) ON CONFLICT (place, requirement) DO UPDATE SET state = excluded.state"_s)
        .bind(u":place"_s, place)
        .bind(u":requirement"_s, requirement)
        .bind(u":state"_s, state)
        .run();
}

Result<QMap<QString, QDate>> Places::returnedWork(PlaceId place) const
{
    CONVENER_ASSIGN(const auto rows,
                    Statement(m_database, u"SELECT stage, returned_on FROM returned_work WHERE place = :place"_s)
                        .bind(u":place"_s, place)
                        .all([](const Statement &row) { return std::pair(row.text(0), row.day(1)); }));
    QMap<QString, QDate> returned;
    for (const auto &[stage, on] : rows)
        returned.insert(stage, on);
    return returned;
}

Result<> Places::setReturnedWork(PlaceId place, const QString &stage, QDate on)
{
    return Statement(m_database, u"INSERT INTO returned_work (place, stage, returned_on) VALUES (:place, :stage, :on) "
                                 "ON CONFLICT (place, stage) DO UPDATE SET returned_on = excluded.returned_on"_s)
        .bind(u":place"_s, place)
        .bind(u":stage"_s, stage)
        .bind(u":on"_s, on)
        .run();
}

Result<> Places::setAttendance(const std::vector<AttendanceEntry> &entries)
{
    const RowsInto into{u"attendance"_s,
                        {u"session"_s, u"place"_s, u"attendance"_s},
                        u"ON CONFLICT (session, place) DO UPDATE SET attendance = excluded.attendance"_s};
    return addRows(m_database, into, entries, [](RowsStatement &insert, const AttendanceEntry &entry) {
        insert.add(entry.session).add(entry.place).add(entry.attendance);
    });
}

Result<AttendanceByPlace> Places::attendance(CohortId cohort) const
{
    Statement rows(m_database, attendances + u"WHERE s.cohort = :cohort"_s);
    return byPlace(rows.bind(u":cohort"_s, cohort));
}

Result<AttendanceByPlace> Places::attendance(EngagementId engagement) const
{
    Statement rows(m_database,
                   attendances + u"WHERE s.cohort IN (SELECT id FROM cohort WHERE engagement = :engagement)"_s);
    return byPlace(rows.bind(u":engagement"_s, engagement));
}

} // namespace convener::store
