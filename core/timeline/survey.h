#pragma once

#include "core/training/cohort.h"
#include "core/training/programme.h"
#include "core/training/surveyrequest.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace convener::timeline {

/// When a survey point opens, is due and closes for this anchor ("domain.md, Survey points"). `anchor` is valid.
inline training::SurveyDates surveyDates(const training::SurveyPoint &point, QDate anchor)
{
    return {point.opens.value.from(anchor), point.due.value.from(anchor), point.closes.value.from(anchor)};
}

/// Why a request is due then, for the screen: "3 months after the Delegate workshop on 15 February 2027".
QString explainSurvey(const training::Programme &programme, training::Level level, const training::SurveyPoint &point,
                      QDate anchor);

/// What a delegate's surveys count from: the cohort's last session held. Nothing while it has none, or when the
/// cohort takes another stage than the one that anchors.
std::optional<QDate> delegateAnchor(const training::Programme &programme, const training::Cohort &cohort);

/// What the organisation's surveys count from: of the engagement's cohorts that take the anchoring stage, the
/// earliest session held.
std::optional<QDate> organisationAnchor(const training::Programme &programme,
                                        const std::vector<training::Cohort> &cohorts);

/// When the last of the organisation's surveys is due for this anchor. Nothing where it is asked none.
std::optional<QDate> lastOrganisationSurvey(const training::Programme &programme, std::optional<QDate> anchor);

} // namespace convener::timeline
