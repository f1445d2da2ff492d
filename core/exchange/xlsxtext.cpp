#include "core/exchange/xlsxtext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace convener::exchange {

using namespace Qt::StringLiterals;

QString readXlsxText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            if (xml.name() == "t"_L1)
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "rPh"_L1)
                xml.skipCurrentElement();
            else
                ++depth;
        }
    }
    return unescapedXlsx(text);
}

QString unescapedXlsx(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    qsizetype copied = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        if (const ushort unit = match.captured(1).toUShort(nullptr, 16); unit != 0)
            result += QChar(unit);
        copied = match.capturedEnd();
    }
    return result + QStringView(text).sliced(copied).toString();
}

QString escapedXlsx(const QString &text)
{
    static const QRegularExpression likeEscape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(likeEscape, u"_x005F_"_s);
}

} // namespace convener::exchange
