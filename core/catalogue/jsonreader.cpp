#include "core/catalogue/jsonreader.h"

#include "core/catalogue/nearest.h"

#include <QCoreApplication>

#include <cmath>

namespace convener::catalogue {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

const QStringList &sources()
{
    static const QStringList known{u"000"_s, u"001"_s, u"002"_s, u"003"_s, u"004"_s, u"our default"_s};
    return known;
}

} // namespace

QString describeJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return Text::tr("null");
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return Text::tr("the number %1").arg(QString::number(value.toDouble(), 'g', 15));
    case QJsonValue::String: {
        const QString text = value.toString();
        return text.isEmpty() ? Text::tr("an empty text")
                              : Text::tr("the text “%1”").arg(text.size() > 40 ? text.left(39) + u'…' : text);
    }
    case QJsonValue::Array:
        return Text::tr("a list");
    case QJsonValue::Object:
        return Text::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return Text::tr("nothing");
}

QString oneOf(const QStringList &words, const QString &written)
{
    const QString all = Text::tr("one of %1").arg(words.join(u", "_s));
    const QString meant = nearest(written, words);
    return meant.isEmpty() ? all : Text::tr("%1 (did you mean “%2”?)").arg(all, meant);
}

QString pointerToken(const QString &key)
{
    return QString(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

JsonReader::JsonReader(const QJsonValue &value, const QString &pointer, Faults &faults)
    : m_object(value.toObject())
    , m_pointer(pointer)
    , m_faults(faults)
{
}

void JsonReader::finish()
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (m_known.contains(field.key()))
            continue;
        const QString meant = nearest(field.key(), m_known);
        m_faults.push_back({pointerTo(field.key()),
                            meant.isEmpty() ? Text::tr("no such field (known are %1)").arg(m_known.join(u", "_s))
                                            : Text::tr("no such field (did you mean “%1”?)").arg(meant),
                            describeJson(field.value())});
    }
}

std::optional<QJsonValue> JsonReader::take(const char *key, bool isRequired)
{
    know(key);
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined())
        return value;
    if (isRequired)
        fault(pointerTo(QString::fromLatin1(key)), Text::tr("a value"), value);
    return std::nullopt;
}

QString JsonReader::pointerTo(const QString &key) const
{
    return m_pointer + u'/' + pointerToken(key);
}

void JsonReader::fault(const QString &pointer, const QString &expected, const QJsonValue &found)
{
    m_faults.push_back({pointer, expected, describeJson(found)});
}

void JsonReader::read(const QJsonValue &json, const QString &pointer, QString &value, Range)
{
    if (!json.isString())
        return fault(pointer, Text::tr("a text"), json);
    value = json.toString();
}

void JsonReader::read(const QJsonValue &json, const QString &pointer, bool &value, Range)
{
    if (!json.isBool())
        return fault(pointer, Text::tr("true or false"), json);
    value = json.toBool();
}

void JsonReader::read(const QJsonValue &json, const QString &pointer, int &value, Range range)
{
    const double number = json.toDouble(std::nan(""));
    if (!(number >= range.least && number <= range.most) || number != std::floor(number))
        return fault(pointer, Text::tr("a whole number from %1 to %2").arg(range.least).arg(range.most), json);
    value = static_cast<int>(number);
}

void JsonReader::read(const QJsonValue &json, const QString &pointer, double &value, Range range)
{
    const double number = json.toDouble(std::nan(""));
    if (!(number >= range.least && number <= range.most))
        return fault(pointer, Text::tr("a number from %1 to %2").arg(range.least).arg(range.most), json);
    value = number;
}

int JsonReader::readWord(const QJsonValue &json, const QString &pointer, const QStringList &words)
{
    const auto index = json.isString() ? words.indexOf(json.toString()) : -1;
    if (index < 0)
        fault(pointer, oneOf(words, json.toString()), json);
    return static_cast<int>(index);
}

bool JsonReader::readArray(const QJsonValue &json, const QString &pointer)
{
    const qsizetype size = json.toArray().size();
    if (!json.isArray())
        fault(pointer, Text::tr("a list"), json);
    else if (size > longestList)
        m_faults.push_back({pointer, Text::tr("a list of at most %1").arg(longestList), Text::tr("%1").arg(size)});
    return json.isArray() && size <= longestList;
}

bool JsonReader::readObject(const QJsonValue &json, const QString &pointer)
{
    if (!json.isObject())
        fault(pointer, Text::tr("an object"), json);
    return json.isObject();
}

void JsonReader::readSource(const QJsonValue &json, const QString &pointer, QString &source)
{
    if (const int index = readWord(json, pointer, sources()); index >= 0)
        source = sources().at(index);
}

} // namespace convener::catalogue
