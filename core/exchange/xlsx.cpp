#include "core/exchange/xlsx.h"

#include "core/exchange/archive.h"
#include "core/exchange/workbook.h"
#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

/// The column of a reference, from 0: "C7" is 2. Negative when there is none.
int columnOf(QStringView reference)
{
    constexpr int mostColumns = 16'384; // of any sheet
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Reads the cells of one sheet.
class SheetReader {
public:
    SheetReader(const Workbook &workbook, const QByteArray &xml, const SizeLimit &limit)
        : m_workbook(workbook)
        , m_xml(xml)
        , m_limit(limit)
        , m_table(limit)
    {
    }

    Result<Table> read()
    {
        while (!m_xml.atEnd() && !m_table.isTooLarge()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.name() == "row"_L1)
                readRow();
        }
        if (m_xml.hasError()) {
            return fail(Error::Kind::Invalid,
                        Text::tr("This spreadsheet is damaged. Open it in a spreadsheet program and save it anew."),
                        m_xml.errorString());
        }
        return std::move(m_table).take();
    }

private:
    static constexpr int lastRow = 1'048'576; // of any sheet

    void readRow()
    {
        bool told = false;
        const int number = m_xml.attributes().value("r"_L1).toInt(&told);
        m_row = told && number > m_row && number <= lastRow ? number : m_row + 1;
        m_width = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "c"_L1)
                readCell();
            else
                m_xml.skipCurrentElement();
            if (m_table.isTooLarge())
                return;
        }
        m_table.endRow(m_row);
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int column = columnOf(attributes.value("r"_L1));
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "v"_L1)
                value = m_xml.readElementText();
            else if (m_xml.name() == "is"_L1)
                value = readXlsxText(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (value.isEmpty())
            return; // styled and empty: such cells often run on far beyond the list
        while (m_width < std::min(column, m_limit.cellsPerRow))
            add({});
        add(shown(value, type, style));
    }

    void add(const QString &cell)
    {
        m_table.addCell(cell);
        ++m_width;
    }

    QString shown(const QString &value, const QString &type, int style) const
    {
        if (type == "s"_L1)
            return m_workbook.sharedStrings.value(value.toInt());
        if (type == "inlineStr"_L1)
            return value;
        if (type == "str"_L1)
            return unescapedXlsx(value);
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "d"_L1 || type == "e"_L1)
            return value;
        return m_workbook.shownNumber(value, style);
    }

    const Workbook &m_workbook;
    QXmlStreamReader m_xml;
    SizeLimit m_limit;
    TableBuilder m_table;
    int m_row = 0;
    int m_width = 0;
};

Result<Workbook::Sheet> findSheet(const Workbook &workbook, const QString &name)
{
    const auto found = std::ranges::find_if(workbook.sheets, [&name](const Workbook::Sheet &sheet) {
        return name.isEmpty() ? !sheet.hidden : sheet.name == name;
    });
    if (found == workbook.sheets.end()) {
        return fail(Error::Kind::Invalid,
                    name.isEmpty() ? Text::tr("Every sheet of this workbook is hidden. Unhide the one with the list.")
                                   : Text::tr("This workbook has no sheet called “%1”.").arg(name));
    }
    return *found;
}

} // namespace

bool looksLikeXlsx(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<Table> readXlsx(const QByteArray &bytes, const QString &sheet, const SizeLimit &limit)
{
    CONVENER_TRY(checkSize(bytes.size(), limit));
    const auto wanted = [](const QString &path) {
        return path.startsWith("xl/"_L1) && (path.endsWith(".xml"_L1) || path.endsWith(".rels"_L1));
    };
    CONVENER_ASSIGN(const auto files, unpack(bytes, wanted, limit.unpacked));
    CONVENER_ASSIGN(const Workbook workbook, readWorkbook(files, limit));
    CONVENER_ASSIGN(const Workbook::Sheet found, findSheet(workbook, sheet));
    return SheetReader(workbook, files[found.path], limit).read();
}

} // namespace convener::exchange
