#pragma once

#include "core/training/words.h"

#include <QString>

#include <vector>

namespace convener::training {

/// How a question is answered. Scale: a whole number from 1 to 5.
enum class AnswerKind { Scale, Choice, Text };

/// What a scored question counts towards (domain.md, Evaluation). Factor: the one of the five that it names.
enum class Measure { None, Satisfaction, Confidence, Factor };

struct Question {
    QString id;
    QString text;
    AnswerKind answer = AnswerKind::Scale;
    Measure measure = Measure::None;
    QString factor;               ///< for Measure::Factor: id of the factor
    std::vector<QString> choices; ///< for AnswerKind::Choice
    QString lowest;               ///< what 1 and
    QString highest;              ///< 5 of a scale mean

    bool operator==(const Question &) const = default;
};

/// The questions of a survey, in the order asked, in one language.
struct Instrument {
    QString id;
    QString title;
    QString introduction;
    std::vector<Question> questions;

    bool operator==(const Instrument &) const = default;
};

template <>
struct Words<AnswerKind> {
    static constexpr WordTable<AnswerKind, 3> table{
        {{AnswerKind::Scale, "scale"}, {AnswerKind::Choice, "choice"}, {AnswerKind::Text, "text"}}};
};

template <>
struct Words<Measure> {
    static constexpr WordTable<Measure, 4> table{{{Measure::None, "none"},
                                                  {Measure::Satisfaction, "satisfaction"},
                                                  {Measure::Confidence, "confidence"},
                                                  {Measure::Factor, "factor"}}};
};

} // namespace convener::training
