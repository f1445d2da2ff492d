#include "core/exchange/workbook.h"

#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

/// Of sheets and of cell styles: as many as Excel knows, so that an archive that is all "<xf/>" fills no memory.
constexpr size_t mostParts = 65'490;

/// Relationship id -> path inside the archive.
QHash<QString, QString> readRelations(const QByteArray &file)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(file);
    while (!xml.atEnd() && size_t(targets.size()) <= mostParts) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        targets.insert(xml.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
    }
    return targets;
}

void readSheets(const QByteArray &file, const QHash<QString, QString> &targets, Workbook &workbook)
{
    QXmlStreamReader xml(file);
    while (!xml.atEnd() && workbook.sheets.size() <= mostParts) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto date1904 = attributes.value("date1904"_L1);
            workbook.from1904 = date1904 == "1"_L1 || date1904 == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                // The id's namespace differs between the strict and the transitional form.
                if (attribute.name() != "id"_L1 || attribute.prefix().isEmpty())
                    continue;
                const auto state = attributes.value("state"_L1);
                workbook.sheets.push_back({attributes.value("name"_L1).toString(),
                                           targets.value(attribute.value().toString()),
                                           state == "hidden"_L1 || state == "veryHidden"_L1});
            }
        }
    }
}

QStringList readSharedStrings(const QByteArray &file, qint64 most)
{
    QStringList strings;
    QXmlStreamReader xml(file);
    while (!xml.atEnd() && strings.size() <= most) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "si"_L1)
            strings.push_back(readXlsxText(xml));
    }
    return strings;
}

/// 14 to 22 and 45 to 47 are the built-in date and time formats.
bool isDateFormat(int id, const QHash<int, QString> &custom)
{
    if ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))
        return true;
    static const QRegularExpression literal(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]"_s);
    static const QRegularExpression dateLetter(u"[dmyhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(custom.value(id)).remove(literal).contains(dateLetter);
}

std::vector<bool> readDateStyles(const QByteArray &file)
{
    std::vector<bool> styles;
    QHash<int, QString> custom;
    bool inCellStyles = false;
    QXmlStreamReader xml(file);
    while (!xml.atEnd() && styles.size() <= mostParts && size_t(custom.size()) <= mostParts) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellStyles = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int format = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            custom.insert(format, xml.attributes().value("formatCode"_L1).toString());
        else if (inCellStyles && xml.name() == "xf"_L1)
            styles.push_back(isDateFormat(format, custom));
    }
    return styles;
}

/// A day number, with the time as its fraction. Excel believes in 29 February 1900, hence the epoch.
QString shownDate(double value, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 31 December 9999
    if (value < 0 || value > lastDay)
        return {};
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto minutes = qint64(std::llround(value * 24 * 60));
    const QDateTime at = epoch.startOfDay(Qt::UTC).addSecs(minutes * 60);
    if (value < 1)
        return at.toString(u"HH:mm"_s);
    return at.toString(minutes % (24 * 60) == 0 ? u"yyyy-MM-dd"_s : u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace

QString Workbook::shownNumber(const QString &value, int style) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    if (style >= 0 && size_t(style) < dateStyles.size() && dateStyles[size_t(style)]) {
        if (const QString date = shownDate(number, from1904); !date.isEmpty())
            return date;
    }
    constexpr double exact = 1e15; // below it every whole number is exact
    if (std::abs(number) < exact && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

Result<Workbook> readWorkbook(const QHash<QString, QByteArray> &files, const SizeLimit &limit)
{
    Workbook workbook;
    readSheets(files[u"xl/workbook.xml"_s], readRelations(files[u"xl/_rels/workbook.xml.rels"_s]), workbook);
    if (workbook.sheets.empty()) {
        return fail(Error::Kind::Invalid, Text::tr("This file is not an .xlsx workbook. Open it in the program it came "
                                                   "from and save it as CSV or as .xlsx."));
    }
    workbook.sharedStrings = readSharedStrings(files[u"xl/sharedStrings.xml"_s], limit.cells);
    workbook.dateStyles = readDateStyles(files[u"xl/styles.xml"_s]);
    if (workbook.sharedStrings.size() > limit.cells || workbook.dateStyles.size() > mostParts ||
        workbook.sheets.size() > mostParts) {
        return refuse(Text::tr("This workbook holds more texts, styles or sheets than can be read. Copy the list into "
                               "a new workbook, or send it in parts."));
    }
    return workbook;
}

} // namespace convener::exchange
