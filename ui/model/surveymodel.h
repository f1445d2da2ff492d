#pragma once

#include "core/training/surveyrequest.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

struct SurveyRow {
    training::SurveyRequest request;
    QString point;   ///< title of the survey point
    QString subject; ///< the delegate's name, or the organisation's

    bool operator==(const SurveyRow &) const = default;
};

/// Survey requests with their dates and the one mark for progress and timing.
class SurveyModel final : public RowsModel<SurveyRow> {
    Q_OBJECT

public:
    enum ColumnName { Subject, Point, Opens, Due, Closes, State };

    explicit SurveyModel(QObject *parent = nullptr);

    void set(std::vector<SurveyRow> rows, QDate today);

private:
    QDate m_today;
};

} // namespace convener::model
