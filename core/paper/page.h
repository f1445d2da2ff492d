#pragma once

#include "core/document/enclosure.h"
#include "core/paper/element.h"
#include "core/paper/laidtext.h"

#include <QLineF>
#include <QPolygonF>

#include <memory>
#include <variant>
#include <vector>

namespace convener::paper {

/// Lines `from` up to, not including, `to` of a laid-out text, the first of them beginning at `at`.
struct TextMark {
    QPointF at;
    std::shared_ptr<const LaidText> text;
    int from = 0;
    int to = 0;
    bool turned = false;      ///< upside down, in the same place
    int firstLink = artifact; ///< element of the text's first link, those of the others follow it

    double height() const { return text->lineTop(to) - text->lineTop(from); }
};

struct LineMark {
    QLineF line;
    double width = 0.5;
    Ink ink = Ink::Rule;
    bool dashed = false;
};

/// A filled or framed shape: straight edges between its corners.
struct ShapeMark {
    QPolygonF corners;
    std::optional<Ink> fill;
    std::optional<Ink> edge;
    double width = 0.5;
};

ShapeMark box(const QRectF &rect, std::optional<Ink> fill, std::optional<Ink> edge = {}, double width = 0.5);

/// One thing painted, and the element of the document's structure that it belongs to. Lengths are points.
struct Mark {
    int element = artifact;
    std::variant<TextMark, LineMark, ShapeMark> shape;
};

using Marks = std::vector<Mark>;

/// The element that a stretch of a text belongs to: a link's own, or that of the mark.
int elementOf(const Mark &mark, const LaidText::Stretch &stretch);

/// Moves marks by an offset and adds them to others.
void place(Marks &&marks, QPointF offset, Marks &onto);

/// The part of marks between two heights, moved up by `from`; a line of text belongs to the part that it begins in.
Marks slice(const Marks &marks, double from, double to);

struct Page {
    QSizeF size; ///< points
    Marks marks; ///< in reading order
};

/// The pages of one document, and what they mean.
struct Pages {
    QString title;
    QString author;
    QString language; ///< BCP 47
    std::vector<Page> pages;
    std::vector<Element> elements;
    std::optional<document::Enclosure> enclosure; ///< the first pages are stand-ins for its own
};

/// The parts of one file.
struct Book {
    QString title;
    std::vector<Pages> parts;
};

} // namespace convener::paper
