#include "app/cli/plannedcohort.h"

#include "app/cli/clashes.h"
#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/action/holiday.h"
#include "core/timeline/datetext.h"
#include "core/timeline/weekly.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<Output> plannedCohort(const action::Desk &desk, training::CohortId id, const QString &notes)
{
    CONVENER_ASSIGN(const auto planned, action::readCohort(desk, id));
    CONVENER_ASSIGN(const auto record, action::readEngagement(desk, planned.engagement.id));
    std::vector<timeline::Clash> clashes;
    for (const timeline::Clash &clash : record.clashes)
        if (clash.cohort == id)
            clashes.push_back(clash);
    const QString sentence = Text::tr("Cohort %1: %2, %3, up to %4 delegates, from %5.")
                                 .arg(id.number)
                                 .arg(planned.stage().title, training::toText(planned.cohort.mode))
                                 .arg(planned.cohort.capacity)
                                 .arg(timeline::dayText(planned.cohort.firstDate().value_or(QDate())));
    CONVENER_ASSIGN(const auto days, action::workingDays(desk, planned.organisation.nation));
    const QStringList skipped = timeline::skippedDays(planned.stage(), planned.cohort, days);
    QString lines = sentence + u'\n' + notes;
    for (const QString &each : skipped)
        lines += each + u'\n';
    return Output{.json = QJsonObject{{u"id"_s, json(id)}, {u"skipped"_s, QJsonArray::fromStringList(skipped)}},
                  .text = lines + text(clashes)};
}

} // namespace convener::cli
