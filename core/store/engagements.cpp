#include "core/store/engagements.h"

#include "core/store/missing.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString fields = u"e.id, e.organisation, e.edition, e.joined_on, e.window_start, e.sponsor, e.lead_contact, "
                       "e.lead_email, e.local_priority"_s;

Engagement read(const Statement &row)
{
    return {.id = row.id<EngagementId>(0),
            .organisation = row.id<OrganisationId>(1),
            .edition = row.id<EditionId>(2),
            .joinedOn = row.day(3),
            .windowStart = row.date(4),
            .sponsor = row.text(5),
            .leadContact = row.text(6),
            .leadEmail = row.text(7),
            .localPriority = row.text(8)};
}

Statement &bind(Statement &statement, const Engagement &engagement)
{
    return statement.bind(u":organisation"_s, engagement.organisation)
        .bind(u":edition"_s, engagement.edition)
        .bind(u":joined"_s, engagement.joinedOn)
        .bind(u":window"_s, engagement.windowStart)
        .bind(u":sponsor"_s, engagement.sponsor)
        .bind(u":contact"_s, engagement.leadContact)
        .bind(u":email"_s, engagement.leadEmail)
        .bind(u":priority"_s, engagement.localPriority);
}

Statement &bind(Statement &statement, const Commitment &commitment)
{
    return statement.bind(u":firstDue"_s, commitment.firstDue)
        .bind(u":due"_s, commitment.due)
        .bind(u":metOn"_s, commitment.metOn)
        .bind(u":evidence"_s, commitment.evidence)
        .bind(u":askedOn"_s, commitment.askedOn)
        .bind(u":asked"_s, commitment.asked);
}

} // namespace

Result<EngagementId> Engagements::add(const Engagement &engagement)
{
    Statement insert(m_database, u"INSERT INTO engagement (organisation, edition, joined_on, window_start, sponsor, "
                                 "lead_contact, lead_email, local_priority) VALUES (:organisation, :edition, :joined, "
                                 ":window, :sponsor, :contact, :email, :priority) RETURNING id"_s);
    return bind(insert, engagement).inserted<EngagementId>();
}

Result<> Engagements::update(const Engagement &engagement)
{
    Statement update(m_database, u"UPDATE engagement SET organisation = :organisation, edition = :edition, "
                                 "joined_on = :joined, window_start = :window, sponsor = :sponsor, lead_contact = "
                                 ":contact, lead_email = :email, "
                                 "local_priority = :priority, revision = revision + 1 WHERE id = :id"_s);
    return bind(update, engagement).bind(u":id"_s, engagement.id).run();
}

Result<Engagement> Engagements::get(EngagementId id) const
{
    CONVENER_ASSIGN(const auto found,
                    Statement(m_database, u"SELECT "_s + fields + u" FROM engagement e WHERE e.id = :id"_s)
                        .bind(u":id"_s, id)
                        .first(read));
    if (!found)
        return missing(Text::tr("There is no engagement %1 in this file.").arg(id.number),
                       Text::tr("Look its number up in the list of engagements."));
    return *found;
}

Result<std::vector<Engagement>> Engagements::ofOrganisation(OrganisationId organisation) const
{
    return Statement(m_database,
                     u"SELECT "_s + fields +
                         u" FROM engagement e WHERE e.organisation = :organisation ORDER BY e.joined_on, e.id"_s)
        .bind(u":organisation"_s, organisation)
        .all(read);
}

Result<std::vector<EngagementSummary>> Engagements::summaries() const
{
    return Statement(
               m_database,
               u"SELECT "_s + fields +
                   u", o.name, d.programme, d.title, "
                   "(SELECT count(*) FROM cohort c WHERE c.engagement = e.id), "
                   "(SELECT count(DISTINCT p.person) FROM cohort c JOIN place p ON p.cohort = c.id "
                   " WHERE c.engagement = e.id AND p.standing IN ('invited', 'offered', 'confirmed')) "
                   "FROM engagement e JOIN organisation o ON o.id = e.organisation JOIN edition d ON d.id = e.edition "
                   "ORDER BY o.name_key, e.joined_on"_s)
        .all([](const Statement &row) {
            return EngagementSummary{.engagement = read(row),
                                     .organisation = row.text(9),
                                     .programme = row.text(10),
                                     .title = row.text(11),
                                     .cohorts = row.whole(12),
                                     .delegates = row.whole(13)};
        });
}

