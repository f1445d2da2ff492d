#pragma once

#include "core/training/surveyplan.h"
#include "core/training/words.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

/// A sentence in the languages that the survey comes in.
struct LocalText {
    QString en;
    QString cy; ///< empty where it is not translated

    /// In "en" or "cy"; English where that is missing.
    const QString &in(const QString &language) const
    {
        return language == QLatin1String("cy") && !cy.isEmpty() ? cy : en;
    }
    bool operator==(const LocalText &) const = default;
};

/// The words of a scale's values, one each from the lowest.
struct ScaleLabels {
    std::vector<QString> en;
    std::vector<QString> cy;

    bool operator==(const ScaleLabels &) const = default;
};

struct Scale {
    LocalText prompt; ///< said once above questions of this scale that stand together; may be empty
    int lowest = 1;
    int highest = 5;
    ScaleLabels labels;

    bool operator==(const Scale &) const = default;
};

enum class ItemKind { Scale, Choice, Text };

struct Choice {
    QString id;
    LocalText text;

    bool operator==(const Choice &) const = default;
};

/// One question. Its id is never used again for another.
struct Item {
    QString id;
    LocalText text;
    ItemKind kind = ItemKind::Scale;
    QString scale; ///< name of the scale
    std::vector<Choice> choices;
    bool many = false;          ///< any number of the choices may be ticked
    QString measures;           ///< what it tells about: "confidence", "comment"
    std::vector<QString> asked; ///< the survey points that ask it

    bool isAskedAt(const QString &point) const;
    bool operator==(const Item &) const = default;
};

enum class ScoreMethod {
    Share, ///< of the answers, the share of at least `atLeast`
    Mean,  ///< the mean of a person's answers, then over people
};

/// A figure that is reported of an instrument.
struct Score {
    QString id;
    LocalText title;
    ScoreMethod method = ScoreMethod::Mean;
    int atLeast = 0;            ///< for Share
    bool paired = false;        ///< the change from before is reported too
    std::vector<QString> items; ///< ids; empty where `measures` says which
    QString measures;           ///< all scale items with that word

    bool operator==(const Score &) const = default;
};

/// The questions of a survey and how they are scored (resources/instruments/README.md), in the order asked.
struct Instrument {
    QString id;
    Level level = Level::Delegate;
    LocalText title;
    LocalText introduction;
    QMap<QString, Scale> scales; ///< by name
    std::vector<Item> items;
    std::vector<Score> scores;

    const Item *item(const QString &itemId) const;
    const Score *score(const QString &scoreId) const;
    /// The scale items that a score is made of, in the order asked.
    std::vector<const Item *> itemsOf(const Score &score) const;
    bool operator==(const Instrument &) const = default;
};

template <>
struct Words<ItemKind> {
    static constexpr WordTable<ItemKind, 3> table{
        {{ItemKind::Scale, "scale"}, {ItemKind::Choice, "choice"}, {ItemKind::Text, "text"}}};
};

template <>
struct Words<ScoreMethod> {
    static constexpr WordTable<ScoreMethod, 2> table{{{ScoreMethod::Share, "share"}, {ScoreMethod::Mean, "mean"}}};
};

} // namespace convener::training
