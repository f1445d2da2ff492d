#include "core/paper/font.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRawFont>

namespace convener::paper {

using namespace Qt::StringLiterals;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};
} // namespace

QFont font(const Type &type)
{
    QFont font;
    font.setFamilies({u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(type.size * dotsPerPoint));
    font.setBold(type.bold);
    font.setItalic(type.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (type.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, type.spacing * dotsPerPoint);
    return font;
}

Result<> requireFont()
{
    Q_ASSERT(qGuiApp);
    // Without any font Qt still names three families and gives one that draws empty boxes: it has no table of letters.
    const QRawFont raw = QRawFont::fromFont(font({}));
    if (raw.isValid() && !raw.fontTable("cmap").isEmpty())
        return {};
    return fail(Error::Kind::File, Text::tr("No document can be made, because this computer has no font to write it "
                                            "with. Install the Liberation fonts and try again."));
}

} // namespace convener::paper
