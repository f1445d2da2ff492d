#pragma once

#include "core/catalogue/fault.h"
#include "core/training/figure.h"
#include "core/training/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace convener::catalogue {

/// The whole numbers a field takes, both included.
struct Range {
    int least = 0;
    int most = 100'000;
};

/// No list of a file is longer.
inline constexpr qsizetype longestList = 500;

/// True for the type itself and for it as const, so that one description serves reading and writing.
/// (`typename`, for lupdate loses its place over a concept of `class` parameters.)
template <typename Value, typename Type>
concept As = std::same_as<std::remove_const_t<Value>, Type>;

/// What a JSON value is, in words for a fault: "the text “twelve”", "a list", "nothing".
QString describeJson(const QJsonValue &value);

/// "one of a, b, c", and what was most likely meant by `written`.
QString oneOf(const QStringList &words, const QString &written);

/// A key as it stands in a JSON pointer.
QString pointerToken(const QString &key);

/// Reads one JSON object field by field into values whose describe() names the fields; every fault is noted with its
/// place and reading goes on, so that all faults of a file are told at once. The counterpart of JsonWriter.
class JsonReader {
public:
    JsonReader(const QJsonValue &value, const QString &pointer, Faults &faults);

    /// A field that must be there. `range` bounds the whole numbers in it.
    template <class Value>
    void required(const char *key, Value &value, Range range = {})
    {
        if (const auto json = take(key, true))
            read(*json, pointerTo(QString::fromLatin1(key)), value, range);
    }

    /// A field that may be left out; `value` then keeps what it has.
    template <class Value>
    void optional(const char *key, Value &value, Range range = {})
    {
        if (const auto json = take(key, false))
            read(*json, pointerTo(QString::fromLatin1(key)), value, range);
    }

    /// Where a figure or a sentence comes from: "000" to "004" or "our default".
    void source(const char *key, QString &value)
    {
        if (const auto json = take(key, true))
            readSource(*json, pointerTo(QString::fromLatin1(key)), value);
    }
    void optionalSource(const char *key, QString &value)
    {
        if (const auto json = take(key, false))
            readSource(*json, pointerTo(QString::fromLatin1(key)), value);
    }

    /// Notes the fields that nothing asked for. Called once, after all fields.
    void finish();

private:
    std::optional<QJsonValue> take(const char *key, bool isRequired);
    QString pointerTo(const QString &key) const;
    void fault(const QString &pointer, const QString &expected, const QJsonValue &found);

    void read(const QJsonValue &json, const QString &pointer, QString &value, Range);
    void read(const QJsonValue &json, const QString &pointer, bool &value, Range);
    void read(const QJsonValue &json, const QString &pointer, int &value, Range range);
    void read(const QJsonValue &json, const QString &pointer, double &value, Range range);
    /// The index of the word among `words`, or -1 and a fault.
    int readWord(const QJsonValue &json, const QString &pointer, const QStringList &words);
    bool readArray(const QJsonValue &json, const QString &pointer);
    bool readObject(const QJsonValue &json, const QString &pointer);
    void readSource(const QJsonValue &json, const QString &pointer, QString &source);

    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(const QJsonValue &json, const QString &pointer, Enum &value, Range)
    {
        if (const int index = readWord(json, pointer, wordsOf<Enum>()); index >= 0)
            value = training::Words<Enum>::table[static_cast<size_t>(index)].first;
    }

    template <class Value>
    void read(const QJsonValue &json, const QString &pointer, std::optional<Value> &value, Range range)
    {
        read(json, pointer, value.emplace(), range);
    }

    template <class Value>
    void read(const QJsonValue &json, const QString &pointer, std::vector<Value> &values, Range range)
    {
        if (!readArray(json, pointer))
            return;
        values.clear();
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            read(array[i], pointer + u'/' + QString::number(i), values.emplace_back(), range);
    }

    template <class Enum, class Value>
    requires std::is_enum_v<Enum>
    void read(const QJsonValue &json, const QString &pointer, QMap<Enum, Value> &values, Range range)
    {
        if (!readObject(json, pointer))
            return;
        const QJsonObject object = json.toObject();
        JsonReader entries(json, pointer, m_faults);
        for (const auto &[key, word] : training::Words<Enum>::table) {
            if (object.contains(QLatin1String(word))) {
                Value value;
                entries.optional(word, value, range);
                values.insert(key, value);
            } else {
                entries.know(word);
            }
        }
        entries.finish();
    }

    template <class Value>
    void read(const QJsonValue &json, const QString &pointer, QMap<QString, Value> &values, Range range)
    {
        if (!readObject(json, pointer))
            return;
        const QJsonObject object = json.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            read(field.value(), pointer + u'/' + pointerToken(field.key()), values[field.key()], range);
    }

    template <class Value>
    void read(const QJsonValue &json, const QString &pointer, training::Figure<Value> &figure, Range range)
    {
        if (!readObject(json, pointer))
            return;
        JsonReader reader(json, pointer, m_faults);
        reader.required("value", figure.value, range);
        reader.source("source", figure.source);
        reader.finish();
    }

    template <class Value>
    requires std::is_class_v<Value>
    void read(const QJsonValue &json, const QString &pointer, Value &value, Range)
    {
        if (!readObject(json, pointer))
            return;
        JsonReader reader(json, pointer, m_faults);
        describe(reader, value);
        reader.finish();
    }

    template <class Enum>
    static QStringList wordsOf()
    {
        QStringList words;
        for (const auto &entry : training::Words<Enum>::table)
            words.append(QString::fromLatin1(entry.second));
        return words;
    }

    void know(const char *key) { m_known.append(QString::fromLatin1(key)); }

    QJsonObject m_object;
    QString m_pointer;
    Faults &m_faults;
    QStringList m_known;
};

} // namespace convener::catalogue
