#include "core/paper/furniture.h"

#include "core/paper/style.h"
#include "core/paper/typesetter.h"

namespace convener::paper {

using namespace Qt::StringLiterals;
using document::Align;

namespace {

void addText(Marks &marks, const std::shared_ptr<const LaidText> &text, double x, double y)
{
    marks.push_back({artifact, TextMark{{x, y}, text, 0, 1}});
}

} // namespace

Marks head(const document::Document &document, const Sheet &sheet, int page, Typesetter &typesetter)
{
    Marks marks;
    if (!sheet.furnished)
        return marks;
    marks.push_back({artifact, box({0, 0, sheet.size.width(), bandHeight}, Ink::Band)});
    const double margin = sheet.inner;
    const double width = sheet.size.width() - 2 * margin;
    const double y = bandHeight - 17;
    addText(marks, typesetter.fit(document.programme, style::band, width * 0.5, 7), margin, y);
    if (!document.organisation.isEmpty())
        addText(marks, typesetter.fit(document.organisation, style::bandQuiet, width * 0.5, 7, Align::Right),
                margin + width * 0.5, y);
    if (sheet.mirrored) {
        const QRectF body = sheet.body(page);
        const double x = page % 2 == 1 ? body.left() - 16 : body.right() + 16;
        marks.push_back({artifact, LineMark{{x, body.top(), x, body.bottom()}, 0.5}});
    }
    return marks;
}

Marks foot(const document::Document &document, const Sheet &sheet, int page, int count, Typesetter &typesetter)
{
    Marks marks;
    if (!sheet.furnished)
        return marks;
    const double margin = sheet.inner;
    const double width = sheet.size.width() - 2 * margin;
    const double top = sheet.size.height() - footHeight;
    marks.push_back({artifact, LineMark{{margin, top, margin + width, top}, 0.5}});
    QStringList left;
    for (const QString &part : {document.fileReference, document.dateText, document.draftNote})
        if (!part.isEmpty())
            left << part;
    if (!left.isEmpty())
        addText(marks, typesetter.fit(left.join(u" · "_s), style::foot, width - 110, 6), margin, top + 7);
    addText(marks, typesetter.set(document.pageOf.arg(page + 1).arg(count), style::foot, 100, Align::Right),
            margin + width - 100, top + 7);
    return marks;
}

} // namespace convener::paper