Result<CommitmentId> Engagements::addCommitment(const Commitment &commitment, int position)
{
    Statement insert(m_database,
                     u"INSERT INTO commitment (engagement, position, rule, first_due, due, met_on, evidence, "
                     "asked_on, asked) VALUES (:engagement, :position, :rule, :firstDue, :due, :metOn, "
                     ":evidence, :askedOn, :asked) RETURNING id"_s);
    return bind(insert, commitment)
        .bind(u":engagement"_s, commitment.engagement)
        .bind(u":position"_s, position)
        .bind(u":rule"_s, commitment.rule)
        .inserted<CommitmentId>();
}

Result<> Engagements::updateCommitment(const Commitment &commitment)
{
    Statement update(m_database, u"UPDATE commitment SET first_due = :firstDue, due = :due, met_on = :metOn, "
                                 "evidence = :evidence, asked_on = :askedOn, asked = :asked WHERE id = :id"_s);
    return bind(update, commitment).bind(u":id"_s, commitment.id).run();
}

Result<std::vector<Commitment>> Engagements::commitments(EngagementId engagement) const
{
    CONVENER_ASSIGN(auto commitments,
                    Statement(m_database,
                              u"SELECT id, engagement, rule, first_due, due, met_on, evidence, asked_on, asked "
                              "FROM commitment WHERE engagement = :engagement ORDER BY position"_s)
                        .bind(u":engagement"_s, engagement)
                        .all([](const Statement &row) {
                            return Commitment{.id = row.id<CommitmentId>(0),
                                              .engagement = row.id<EngagementId>(1),
                                              .rule = row.text(2),
                                              .firstDue = row.date(3),
                                              .due = row.date(4),
                                              .metOn = row.date(5),
                                              .evidence = row.text(6),
                                              .askedOn = row.date(7),
                                              .asked = row.text(8),
                                              .extensions = {}};
                        }));
    CONVENER_ASSIGN(const auto extensions,
                    Statement(m_database, u"SELECT x.id, x.commitment, x.agreed_on, x.until, x.why FROM extension x "
                                          "JOIN commitment c ON c.id = x.commitment WHERE c.engagement = :engagement "
                                          "ORDER BY x.id"_s)
                        .bind(u":engagement"_s, engagement)
                        .all([](const Statement &row) {
                            return Extension{.id = row.id<ExtensionId>(0),
                                             .commitment = row.id<CommitmentId>(1),
                                             .agreedOn = row.day(2),
                                             .until = row.day(3),
                                             .why = row.text(4)};
                        }));
    for (const Extension &extension : extensions) {
        const auto owner = std::find_if(commitments.begin(), commitments.end(), [&](const Commitment &commitment) {
            return commitment.id == extension.commitment;
        });
        owner->extensions.push_back(extension);
    }
    return commitments;
}

Result<Commitment> Engagements::commitment(CommitmentId id) const
{
    CONVENER_ASSIGN(const auto owner, Statement(m_database, u"SELECT engagement FROM commitment WHERE id = :id"_s)
                                          .bind(u":id"_s, id)
                                          .first([](const Statement &row) { return row.id<EngagementId>(0); }));
    if (!owner)
        return missing(Text::tr("There is no commitment %1 in this file.").arg(id.number),
                       Text::tr("Look it up in the timeline of its engagement."));
    CONVENER_ASSIGN(const auto all, commitments(*owner));
    return *std::find_if(all.begin(), all.end(), [&](const Commitment &commitment) { return commitment.id == id; });
}

Result<ExtensionId> Engagements::addExtension(const Extension &extension)
{
    return Statement(m_database, u"INSERT INTO extension (commitment, agreed_on, until, why) "
                                 "VALUES (:commitment, :agreed, :until, :why) RETURNING id"_s)
        .bind(u":commitment"_s, extension.commitment)
        .bind(u":agreed"_s, extension.agreedOn)
        .bind(u":until"_s, extension.until)
        .bind(u":why"_s, extension.why)
        .inserted<ExtensionId>();
}

} // namespace convener::store
