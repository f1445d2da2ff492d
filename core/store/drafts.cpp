#include "core/store/drafts.h"

#include "core/store/missing.h"
#include "core/store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString drafts =
    u"SELECT id, engagement, kind, request, commitment, place, person, person_name, person_email, subject, body, "
    "told_on, told, written_on, sent_on, outdated FROM draft "_s;

Draft read(const Statement &row)
{
    return {.id = row.id<DraftId>(0),
            .engagement = row.id<EngagementId>(1),
            .kind = row.word<DraftKind>(2),
            .request = row.id<RequestId>(3),
            .commitment = row.id<CommitmentId>(4),
            .place = row.id<PlaceId>(5),
            .person = row.id<PersonId>(6),
            .name = row.text(7),
            .email = row.text(8),
            .subject = row.text(9),
            .body = row.text(10),
            .toldOn = row.date(11),
            .told = row.text(12),
            .writtenOn = row.day(13),
            .sentOn = row.date(14),
            .outdated = row.flag(15)};
}

} // namespace

Result<DraftId> Drafts::add(const Draft &draft)
{
    return Statement(m_database,
                     u"INSERT INTO draft (engagement, kind, request, commitment, place, person, person_name, "
                     "person_email, subject, body, told_on, told, written_on, sent_on, outdated) VALUES (:engagement, "
                     ":kind, :request, :commitment, :place, :person, :name, :email, :subject, :body, :on, :told, "
                     ":written, :sent, :outdated) RETURNING id"_s)
        .bind(u":engagement"_s, draft.engagement)
        .bind(u":kind"_s, draft.kind)
        .bind(u":request"_s, draft.request)
        .bind(u":commitment"_s, draft.commitment)
        .bind(u":place"_s, draft.place)
        .bind(u":person"_s, draft.person)
        .bind(u":name"_s, draft.name)
        .bind(u":email"_s, draft.email)
        .bind(u":subject"_s, draft.subject)
        .bind(u":body"_s, draft.body)
        .bind(u":on"_s, draft.toldOn)
        .bind(u":told"_s, draft.told)
        .bind(u":written"_s, draft.writtenOn)
        .bind(u":sent"_s, draft.sentOn)
        .bind(u":outdated"_s, draft.outdated)
        .inserted<DraftId>();
}

Result<> Drafts::update(const Draft &draft)
{
    return Statement(m_database, u"UPDATE draft SET sent_on = :sent, outdated = :outdated WHERE id = :id"_s)
        .bind(u":sent"_s, draft.sentOn)
        .bind(u":outdated"_s, draft.outdated)
        .bind(u":id"_s, draft.id)
        .run();
}

Result<> Drafts::remove(DraftId id)
{
    return Statement(m_database, u"DELETE FROM draft WHERE id = :id"_s).bind(u":id"_s, id).run();
}

Result<Draft> Drafts::get(DraftId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, drafts + u"WHERE id = :id"_s).bind(u":id"_s, id).first(read));
    if (!found)
        return missing(Text::tr("There is no draft %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the list of drafts."));
    return *found;
}

Result<std::vector<Draft>> Drafts::ofEngagement(EngagementId engagement) const
{
    return Statement(m_database, drafts + u"WHERE engagement = :engagement ORDER BY id"_s)
        .bind(u":engagement"_s, engagement)
        .all(read);
}

Result<std::vector<Draft>> Drafts::all() const
{
    return Statement(m_database, drafts + u"ORDER BY id"_s).all(read);
}

} // namespace convener::store
