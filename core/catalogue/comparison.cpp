#include "core/catalogue/comparison.h"

#include "core/catalogue/jsonwriter.h"
#include "core/catalogue/programmeform.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace convener::catalogue {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

/// The parts of an object or a list by name. Entries are named by their id where all have one, else by their number.
QMap<QString, QJsonValue> partsOf(const QJsonValue &value)
{
    QMap<QString, QJsonValue> parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            parts.insert(field.key(), field.value());
        return parts;
    }
    const QJsonArray array = value.toArray();
    const bool named =
        std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry["id"_L1].isString(); });
    for (qsizetype i = 0; i < array.size(); ++i)
        parts.insert(named ? array[i]["id"_L1].toString() : QString::number(i + 1), array[i]);
    return parts;
}

void compareValues(const QString &place, const QJsonValue &before, const QJsonValue &after,
                   std::vector<Difference> &found)
{
    if (before == after)
        return;
    if (before.isUndefined())
        found.push_back({Difference::Kind::Added, place, {}, shown(after)});
    else if (after.isUndefined())
        found.push_back({Difference::Kind::Removed, place, shown(before), {}});
    else if (before.type() != after.type() || !(before.isObject() || before.isArray()))
        found.push_back({Difference::Kind::Changed, place, shown(before), shown(after)});
    else {
        const auto earlier = partsOf(before);
        const auto later = partsOf(after);
        QMap<QString, QJsonValue> all = earlier;
        all.insert(later);
        for (auto part = all.keyBegin(); part != all.keyEnd(); ++part)
            compareValues(place.isEmpty() ? *part : place + u'/' + *part,
                          earlier.value(*part, QJsonValue(QJsonValue::Undefined)),
                          later.value(*part, QJsonValue(QJsonValue::Undefined)), found);
    }
}

} // namespace

std::vector<Difference> compare(const training::Programme &before, const training::Programme &after)
{
    std::vector<Difference> found;
    compareValues({}, JsonWriter::object(before), JsonWriter::object(after), found);
    return found;
}

} // namespace convener::catalogue
