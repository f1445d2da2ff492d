#include "ui/model/surveymodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

namespace convener::model {

using training::Progress;
using training::SurveyDates;

namespace {

RowsModel<SurveyRow>::Column dateColumn(const QString &title, QDate SurveyDates::*member)
{
    return {title,
            [member](const SurveyRow &row) {
                return row.request.dates ? shortDate((*row.request.dates).*member) : QString();
            },
            [member](const SurveyRow &row, int role) -> QVariant {
                if (role != SortRole)
                    return {};
                return row.request.dates ? (*row.request.dates).*member : QDate(9999, 1, 1);
            }};
}

QString whenText(const training::SurveyRequest &request)
{
    if (request.returnedOn)
        return SurveyModel::tr("on %1").arg(shortDate(*request.returnedOn));
    if (request.remindedOn)
        return SurveyModel::tr("reminded on %1").arg(shortDate(*request.remindedOn));
    if (request.sentForEarlierDate)
        return SurveyModel::tr("sent for the earlier date");
    return request.sentOn ? SurveyModel::tr("sent on %1").arg(shortDate(*request.sentOn)) : QString();
}

} // namespace

SurveyModel::SurveyModel(QObject *parent)
    : RowsModel({{tr("Who"), [](const SurveyRow &row) { return row.subject; },
                  [](const SurveyRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return row.request.level == training::Level::Organisation ? tr("organisation")
                                                                                    : tr("delegate");
                      return role == IdRole ? QVariant(row.request.id.number) : QVariant();
                  }},
                 {tr("Survey"), [](const SurveyRow &row) { return row.point; }},
                 dateColumn(tr("Opens"), &SurveyDates::opens),
                 dateColumn(tr("Due"), &SurveyDates::due),
                 dateColumn(tr("Closes"), &SurveyDates::closes),
                 {tr("State"), [this](const SurveyRow &row) { return stateText(row.request, m_today).word; },
                  [this](const SurveyRow &row, int role) -> QVariant {
                      if (role == MarkRole)
                          return int(stateText(row.request, m_today).mark);
                      return role == SecondRole ? QVariant(whenText(row.request)) : QVariant();
                  }}},
                parent)
{
}

void SurveyModel::set(std::vector<SurveyRow> rows, QDate today)
{
    m_today = today;
    RowsModel::set(std::move(rows));
}

} // namespace convener::model
