#include "core/exchange/email.h"

#include "core/exchange/cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Email)
};

// RFC 5321, 4.5.3.1
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestLabel = 63;

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

/// Letters beyond ASCII come as one unit, with marks, or as two surrogates.
bool isForeignLetter(QChar c)
{
    return c.unicode() > 0x7f && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate());
}

bool isLocalPart(QStringView part)
{
    if (part.isEmpty() || part.size() > longestLocalPart || part.startsWith(u'.') || part.endsWith(u'.') ||
        part.contains(u".."_s))
        return false;
    return std::ranges::all_of(part, [](QChar c) {
        return isAsciiLetterOrDigit(c) || u".!#$%&'*+/=?^_`{|}~-"_s.contains(c) || isForeignLetter(c);
    });
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::ranges::all_of(label,
                               [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-' || isForeignLetter(c); });
}

bool isDomain(QStringView domain)
{
    qsizetype labels = 0;
    QStringView last;
    for (const QStringView label : domain.tokenize(u'.')) {
        if (!isLabel(label))
            return false;
        last = label;
        ++labels;
    }
    const bool number = std::ranges::all_of(last, [](QChar c) { return c.isDigit(); });
    return labels >= 2 && last.size() >= 2 && !number;
}

/// The plain address, or what comes nearest to it.
QString unwrapped(const QString &cell)
{
    QString text = cell;
    text.replace(u'’', u'\'');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const qsizetype open = text.indexOf(u'<');
    if (open >= 0 && text.indexOf(u'>') > open && text.count(u'<') == 1)
        text = text.sliced(open + 1, text.indexOf(u'>') - open - 1);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.sliced(7).section(u'?', 0, 0);
    while (text.endsWith(u';') || text.endsWith(u','))
        text.chop(1);
    return trimmed(text);
}

} // namespace

tl::expected<QString, QString> readEmail(const QString &cell)
{
    // Nearly every cell is a plain address: look no further.
    const bool plain = std::ranges::all_of(cell, [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'.' || c == u'@' || c == u'-' || c == u'_' || c == u'\'';
    });
    const QString address = plain ? cell : unwrapped(cell);
    const qsizetype at = address.indexOf(u'@');
    if (address.lastIndexOf(u'@') != at)
        return tl::unexpected(Text::tr("“%1” holds more than one e-mail address. Leave one.").arg(cell));
    const QStringView view(address);
    if (at < 0 || address.size() > longestAddress || !isLocalPart(view.first(at)) || !isDomain(view.sliced(at + 1))) {
        return tl::unexpected(
            Text::tr("“%1” is not an e-mail address. Correct it, or leave the cell empty.").arg(cell));
    }
    return address;
}

} // namespace convener::exchange
