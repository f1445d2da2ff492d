#pragma once

#include "core/document/document.h"

#include <QRectF>

namespace convener::paper {

/// The paper and where its parts lie. Lengths are points; A4 throughout.
struct Sheet {
    QSizeF size;
    double top = 0;        ///< of the body
    double height = 0;     ///< of the body
    double width = 0;      ///< of the body
    double inner = 0;      ///< margin at the binding
    double outer = 0;      ///< margin at the open side
    bool mirrored = false; ///< a left page has its outer margin on the left
    bool furnished = true; ///< has a band and a foot

    static Sheet of(const document::Document &document);

    /// `page` counts from 0; even ones lie right.
    QRectF body(int page) const;
};

inline constexpr double bandHeight = 30;
inline constexpr double footHeight = 46;

} // namespace convener::paper
