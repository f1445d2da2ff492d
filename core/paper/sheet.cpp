#include "core/paper/sheet.h"

namespace convener::paper {

using document::Document;

Sheet Sheet::of(const Document &document)
{
    Sheet sheet;
    const QSizeF a4(595.28, 841.89);
    const bool landscape = document.orientation == Document::Orientation::Landscape;
    sheet.size = landscape ? a4.transposed() : a4;
    if (document.style == Document::Style::Sheet) {
        sheet.furnished = false;
    } else {
        sheet.inner = sheet.outer = landscape ? 42 : 56;
        sheet.top = bandHeight + (landscape ? 20 : 28);
        sheet.height = sheet.size.height() - sheet.top - footHeight - 10;
    }
    if (document.style == Document::Style::Workbook) {
        sheet.outer = 128;
        sheet.mirrored = true;
    }
    if (!sheet.furnished)
        sheet.height = sheet.size.height();
    sheet.width = sheet.size.width() - sheet.inner - sheet.outer;
    return sheet;
}

QRectF Sheet::body(int page) const
{
    const bool left = mirrored && page % 2 == 1;
    return {left ? outer : inner, top, width, height};
}

} // namespace convener::paper
