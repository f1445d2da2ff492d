#include "core/action/dates.h"

#include "core/action/snapshot.h"
#include "core/timeline/follow.h"

#include <QCoreApplication>

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<> mustExist(QDate day)
{
    if (!day.isValid())
        return fail(Error::Kind::Invalid, Text::tr("This needs a date that exists. Give it as year-month-day."));
    return {};
}

Result<timeline::Impact> datesByRule(const Desk &desk, training::EngagementId engagement)
{
    CONVENER_ASSIGN(const timeline::Snapshot stored, readSnapshot(desk, engagement, Scope::Dates));
    timeline::Snapshot byRule = stored;
    timeline::follow(byRule);
    return timeline::difference(stored, byRule);
}

Result<> followRules(Desk &desk, training::EngagementId engagement)
{
    CONVENER_ASSIGN(const timeline::Impact rows, datesByRule(desk, engagement));
    return writeRows(desk, rows);
}

} // namespace convener::action
