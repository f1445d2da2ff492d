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

/// The programme at the left and the organisation at the right, each in its half. What is too long at a size that is
/// easily read goes onto two lines: a name is shown whole.
void addBandTexts(Marks &marks, const document::Document &document, double margin, double width, Typesetter &typesetter)
{
    constexpr double gap = 12;
    const double half = (width - gap) / 2;
    const auto add = [&](const QString &words, const Type &type, double x, Align align) {
        auto text = typesetter.fit(words, type, half, 8.5, align);
        if (text->height() > bandHeight - 6)
            text = typesetter.fit(words, type, half, 6, align);
        const double y = text->lines() == 1 ? bandHeight - 17 : (bandHeight - text->height()) / 2;
        marks.push_back({artifact, TextMark{{x, y}, text, 0, text->lines()}});
    };
    add(document.programme, style::band, margin, Align::Left);
    if (!document.organisation.isEmpty())
        add(document.organisation, style::bandQuiet, margin + half + gap, Align::Right);
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
    addBandTexts(marks, document, margin, width, typesetter);
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
