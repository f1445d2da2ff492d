#pragma once

#include <QString>

#include <vector>

namespace convener::document {

/// A stretch of text in one style.
struct Run {
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString link; ///< where it leads; empty for most

    bool operator==(const Run &) const = default;
};

/// What a paragraph, an item or a cell says: runs that follow each other without anything between them.
struct Prose {
    std::vector<Run> runs;

    Prose() = default;
    Prose(const QString &text);
    explicit Prose(std::vector<Run> manyRuns)
        : runs(std::move(manyRuns))
    {
    }

    /// The words alone.
    QString plain() const;
    bool isEmpty() const;
    bool operator==(const Prose &) const = default;
};

Prose strong(const QString &text);
Prose link(const QString &text, const QString &address);
/// The same words, with the web and e-mail addresses among them made links that lead there.
Prose withLinks(const Prose &prose);
Prose operator+(Prose left, const Prose &right);

} // namespace convener::document
