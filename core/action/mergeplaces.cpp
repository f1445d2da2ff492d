#include "core/action/offer.h"
#include "core/action/peoplemerge.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/makeups.h"
#include "core/store/surveys.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;
using store::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// How far a survey request has come.
int reached(const SurveyRequest &request)
{
    switch (request.progress) {
    case Progress::NotNeeded:
        return 0;
    case Progress::NotSent:
        return 1;
    case Progress::Sent:
        return 2;
    case Progress::Reminded:
        return 3;
    case Progress::Returned:
        return 4;
    }
    Q_UNREACHABLE();
}

QString requestText(const SurveyRequest &request)
{
    if (request.returnedOn)
        return Text::tr("returned on %1").arg(timeline::dateText(*request.returnedOn));
    if (request.remindedOn)
        return Text::tr("reminded on %1").arg(timeline::dateText(*request.remindedOn));
    return Text::tr("sent on %1").arg(request.sentOn ? timeline::dateText(*request.sentOn) : QString());
}

} // namespace

QString mergeWord(Standing standing)
{
    switch (standing) {
    case Standing::Invited:
        return Text::tr("invited");
    case Standing::Offered:
        return Text::tr("offered");
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

QString mergeWord(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Attended:
        return Text::tr("attended");
    case Attendance::LeftEarly:
        return Text::tr("left early");
    case Attendance::Absent:
        return Text::tr("absent");
    }
    Q_UNREACHABLE();
}

Result<> PeopleMerge::joinPlaces()
{
    CONVENER_ASSIGN(const auto pairs,
                    Statement(m_desk.file, u"SELECT k.id, o.id FROM place k JOIN place o ON o.cohort = k.cohort WHERE "
                                           "k.person = :kept AND o.person = :other ORDER BY k.id"_s)
                        .bind(u":kept"_s, m_result.look.kept.id)
                        .bind(u":other"_s, m_result.look.other.id)
                        .all([](const Statement &row) { return std::pair(row.id<PlaceId>(0), row.id<PlaceId>(1)); }));
    CONVENER_TRY(refuseGuests());
    for (const auto &[kept, other] : pairs) {
        store::Places places(m_desk.file);
        CONVENER_ASSIGN(const store::Delegate one, places.get(kept));
        CONVENER_ASSIGN(const store::Delegate two, places.get(other));
        CONVENER_TRY(joinPlace(one, two));
    }
    return {};
}

Result<> PeopleMerge::refuseGuests() const
{
    CONVENER_ASSIGN(const auto guest,
                    Statement(m_desk.file, u"SELECT s.cohort FROM make_up m JOIN place g ON g.id = m.place JOIN "
                                           "session s ON s.id = m.session JOIN place p ON p.cohort = s.cohort WHERE "
                                           "(g.person = :kept AND p.person = :other) OR (g.person = :other AND "
                                           "p.person = :kept) LIMIT 1"_s)
                        .bind(u":kept"_s, m_result.look.kept.id)
                        .bind(u":other"_s, m_result.look.other.id)
                        .first([](const Statement &row) { return row.integer(0); }));
    if (guest)
        return refuse(
            Text::tr("One of the two makes up a week with cohort %1, in which the other has a place: nobody is "
                     "in a cohort twice. Take back the made-up week first.")
                .arg(*guest));
    return {};
}

Result<> PeopleMerge::joinPlace(const store::Delegate &kept, const store::Delegate &other)
{
    const PlaceId one = kept.place.id;
    const PlaceId two = other.place.id;
    m_result.look.text.append(Text::tr("Their two places in cohort %1 become one.").arg(kept.place.cohort.number));
    CONVENER_TRY(joinNeeds(kept, other));
    CONVENER_TRY(joinRows(u"requirement_state"_s, u"requirement"_s, u"state"_s, one, two,
                          [](const QString &requirement) { return Text::tr("Requirement “%1”").arg(requirement); }));
    CONVENER_TRY(joinRows(u"returned_work"_s, u"stage"_s, u"returned_on"_s, one, two,
                          [](const QString &stage) { return Text::tr("Work of “%1” returned on").arg(stage); }));
    CONVENER_TRY(joinRows(u"attendance"_s, u"session"_s, u"attendance"_s, one, two,
                          [](const QString &session) { return Text::tr("Attendance of session %1").arg(session); }));
    CONVENER_TRY(joinRows(u"make_up"_s, u"missed"_s, u"session"_s, one, two,
                          [](const QString &session) { return Text::tr("Session %1 made up in").arg(session); }));
    CONVENER_TRY(joinRequests(one, two));
    CONVENER_TRY(joinCertificates(kept, other));
    CONVENER_TRY(write(u"UPDATE draft SET place = :kept WHERE place = :other"_s, one.number, two.number));
    return joinStanding(kept, other);
}

Result<> PeopleMerge::joinStanding(const store::Delegate &kept, const store::Delegate &other)
{
    const QString id = u"place-%1-"_s.arg(kept.place.id.number);
    const qint64 cohort = kept.place.cohort.number;
    Place place = kept.place;
    if (kept.place.standing != other.place.standing &&
        choose(id + u"standing"_s, Text::tr("Standing in cohort %1").arg(cohort), mergeWord(kept.place.standing),
               mergeWord(other.place.standing)) == MergeChoice::Other) {
        place.standing = other.place.standing;
        place.offeredUntil = other.place.offeredUntil;
    }
    // They asked when they first asked, and keep the better of two priorities.
    place.askedOn = std::min(kept.place.askedOn, other.place.askedOn);
    if (!place.priority || (other.place.priority && *other.place.priority < *place.priority))
        place.priority = other.place.priority;
    place.reason = text(id + u"reason"_s, Text::tr("Remark on the place in cohort %1").arg(cohort), kept.place.reason,
                        other.place.reason);
    const int held = int(holdsPlace(kept.place.standing)) + int(holdsPlace(other.place.standing));
    const bool frees = held > int(holdsPlace(place.standing));
    if (frees)
        m_result.look.text.append(
            Text::tr("A place in cohort %1 becomes free, and is offered to the first who waits and may have it.")
                .arg(cohort));
    if (!m_write)
        return {};
    CONVENER_TRY(write(u"DELETE FROM place WHERE id = :other"_s, kept.place.id.number, other.place.id.number));
    if (place != kept.place)
        CONVENER_TRY(store::Places(m_desk.file).update(place));
    if (!frees)
        return {};
    if (!holdsPlace(place.standing))
        CONVENER_TRY(dropMakeUps(place));
    CONVENER_TRY(offerFreed(m_desk, kept.place.cohort));
    return {};
}

Result<> PeopleMerge::dropMakeUps(const Place &place)
{
    CONVENER_ASSIGN(const CohortRecord cohort, readCohort(m_desk, place.cohort));
    for (const timeline::MakeUpRecord &each : cohort.makeUps)
        if (each.makeUp.place == place.id && !each.attendance) {
            CONVENER_TRY(store::MakeUps(m_desk.file).remove(each.makeUp));
            CONVENER_ASSIGN(const Changes host, offerFreed(m_desk, each.host));
            m_result.changes.add(host);
        }
    return {};
}

Result<> PeopleMerge::joinNeeds(const store::Delegate &kept, const store::Delegate &other)
{
    const QString id = u"place-%1-"_s.arg(kept.place.id.number);
    const qint64 cohort = kept.place.cohort.number;
    const Needs needs{text(id + u"access"_s, Text::tr("Access needs in cohort %1").arg(cohort), kept.needs.access,
                           other.needs.access),
                      text(id + u"dietary"_s, Text::tr("Dietary needs in cohort %1").arg(cohort), kept.needs.dietary,
                           other.needs.dietary)};
    if (!m_write || needs == kept.needs)
        return {};
    return store::Places(m_desk.file).setNeeds(kept.place.id, needs);
}

Result<> PeopleMerge::joinRows(const QString &table, const QString &key, const QString &value, PlaceId kept,
                               PlaceId other, const std::function<QString(const QString &)> &about)
{
    CONVENER_ASSIGN(
        const auto pairs,
        Statement(m_desk.file, u"SELECT k.%2, k.%3, o.%3 FROM %1 k JOIN %1 o ON o.%2 = k.%2 WHERE k.place = "
                               ":kept AND o.place = :other AND k.%3 <> o.%3 ORDER BY 1"_s.arg(table, key, value))
            .bind(u":kept"_s, kept)
            .bind(u":other"_s, other)
            .all([](const Statement &row) {
                return Pair{row.text(0), row.text(1), row.text(2)};
            }));
    const auto words = [&](const QString &word) {
        const auto attendance = fromText<Attendance>(word);
        return table == "attendance"_L1 && attendance ? mergeWord(*attendance) : word;
    };
    const auto take = [&](const Pair &pair) -> Result<> {
        if (!m_write)
            return {};
        return Statement(m_desk.file,
                         u"UPDATE %1 SET %3 = :value WHERE place = :kept AND %2 = :about"_s.arg(table, key, value))
            .bind(u":value"_s, pair.other)
            .bind(u":kept"_s, kept)
            .bind(u":about"_s, pair.about)
            .run();
    };
    for (const Pair &pair : pairs)
        if (choose(u"place-%1-%2-%3"_s.arg(kept.number).arg(table, pair.about), about(pair.about), words(pair.kept),
                   words(pair.other)) == MergeChoice::Other)
            CONVENER_TRY(take(pair));
    CONVENER_TRY(write(
        u"DELETE FROM %1 WHERE place = :other AND %2 IN (SELECT %2 FROM %1 WHERE place = :kept)"_s.arg(table, key),
        kept.number, other.number));
    CONVENER_TRY(write(u"UPDATE %1 SET place = :kept WHERE place = :other"_s.arg(table), kept.number, other.number));
    return {};
}

Result<> PeopleMerge::joinRequests(PlaceId kept, PlaceId other)
{
    store::Surveys surveys(m_desk.file);
    CONVENER_ASSIGN(const auto own, surveys.ofPlace(kept));
    CONVENER_ASSIGN(const auto others, surveys.ofPlace(other));
    for (const SurveyRequest &theirs : others) {
        const auto mine = std::ranges::find(own, theirs.point, &SurveyRequest::point);
        if (mine == own.end())
            continue;
        bool takes = reached(theirs) > reached(*mine);
        if (reached(*mine) >= 2 && reached(theirs) >= 2 &&
            (mine->progress != theirs.progress || mine->sentOn != theirs.sentOn ||
             mine->remindedOn != theirs.remindedOn || mine->returnedOn != theirs.returnedOn))
            takes = choose(u"place-%1-survey-%2"_s.arg(kept.number).arg(theirs.point),
                           Text::tr("Survey “%1”").arg(theirs.point), requestText(*mine),
                           requestText(theirs)) == MergeChoice::Other;
        const qint64 stays = takes ? theirs.id.number : mine->id.number;
        const qint64 goes = takes ? mine->id.number : theirs.id.number;
        CONVENER_TRY(write(u"UPDATE draft SET request = :kept WHERE request = :other"_s, stays, goes));
        CONVENER_TRY(write(u"DELETE FROM survey_request WHERE id = :other"_s, stays, goes));
    }
    CONVENER_TRY(write(u"UPDATE survey_request SET place = :kept WHERE place = :other"_s, kept.number, other.number));
    return {};
}

Result<> PeopleMerge::joinCertificates(const store::Delegate &kept, const store::Delegate &other)
{
    store::Certificates certificates(m_desk.file);
    CONVENER_ASSIGN(const auto mine, certificates.standing(kept.place.id));
    CONVENER_ASSIGN(const auto theirs, certificates.standing(other.place.id));
    if (mine && theirs) {
        const bool takes = choose(u"place-%1-certificate"_s.arg(kept.place.id.number),
                                  Text::tr("Certificate that stands for cohort %1").arg(kept.place.cohort.number),
                                  mine->number, theirs->number) == MergeChoice::Other;
        const Certificate &goes = takes ? *mine : *theirs;
        const Certificate &stays = takes ? *theirs : *mine;
        if (m_write)
            CONVENER_TRY(certificates.withdraw(goes.id, m_desk.today(),
                                               Text::tr("Issued twice to one person: %1 stands.").arg(stays.number)));
        m_result.look.text.append(Text::tr("Certificates %1 and %2 were issued to one person: one is withdrawn.")
                                      .arg(mine->number, theirs->number));
    }
    CONVENER_TRY(write(u"UPDATE certificate SET place = :kept WHERE place = :other"_s, kept.place.id.number,
                       other.place.id.number));
    return {};
}

} // namespace convener::action
