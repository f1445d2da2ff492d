#include "core/store/matrices.h"

#include "core/store/statement.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace convener::store {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

MatrixRow readRow(const Statement &row)
{
    return {.id = row.id<MatrixRowId>(0),
            .commitment = row.text(1),
            .activity = row.text(2),
            .lead = row.text(3),
            .audience = row.text(4),
            .numbers = row.text(5),
            .plannedOn = row.date(6),
            .due = row.date(7),
            .place = row.text(8),
            .priority = row.text(9),
            .support = row.text(10),
            .status = row.word<ActivityStatus>(11),
            .note = row.text(12)};
}

Statement &bind(Statement &statement, const MatrixRow &row)
{
    return statement.bind(u":commitment"_s, row.commitment)
        .bind(u":activity"_s, row.activity)
        .bind(u":lead"_s, row.lead)
        .bind(u":audience"_s, row.audience)
        .bind(u":numbers"_s, row.numbers)
        .bind(u":planned"_s, row.plannedOn)
        .bind(u":due"_s, row.due)
        .bind(u":location"_s, row.place)
        .bind(u":priority"_s, row.priority)
        .bind(u":support"_s, row.support)
        .bind(u":status"_s, row.status)
        .bind(u":note"_s, row.note);
}

} // namespace

Result<> Matrices::add(const PlanningMatrix &matrix)
{
    struct MatrixId {
        qint64 number;
    };
    CONVENER_ASSIGN(const MatrixId id,
                    Statement(m_database, u"INSERT INTO matrix (engagement, version, state, sent_on, returned_on) "
                                          "VALUES (:engagement, :version, :state, :sent, :returned) RETURNING id"_s)
                        .bind(u":engagement"_s, matrix.engagement)
                        .bind(u":version"_s, matrix.version)
                        .bind(u":state"_s, matrix.state)
                        .bind(u":sent"_s, matrix.sentOn)
                        .bind(u":returned"_s, matrix.returnedOn)
                        .inserted<MatrixId>());
    return writeRows(id.number, matrix);
}

Result<> Matrices::update(const PlanningMatrix &matrix)
{
    CONVENER_ASSIGN(const qint64 id, number(matrix.engagement, matrix.version));
    CONVENER_TRY(Statement(m_database, u"UPDATE matrix SET state = :state, sent_on = :sent, returned_on = :returned "
                                       "WHERE id = :id"_s)
                     .bind(u":state"_s, matrix.state)
                     .bind(u":sent"_s, matrix.sentOn)
                     .bind(u":returned"_s, matrix.returnedOn)
                     .bind(u":id"_s, id)
                     .run());
    return writeRows(id, matrix);
}

Result<> Matrices::writeRows(qint64 matrix, const PlanningMatrix &value)
{
    std::set<qint64> kept;
    for (const MatrixRow &row : value.rows)
        kept.insert(row.id.number);
    CONVENER_ASSIGN(const auto present, Statement(m_database, u"SELECT id FROM matrix_row WHERE matrix = :matrix"_s)
                                            .bind(u":matrix"_s, matrix)
                                            .all([](const Statement &row) { return row.integer(0); }));
    Statement remove(m_database, u"DELETE FROM matrix_row WHERE id = :id"_s);
    for (const qint64 id : present)
        if (!kept.contains(id))
            CONVENER_TRY(remove.bind(u":id"_s, id).run());

    Statement insert(m_database,
                     u"INSERT INTO matrix_row (matrix, position, commitment, activity, lead, audience, numbers, "
                     "planned_on, due, place, priority, support, status, note) VALUES (:matrix, :position, "
                     ":commitment, :activity, :lead, :audience, :numbers, :planned, :due, :location, :priority, "
                     ":support, :status, :note)"_s);
    Statement change(m_database,
                     u"UPDATE matrix_row SET position = :position, commitment = :commitment, "
                     "activity = :activity, lead = :lead, audience = :audience, numbers = :numbers, "
                     "planned_on = :planned, due = :due, place = :location, priority = :priority, "
                     "support = :support, status = :status, note = :note WHERE id = :id AND matrix = :matrix"_s);
    int position = 0;
    for (const MatrixRow &row : value.rows) {
        Statement &write = row.id.isValid() ? change : insert;
        bind(write, row).bind(u":position"_s, ++position).bind(u":matrix"_s, matrix);
        if (row.id.isValid())
            write.bind(u":id"_s, row.id);
        CONVENER_TRY(write.run());
    }
    return {};
}

Result<qint64> Matrices::number(EngagementId engagement, int version) const
{
    CONVENER_ASSIGN(
        const auto id,
        Statement(m_database, u"SELECT id FROM matrix WHERE engagement = :engagement AND version = :version"_s)
            .bind(u":engagement"_s, engagement)
            .bind(u":version"_s, version)
            .first([](const Statement &row) { return row.integer(0); }));
    if (!id)
        return fail(
            Error::Kind::NotFound,
            Text::tr("Engagement %1 has no version %2 of its planning matrix.").arg(engagement.number).arg(version));
    return *id;
}

Result<PlanningMatrix> Matrices::latest(EngagementId engagement) const
{
    CONVENER_ASSIGN(auto found, versions(engagement));
    if (found.empty())
        return fail(Error::Kind::NotFound, Text::tr("Engagement %1 has no planning matrix.").arg(engagement.number));
    return std::move(found.back());
}

Result<std::vector<PlanningMatrix>> Matrices::versions(EngagementId engagement) const
{
    struct Numbered {
        qint64 id;
        PlanningMatrix matrix;
    };
    CONVENER_ASSIGN(auto found, Statement(m_database, u"SELECT id, version, state, sent_on, returned_on FROM matrix "
                                                      "WHERE engagement = :engagement ORDER BY version"_s)
                                    .bind(u":engagement"_s, engagement)
                                    .all([&](const Statement &row) {
                                        return Numbered{row.integer(0),
                                                        PlanningMatrix{.engagement = engagement,
                                                                       .version = row.whole(1),
                                                                       .state = row.word<MatrixState>(2),
                                                                       .sentOn = row.date(3),
                                                                       .returnedOn = row.date(4),
                                                                       .rows = {}}};
                                    }));
    std::vector<PlanningMatrix> matrices;
    Statement rows(m_database,
                   u"SELECT id, commitment, activity, lead, audience, numbers, planned_on, due, place, priority, "
                   "support, status, note FROM matrix_row WHERE matrix = :matrix ORDER BY position"_s);
    for (Numbered &numbered : found) {
        CONVENER_ASSIGN(numbered.matrix.rows, rows.bind(u":matrix"_s, numbered.id).all(readRow));
        matrices.push_back(std::move(numbered.matrix));
    }
    return matrices;
}

} // namespace convener::store
