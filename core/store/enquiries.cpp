#include "core/store/enquiries.h"

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

const QString columns =
    u"SELECT id, received_on, name, email, telephone, organisation, programme, delegates, dates_wished, "
    "terms_accepted, state, engagement, note FROM enquiry "_s;

Enquiry read(const Statement &row)
{
    return {.id = row.id<EnquiryId>(0),
            .receivedOn = row.day(1),
            .name = row.text(2),
            .email = row.text(3),
            .telephone = row.text(4),
            .organisation = row.text(5),
            .programme = row.text(6),
            .delegates = row.whole(7),
            .datesWished = row.text(8),
            .termsAccepted = row.flag(9),
            .state = row.word<EnquiryState>(10),
            .engagement = row.id<EngagementId>(11),
            .note = row.text(12)};
}

Statement &bind(Statement &statement, const Enquiry &enquiry)
{
    return statement.bind(u":received"_s, enquiry.receivedOn)
        .bind(u":name"_s, enquiry.name)
        .bind(u":email"_s, enquiry.email)
        .bind(u":telephone"_s, enquiry.telephone)
        .bind(u":organisation"_s, enquiry.organisation)
        .bind(u":programme"_s, enquiry.programme)
        .bind(u":delegates"_s, enquiry.delegates)
        .bind(u":wished"_s, enquiry.datesWished)
        .bind(u":terms"_s, enquiry.termsAccepted)
        .bind(u":state"_s, enquiry.state)
        .bind(u":engagement"_s, enquiry.engagement)
        .bind(u":note"_s, enquiry.note);
}

} // namespace

Result<EnquiryId> Enquiries::add(const Enquiry &enquiry)
{
    Statement insert(m_database,
                     u"INSERT INTO enquiry (received_on, name, email, telephone, organisation, programme, "
                     "delegates, dates_wished, terms_accepted, state, engagement, note) VALUES (:received, :name, "
                     ":email, :telephone, :organisation, :programme, :delegates, :wished, :terms, :state, "
                     ":engagement, :note) RETURNING id"_s);
    return bind(insert, enquiry).inserted<EnquiryId>();
}

Result<> Enquiries::update(const Enquiry &enquiry)
{
    Statement update(m_database,
                     u"UPDATE enquiry SET received_on = :received, name = :name, email = :email, "
                     "telephone = :telephone, organisation = :organisation, programme = :programme, "
                     "delegates = :delegates, dates_wished = :wished, terms_accepted = :terms, state = :state, "
                     "engagement = :engagement, note = :note, revision = revision + 1 WHERE id = :id"_s);
    return bind(update, enquiry).bind(u":id"_s, enquiry.id).run();
}

Result<Enquiry> Enquiries::get(EnquiryId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, columns + u"WHERE id = :id"_s).bind(u":id"_s, id).first(read));
    if (!found)
        return missing(Text::tr("There is no enquiry %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the list of enquiries."));
    return *found;
}

Result<std::vector<Enquiry>> Enquiries::all() const
{
    return Statement(m_database, columns + u"ORDER BY received_on DESC, id DESC"_s).all(read);
}

} // namespace convener::store
