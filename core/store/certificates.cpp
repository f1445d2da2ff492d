#include "core/store/certificates.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

const QString columns = u"SELECT c.id, c.number, c.check_code, c.place, c.name, c.programme, c.edition, c.stage, "
                        "c.stage_title, c.organisation, c.held_on, c.minutes, c.wording, c.language, c.issued_on, "
                        "c.replaces, c.withdrawn_on, c.withdrawn_why, "
                        "(SELECT r.number FROM certificate r WHERE r.id = c.replaces) FROM certificate c "_s;

Certificate read(const Statement &row)
{
    return {.id = row.id<CertificateId>(0),
            .number = row.text(1),
            .checkCode = row.text(2),
            .place = row.id<PlaceId>(3),
            .name = row.text(4),
            .programme = row.text(5),
            .edition = row.text(6),
            .stage = row.text(7),
            .stageTitle = row.text(8),
            .organisation = row.text(9),
            .heldOn = row.day(10),
            .minutes = row.whole(11),
            .wording = row.text(12),
            .language = row.text(13),
            .issuedOn = row.day(14),
            .replaces = row.id<CertificateId>(15),
            .replacedNumber = row.text(18),
            .withdrawnOn = row.date(16),
            .withdrawnWhy = row.text(17)};
}

} // namespace

Result<CertificateId> Certificates::add(const Certificate &certificate)
{
    return Statement(
               m_database,
               u"INSERT INTO certificate (number, check_code, place, name, programme, edition, stage, stage_title, "
               "organisation, held_on, minutes, wording, language, issued_on, replaces) VALUES "
               "(:number, :code, "
               ":place, "
               ":name, :programme, :edition, :stage, :stageTitle, :organisation, :held, :minutes, :wording, "
               ":language, "
               ":issued, :replaces) RETURNING id"_s)
        .bind(u":number"_s, certificate.number)
        .bind(u":code"_s, certificate.checkCode)
        .bind(u":place"_s, certificate.place)
        .bind(u":name"_s, certificate.name)
        .bind(u":programme"_s, certificate.programme)
        .bind(u":edition"_s, certificate.edition)
        .bind(u":stage"_s, certificate.stage)
        .bind(u":stageTitle"_s, certificate.stageTitle)
        .bind(u":organisation"_s, certificate.organisation)
        .bind(u":held"_s, certificate.heldOn)
        .bind(u":minutes"_s, certificate.minutes)
        .bind(u":wording"_s, certificate.wording)
        .bind(u":language"_s, certificate.language)
        .bind(u":issued"_s, certificate.issuedOn)
        .bind(u":replaces"_s, certificate.replaces)
        .inserted<CertificateId>();
}

Result<> Certificates::withdraw(CertificateId id, QDate on, const QString &why)
{
    return Statement(m_database, u"UPDATE certificate SET withdrawn_on = :on, withdrawn_why = :why WHERE id = :id"_s)
        .bind(u":on"_s, on)
        .bind(u":why"_s, why)
        .bind(u":id"_s, id)
        .run();
}

Result<std::optional<Certificate>> Certificates::byNumber(const QString &number) const
{
    return Statement(m_database, columns + u"WHERE c.number = :number"_s).bind(u":number"_s, number).first(read);
}

Result<std::optional<Certificate>> Certificates::standing(PlaceId place) const
{
    return Statement(m_database, columns + u"WHERE c.place = :place AND c.withdrawn_on IS NULL "
                                           "AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.replaces = c.id) "
                                           "ORDER BY c.id DESC LIMIT 1"_s)
        .bind(u":place"_s, place)
        .first(read);
}

Result<std::vector<Certificate>> Certificates::ofCohort(CohortId cohort) const
{
    return Statement(m_database, columns + u"JOIN place p ON p.id = c.place WHERE p.cohort = :cohort ORDER BY c.id"_s)
        .bind(u":cohort"_s, cohort)
        .all(read);
}

Result<std::vector<Certificate>> Certificates::ofEngagement(EngagementId engagement) const
{
    return Statement(m_database, columns + u"JOIN place p ON p.id = c.place WHERE p.cohort IN "
                                           "(SELECT id FROM cohort WHERE engagement = :engagement) ORDER BY c.id"_s)
        .bind(u":engagement"_s, engagement)
        .all(read);
}

Result<std::vector<Certificate>> Certificates::ofPerson(PersonId person) const
{
    return Statement(m_database, columns + u"JOIN place p ON p.id = c.place WHERE p.person = :person ORDER BY c.id"_s)
        .bind(u":person"_s, person)
        .all(read);
}

Result<std::vector<Certificate>> Certificates::all() const
{
    return Statement(m_database, columns + u"ORDER BY c.id"_s).all(read);
}

Result<int> Certificates::nextOfYear(int year) const
{
    CONVENER_ASSIGN(
        const auto issued,
        Statement(m_database, u"SELECT count(*) FROM certificate WHERE issued_on >= :from AND issued_on <= :until"_s)
            .bind(u":from"_s, QDate(year, 1, 1))
            .bind(u":until"_s, QDate(year, 12, 31))
            .first([](const Statement &row) { return row.whole(0); }));
    return issued.value_or(0) + 1;
}

} // namespace convener::store
