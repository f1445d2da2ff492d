#include "core/action/editmatrix.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/engagements.h"
#include "core/store/matrices.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

constexpr auto matrixCommitment = "planning-matrix"_L1;

} // namespace

Result<Changes> editMatrix(Desk &desk, const PlanningMatrix &matrix)
{
    const StepName step =
        StepName(u"edit-matrix"_s).with(u"engagement"_s, matrix.engagement).with(u"version"_s, matrix.version);
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        store::Matrices matrices(desk.file);
        CONVENER_ASSIGN(PlanningMatrix latest, matrices.latest(matrix.engagement));
        if (latest.version != matrix.version)
            return refuse(
                Text::tr("Version %1 of this planning matrix is not the newest: version %2 is. Edit that one.")
                    .arg(matrix.version)
                    .arg(latest.version));
        for (std::size_t i = 0; i < matrix.rows.size(); ++i)
            if (matrix.rows[i].activity.trimmed().isEmpty())
                return refuse(
                    Text::tr(
                        "Row %1 of the planning matrix has no activity. Say what is to be done, or remove the row.")
                        .arg(i + 1));
        latest.rows = matrix.rows;
        CONVENER_TRY(matrices.update(latest));
        return Changes{.engagements = {matrix.engagement}};
    });
}

Result<Changes> sendMatrix(Desk &desk, EngagementId engagement, QDate on)
{
    CONVENER_TRY(mustExist(on));
    const StepName step = StepName(u"send-matrix"_s).with(u"engagement"_s, engagement).with(u"on"_s, on);
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        store::Matrices matrices(desk.file);
        CONVENER_ASSIGN(PlanningMatrix matrix, matrices.latest(engagement));
        matrix.sentOn = on;
        if (matrix.state == MatrixState::Draft)
            matrix.state = MatrixState::Sent;
        CONVENER_TRY(matrices.update(matrix));
        return Changes{.engagements = {engagement}};
    });
}

Result<Changes> returnMatrix(Desk &desk, EngagementId engagement, QDate on)
{
    CONVENER_TRY(mustExist(on));
    const StepName step = StepName(u"return-matrix"_s).with(u"engagement"_s, engagement).with(u"on"_s, on);
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        store::Matrices matrices(desk.file);
        CONVENER_ASSIGN(PlanningMatrix matrix, matrices.latest(engagement));
        if (matrix.sentOn && on < *matrix.sentOn)
            return refuse(
                Text::tr("The planning matrix was sent on %1 and cannot have come back on %2. Check the date.")
                    .arg(timeline::dateText(*matrix.sentOn), timeline::dateText(on)));
        matrix.state = MatrixState::Returned;
        matrix.returnedOn = on;
        CONVENER_TRY(matrices.update(matrix));
        store::Engagements engagements(desk.file);
        CONVENER_ASSIGN(const auto commitments, engagements.commitments(engagement));
        for (Commitment commitment : commitments)
            if (commitment.rule == matrixCommitment && !commitment.metOn) {
                commitment.metOn = on;
                commitment.evidence = Text::tr("Version %1 returned").arg(matrix.version);
                CONVENER_TRY(engagements.updateCommitment(commitment));
            }
        CONVENER_TRY(followRules(desk, engagement));
        return Changes{.engagements = {engagement}};
    });
}

} // namespace convener::action
