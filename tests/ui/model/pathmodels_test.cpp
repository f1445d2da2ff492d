#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/enquirymodel.h"
#include "ui/model/statetext.h"
#include "ui/model/trainermodel.h"

#include <QAbstractItemModelTester>

using namespace convener;
using namespace convener::model;
using namespace Qt::StringLiterals;
using convener::test::drawn;
using timeline::TrainerStep;

TEST_CASE("an enquiry shows who asks, for what, and what became of it")
{
    EnquiryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    training::Enquiry fresh;
    fresh.receivedOn = QDate(2027, 2, 1);
    fresh.name = u"Ann Lee"_s;
    fresh.email = u"ann@x.uk"_s;
    fresh.organisation = u"Leeds"_s;
    fresh.delegates = 24;
    fresh.datesWished = u"in May"_s;
    training::Enquiry declined = fresh;
    declined.state = training::EnquiryState::Declined;
    declined.note = u"No funding"_s;
    model.set({{fresh, u"CC"_s}, {declined, u"CC"_s}});
    CHECK(drawn(model) == u"Leeds / Ann Lee, ann@x.uk | CC / in May | 24 | Mon 1 Feb 2027 | New\n"
                          "Leeds / Ann Lee, ann@x.uk | CC / in May | 24 | Mon 1 Feb 2027 | Declined / No funding"_s);
    CHECK(model.index(1, EnquiryModel::State).data(MarkRole).toInt() == int(look::Mark::Off));
}

TEST_CASE("a trainer shows the step, since when they are dormant, and whom they reached")
{
    TrainerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TrainerRow selected;
    selected.name = u"Ann Lee"_s;
    selected.organisation = u"Leeds"_s;
    selected.trainer.selectedOn = QDate(2026, 1, 5);
    TrainerRow active = selected;
    active.trainer.materialsOn = QDate(2026, 2, 2);
    active.trainer.cascade = {{{1}, {1}, QDate(2026, 3, 2), u"Ward 4"_s, 14}};
    active.step = TrainerStep::Active;
    active.dormantAfter = QDate(2026, 9, 2);
    active.sessions = 1;
    active.people = 14;
    TrainerRow dormant = active;
    dormant.step = TrainerStep::Dormant;
    model.set({selected, active, dormant});
    CHECK(drawn(model) == u"Ann Lee / Leeds | Selected | selected on Mon 5 Jan 2026 | 0 | 0\n"
                          "Ann Lee / Leeds | Active / dormant after Wed 2 Sept 2026 | "
                          "session on Mon 2 Mar 2026 | 1 | 14\n"
                          "Ann Lee / Leeds | Dormant / since Thu 3 Sept 2026 | session on Mon 2 Mar 2026 | 1 | 14"_s);
    CHECK(model.index(0, 2).data(SortRole) == QDate(2026, 1, 5)); // by the day, not by the words
    CHECK(model.index(1, 2).data(SortRole) == QDate(2026, 3, 2));
}

TEST_CASE("no two steps of the trainer's path share their word")
{
    QSet<QString> words;
    for (const TrainerStep step : {TrainerStep::Selected, TrainerStep::PrerequisitesMet, TrainerStep::Attended,
                                   TrainerStep::MaterialsIssued, TrainerStep::Active, TrainerStep::Dormant})
        words.insert(stateText(step).word);
    CHECK(words.size() == 6);
}
