#include "core/exchange/csv.h"

#include "core/exchange/encoding.h"

#include <QCoreApplication>

#include <csv.h>

#include <algorithm>
#include <array>
#include <map>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr std::array delimiters{',', ';', '\t'};

/// Excel's own first line, "sep=;", tells the delimiter.
constexpr const char *toldBy = "sep=";

/// How many `delimiter`s each of the first records holds outside quotation marks; lines without text are left out.
std::vector<int> countsPerRecord(QByteArrayView text, char delimiter)
{
    constexpr size_t sampledRecords = 50;
    constexpr qsizetype sampledBytes = 200'000;
    std::vector<int> counts;
    bool quoted = false, blank = true;
    int count = 0;
    for (const char c : text.first(std::min(text.size(), sampledBytes))) {
        if (c == '"')
            quoted = !quoted;
        else if (c == delimiter && !quoted)
            ++count;
        if (quoted || (c != '\n' && c != '\r')) {
            blank = false;
            continue;
        }
        if (!blank)
            counts.push_back(count);
        if (counts.size() == sampledRecords)
            return counts;
        count = 0;
        blank = true;
    }
    if (!blank)
        counts.push_back(count);
    return counts;
}

/// How well a delimiter explains the text: in how many records it stands equally often, the first counting twice.
struct Fit {
    size_t records = 0;
    int columns = 0;

    auto operator<=>(const Fit &) const = default;
};

Fit fit(QByteArrayView text, char delimiter)
{
    const std::vector<int> counts = countsPerRecord(text, delimiter);
    std::map<int, size_t> often;
    for (const int count : counts) {
        if (count > 0)
            ++often[count];
    }
    if (often.empty())
        return {};
    const auto usual = std::ranges::max_element(often, {}, [](const auto &entry) { return entry.second; });
    const size_t bonus = counts.front() > 0 ? 1 : 0;
    return {usual->second + bonus, usual->first};
}

char likelyDelimiter(QByteArrayView text)
{
    return *std::ranges::max_element(delimiters, {}, [text](char delimiter) { return fit(text, delimiter); });
}

/// Takes the line that tells the delimiter off the text.
std::optional<char> takeToldDelimiter(QByteArrayView &text)
{
    constexpr QByteArrayView word(toldBy);
    if (!text.startsWith(word) || text.size() < word.size() + 2)
        return std::nullopt;
    const char delimiter = text[word.size()];
    QByteArrayView rest = text.sliced(word.size() + 1);
    if (std::ranges::find(delimiters, delimiter) == delimiters.end() || (rest[0] != '\n' && rest[0] != '\r'))
        return std::nullopt;
    text = rest.sliced(rest.startsWith("\r\n") ? 2 : 1);
    return delimiter;
}

/// fromUtf8() takes a byte order mark for no part of the text, but only the file's first is none.
QString textOf(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

/// libcsv with our rows behind it. It is started anew after a row that it cannot read.
class Parser {
public:
    Parser(char delimiter, const SizeLimit &limit)
        : m_delimiter(delimiter)
        , m_table(limit)
    {
        start();
    }
    ~Parser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    Result<Table> parse(QByteArrayView text)
    {
        while (!text.isEmpty() && !m_table.isTooLarge()) {
            const QByteArrayView chunk = text.first(std::min(text.size(), chunkSize));
            const auto consumed = qsizetype(csv_parse(&m_csv, chunk.data(), size_t(chunk.size()), onCell, onRow, this));
            if (consumed == chunk.size()) {
                text = text.sliced(consumed);
                continue;
            }
            m_table.breakRow(Text::tr("A quotation mark stands in the wrong place, so this row was not read. Put the "
                                      "whole cell in quotation marks and write those inside it twice."));
            text = afterLineEnd(text.sliced(consumed));
            csv_free(&m_csv);
            start();
        }
        if (!m_table.isTooLarge() && csv_fini(&m_csv, onCell, onRow, this) != 0) {
            m_table.breakRow(Text::tr("A quotation mark opens in this cell and never closes. Close or remove it; this "
                                      "row and those after it were not read."));
        }
        return std::move(m_table).take();
    }

private:
    static constexpr qsizetype chunkSize = 1 << 20; // so that a list that is too large is given up early

    void start()
    {
        csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_csv, uchar(m_delimiter));
        csv_set_blk_size(&m_csv, 1 << 16);
        csv_set_space_func(&m_csv, [](unsigned char c) { return int(c == ' '); });
        m_lastEnd = 0;
    }

    static QByteArrayView afterLineEnd(QByteArrayView text)
    {
        const auto end = std::ranges::find_if(text, [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView rest = text.sliced(end - text.begin());
        return rest.sliced(std::min<qsizetype>(rest.size(), rest.startsWith("\r\n") ? 2 : 1));
    }

    static void onCell(void *bytes, size_t size, void *self)
    {
        const auto &parser = static_cast<Parser *>(self);
        parser->m_table.addCell(plain(textOf({static_cast<const char *>(bytes), qsizetype(size)})));
        parser->m_lastEnd = 0;
    }

    /// `end` is the character that ended the row, -1 at the end of the text. The line feed of a CRLF comes as a
    /// second, empty row.
    static void onRow(int end, void *self)
    {
        const auto &parser = static_cast<Parser *>(self);
        if (end != '\n' || parser->m_lastEnd != '\r')
            parser->m_table.endRow();
        parser->m_lastEnd = end;
    }

    char m_delimiter;
    TableBuilder m_table;
    csv_parser m_csv{};
    int m_lastEnd = 0;
};

/// Whether a spreadsheet would take the text for a formula.
bool startsLikeFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

/// Numbers and telephone numbers, "-5" or "+44 (0)7700 900123", do no harm.
bool isNumber(QStringView text)
{
    return (text.front() == u'+' || text.front() == u'-') && text.size() > 1 &&
           std::ranges::all_of(text.sliced(1),
                               [](QChar c) { return (c >= u'0' && c <= u'9') || u" .,()"_s.contains(c); });
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

/// Quoted whenever another program could take a part of it for the file's structure.
QByteArray written(const QString &cell)
{
    const QString safe = neutralised(cell);
    const bool quoted = safe.startsWith(QLatin1StringView(toldBy)) || std::ranges::any_of(safe, [](QChar c) {
                            return c == u'"' || c == u',' || c == u';' || c.isSpace();
                        });
    if (!quoted)
        return safe.toUtf8();
    return u"\"%1\""_s.arg(QString(safe).replace(u'"', u"\"\""_s)).toUtf8();
}

} // namespace

QString neutralised(const QString &cell)
{
    const QStringView bare = withoutApostrophes(cell);
    const bool formula = startsLikeFormula(bare) && !isNumber(bare);
    return formula ? u'\'' + cell : cell;
}

QString plain(const QString &neutralised)
{
    if (!neutralised.startsWith(u'\''))
        return neutralised;
    const QStringView bare = withoutApostrophes(neutralised);
    return startsLikeFormula(bare) && !isNumber(bare) ? neutralised.sliced(1) : neutralised;
}

Result<Table> readCsv(const QByteArray &bytes, const SizeLimit &limit)
{
    CONVENER_TRY(checkSize(bytes.size(), limit));
    CONVENER_ASSIGN(const QByteArray utf8, toUtf8(bytes));
    QByteArrayView text = utf8;
    const auto told = takeToldDelimiter(text);
    return Parser(told.value_or(likelyDelimiter(text)), limit).parse(text);
}

QByteArray writeCsv(const std::vector<QStringList> &rows)
{
    QByteArray text("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += ',';
            text += written(row[i]);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace convener::exchange
