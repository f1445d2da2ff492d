#include "core/time/holidayexceptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace convener::time {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HolidayExceptions)
};

Failure fault(const QString &pointer, const QString &expected)
{
    return fail(Error::Kind::Invalid,
                Text::tr("The list of bank holidays has a fault at %1: expected %2.").arg(pointer, expected));
}

Result<QDate> readDate(const QJsonObject &entry, const QString &key, const QString &pointer)
{
    const QDate date = QDate::fromString(entry[key].toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return fault(pointer + u'/' + key, Text::tr("a date such as 2026-06-15"));
    return date;
}

Result<std::vector<Nation>> readNations(const QJsonObject &entry, const QString &pointer)
{
    const QJsonArray words = entry["nations"_L1].toArray();
    if (words.isEmpty())
        return fault(pointer + u"/nations"_s, Text::tr("a list of nations"));
    std::vector<Nation> nations;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto nation = nationFromText(words[i].toString());
        if (!nation)
            return fault(u"%1/nations/%2"_s.arg(pointer).arg(i),
                         Text::tr("england, wales, scotland or northern-ireland"));
        nations.push_back(*nation);
    }
    return nations;
}

/// Calls `read(entry, nation, pointer)` for every nation of every entry of the list under `key`.
template <class Read>
Result<> eachEntry(const QJsonObject &root, const QString &key, const Read &read)
{
    if (!root[key].isArray())
        return fault(u'/' + key, Text::tr("a list"));
    const QJsonArray entries = root[key].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString pointer = u"/%1/%2"_s.arg(key).arg(i);
        const QJsonObject entry = entries[i].toObject();
        CONVENER_ASSIGN(const std::vector<Nation> nations, readNations(entry, pointer));
        for (const Nation nation : nations)
            CONVENER_TRY(read(entry, nation, pointer));
    }
    return {};
}

} // namespace

Result<HolidayExceptions> parseHolidayExceptions(const QJsonDocument &document)
{
    if (!document.isObject())
        return fault(u"/"_s, Text::tr("an object"));
    HolidayExceptions exceptions;
    const auto readMoved = [&](const QJsonObject &entry, Nation nation, const QString &pointer) -> Result<> {
        CONVENER_ASSIGN(const QDate from, readDate(entry, u"from"_s, pointer));
        CONVENER_ASSIGN(const QDate to, readDate(entry, u"to"_s, pointer));
        exceptions.moved.push_back({nation, from, to});
        return {};
    };
    const auto readAdded = [&](const QJsonObject &entry, Nation nation, const QString &pointer) -> Result<> {
        CONVENER_ASSIGN(const QDate date, readDate(entry, u"date"_s, pointer));
        const QString name = entry["name"_L1].toString().trimmed();
        if (name.isEmpty())
            return fault(pointer + u"/name"_s, Text::tr("a name"));
        exceptions.added.push_back({nation, date, name});
        return {};
    };
    CONVENER_TRY(eachEntry(document.object(), u"moved"_s, readMoved));
    CONVENER_TRY(eachEntry(document.object(), u"added"_s, readAdded));
    return exceptions;
}

} // namespace convener::time
