#include "core/action/holiday.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/holidays.h"
#include "core/training/length.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<time::HolidayExceptions> holidays(const Desk &desk)
{
    time::HolidayExceptions exceptions = desk.library.holidays();
    CONVENER_ASSIGN(const auto added, store::Holidays(desk.file).all());
    exceptions.added.insert(exceptions.added.end(), added.begin(), added.end());
    return exceptions;
}

Result<time::WorkingDays> workingDays(const Desk &desk, time::Nation nation)
{
    CONVENER_ASSIGN(const auto exceptions, holidays(desk));
    return time::WorkingDays(nation, exceptions);
}

Result<> addHoliday(Desk &desk, time::Nation nation, QDate day, const QString &name)
{
    const StepName step = StepName(u"add-holiday"_s).with(u"name"_s, name.simplified()).with(u"on"_s, day);
    return inOneStep(desk, step, [&]() -> Result<> {
        CONVENER_TRY(mustExist(day));
        if (name.trimmed().isEmpty())
            return refuse(Text::tr("A bank holiday needs a name. Say what the day is."));
        CONVENER_TRY(training::mustFit(Text::tr("The name of the bank holiday"), name));
        return store::Holidays(desk.file).add({nation, day, name.simplified()});
    });
}

} // namespace convener::action
