#include "tests/ui/support/workplace.h"

#include "tests/support/catch.h"

#include "core/action/joinprogramme.h"
#include "core/action/plancohort.h"
#include "ui/page/rosterfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace convener::test {

namespace {

/// The value, or a failed test that says why there is none.
template <class T>
T need(Result<T> result)
{
    if (!result)
        FAIL(result.error().text.toStdString() << " " << result.error().detail.toStdString());
    return std::move(*result);
}

} // namespace

Workplace::Workplace()
    : clock(QDate(2026, 11, 30))
    , library(catalogue::Library::load())
    , file(need(store::Database::create(path(u"test.convener"_s))))
    , work({*file, library, clock})
    , context{{*file, library, clock}, prompt, work}
{
}

training::EngagementId Workplace::join()
{
    action::Joining joining;
    joining.organisation = u"Leeds Teaching Hospitals"_s;
    joining.programme = u"compassionate-conversations"_s;
    joining.on = clock.today();
    return need(action::joinProgramme(context.desk, joining)).engagement;
}

training::CohortId Workplace::planWorkshop(training::EngagementId engagement)
{
    action::CohortPlan plan;
    plan.engagement = engagement;
    plan.stage = u"workshop"_s;
    plan.mode = training::Mode::Online;
    training::Session session{{},   {},
                              1,    time::SessionTime::parse(u"2027-02-15T13:00/16:30").value(),
                              {},   u"https://meet.example"_s,
                              {},   {u"Ann Lee"_s},
                              false};
    plan.sessions = {session};
    return need(action::planCohort(context.desk, plan)).cohort;
}

QString Workplace::list(int delegates) const
{
    QFile list(path(u"list.csv"_s));
    if (!list.open(QIODevice::WriteOnly))
        return {};
    list.write("Name,Email\n");
    for (int number = 1; number <= delegates; ++number)
        list.write(u"Delegate %1,delegate%1@example.nhs.uk\n"_s.arg(number).toUtf8());
    return list.fileName();
}

exchange::Roster Workplace::roster(int delegates) const
{
    return need(page::readRosterFile(list(delegates)));
}

} // namespace convener::test
