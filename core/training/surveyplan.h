#pragma once

#include "core/training/figure.h"
#include "core/training/offset.h"
#include "core/training/words.h"

#include <QString>

#include <vector>

namespace convener::training {

enum class Level { Delegate, Organisation };

/// One survey point of a programme: when it opens, is due and closes, counted from its anchor.
struct SurveyPoint {
    QString id; ///< "pre", "post", "3-months", "6-months", "12-months"
    QString title;
    Figure<Offset> opens;
    Figure<Offset> due;
    Figure<Offset> closes;
    QString instrument; ///< id of the questions asked; may be empty

    bool operator==(const SurveyPoint &) const = default;
};

/// The survey points of one level. The anchor is a stage: at delegate level the last session of that delegate's
/// cohort, at organisation level the engagement's earliest session of the stage that is not cancelled
/// (domain.md, Survey points).
struct SurveyPlan {
    QString anchorStage;
    std::vector<SurveyPoint> points;

    const SurveyPoint *point(const QString &id) const;
    bool operator==(const SurveyPlan &) const = default;
};

template <>
struct Words<Level> {
    static constexpr WordTable<Level, 2> table{{{Level::Delegate, "delegate"}, {Level::Organisation, "organisation"}}};
};

} // namespace convener::training
