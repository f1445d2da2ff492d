#pragma once

#include "core/catalogue/jsonreader.h"

namespace convener::catalogue {

/// Writes a value whose describe() names its fields as one JSON object. What JsonReader reads from it is equal to the
/// value. A field that may be left out is left out when it is as a new value has it.
class JsonWriter {
public:
    template <class Value>
    static QJsonObject object(const Value &value)
    {
        JsonWriter writer;
        describe(writer, value);
        return writer.m_object;
    }

    template <class Value>
    void required(const char *key, const Value &value, Range = {})
    {
        m_object.insert(QLatin1String(key), json(value));
    }

    template <class Value>
    void optional(const char *key, const Value &value, Range range = {})
    {
        if (value != Value())
            required(key, value, range);
    }

    void source(const char *key, const QString &value) { required(key, value); }
    void optionalSource(const char *key, const QString &value) { optional(key, value); }

private:
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(double value) { return value; }

    template <class Enum>
    requires std::is_enum_v<Enum>
    static QJsonValue json(Enum value) { return training::toText(value); }

    template <class Value>
    static QJsonValue json(const std::optional<Value> &value)
    {
        return json(*value);
    }

    template <class Value>
    static QJsonValue json(const std::vector<Value> &values)
    {
        QJsonArray array;
        for (const Value &value : values)
            array.append(json(value));
        return array;
    }

    template <class Enum, class Value>
    static QJsonValue json(const QMap<Enum, Value> &values)
    {
        QJsonObject object;
        for (auto entry = values.begin(); entry != values.end(); ++entry)
            object.insert(training::toText(entry.key()), json(entry.value()));
        return object;
    }

    template <class Value>
    static QJsonValue json(const training::Figure<Value> &figure)
    {
        return QJsonObject{{QStringLiteral("value"), json(figure.value)}, {QStringLiteral("source"), figure.source}};
    }

    template <class Value>
    requires std::is_class_v<Value>
    static QJsonValue json(const Value &value) { return object(value); }

    QJsonObject m_object;
};

} // namespace convener::catalogue
