#include "app/cli/placechoice.h"

#include "app/cli/options.h"
#include "core/action/cohortrecord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void PlaceChoice::describe(Options &options)
{
    options.number(u"--cohort"_s, cohort, Text::tr("The cohort")).required();
    options.number(u"--person"_s, person, Text::tr("The person: “show --cohort” tells the numbers")).required();
}

Result<ChosenPlace> PlaceChoice::find(const action::Desk &desk) const
{
    CONVENER_ASSIGN(const auto record, action::readCohort(desk, cohort));
    return find(record);
}

Result<ChosenPlace> PlaceChoice::find(const action::CohortRecord &record) const
{
    for (const store::Delegate &delegate : record.delegates)
        if (delegate.person.id == person)
            return ChosenPlace{delegate.place.id, record.engagement.id, delegate.person.name};
    return fail(Error::Kind::NotFound,
                Text::tr("Person %1 is not in cohort %2. “convener-cli show FILE --cohort %2” lists who is.")
                    .arg(person.number)
                    .arg(cohort.number));
}

} // namespace convener::cli
