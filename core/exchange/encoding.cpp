#include "core/exchange/encoding.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>

namespace convener::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

QString asCsv()
{
    return Text::tr("Open it in the program it came from and save it as CSV or as .xlsx.");
}

Failure binary(const QString &what)
{
    return fail(Error::Kind::Invalid, what + u' ' + asCsv());
}

/// What a file is by its first bytes, when that is not text.
QString knownKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return Text::tr("This is a ZIP archive or an office document, not a text file.");
    if (bytes.startsWith("%PDF"))
        return Text::tr("This is a PDF, not a list.");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Text::tr("This is an older office document, or one with a password.");
    return {};
}

/// Text holds no NUL and hardly a control character.
bool looksBinary(const QByteArray &bytes)
{
    constexpr qint64 toleratedShare = 50; // one in fifty
    if (bytes.contains('\0'))
        return true;
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        return (uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\v' && c != '\f') || c == 0x7f;
    });
    return controls * toleratedShare > bytes.size();
}

Result<QByteArray> decode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    // Its mark is off already: a second one is text.
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    const bool half = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    if (half || decoder.hasError() || !text.isValidUtf16() || text.contains(QChar(u'\0')))
        return binary(Text::tr("The text in this file is damaged."));
    return text.toUtf8();
}

/// Windows-1252 for the bytes 0x80 to 0x9F; its five unassigned bytes stay control characters, as browsers do.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char c) {
        const auto byte = uchar(c);
        return QChar(byte >= 0x80 && byte <= 0x9F ? windows1252[byte - 0x80] : char16_t(byte));
    });
    return text.toUtf8();
}

} // namespace

Result<QByteArray> toUtf8(const QByteArray &bytes)
{
    constexpr auto utf8Mark = "\xEF\xBB\xBF";
    if (const QString kind = knownKind(bytes); !kind.isEmpty())
        return binary(kind);
    if (bytes.startsWith("\xFF\xFE"))
        return decode(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decode(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE);
    if (bytes.startsWith(utf8Mark)) // a text for certain, though it may be damaged
        return decode(QByteArrayView(bytes).sliced(3), QStringConverter::Utf8);
    if (looksBinary(bytes))
        return binary(Text::tr("This is not a text file."));
    return bytes.isValidUtf8() ? bytes : fromWindows1252(bytes);
}

} // namespace convener::exchange
