#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The JSON Schema beside the programme files is for editors; these tests keep it in step with the shipped files.

using namespace Qt::StringLiterals;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

class Schema {
public:
    explicit Schema(const QJsonObject &root)
        : m_root(root)
    {
    }

    /// Places whose field the schema does not know, or lacks though it asks for it.
    QStringList strangers(const QJsonValue &value) const
    {
        QStringList found;
        walk(value, m_root, {}, found);
        return found;
    }

private:
    QJsonObject resolved(const QJsonObject &schema) const
    {
        const QString reference = schema["$ref"_L1].toString();
        return reference.isEmpty() ? schema : m_root["$defs"_L1][reference.section(u'/', -1)].toObject();
    }

    void walk(const QJsonValue &value, const QJsonObject &unresolved, const QString &place, QStringList &found) const
    {
        const QJsonObject schema = resolved(unresolved);
        for (const QJsonValue &needed : schema["required"_L1].toArray())
            if (value[needed.toString()].isUndefined())
                found.append(place + u'/' + needed.toString());
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto field = object.begin(); field != object.end(); ++field) {
                const QJsonValue known = schema["properties"_L1][field.key()];
                if (known.isUndefined())
                    found.append(place + u'/' + field.key());
                else
                    walk(field.value(), known.toObject(), place + u'/' + field.key(), found);
            }
        }
        for (const QJsonValue &entry : value.toArray())
            walk(entry, schema["items"_L1].toObject(), place + u"/-"_s, found);
        if (const QJsonArray words = schema["enum"_L1].toArray(); !words.isEmpty() && !words.contains(value))
            found.append(place);
    }

    QJsonObject m_root;
};

} // namespace

TEST_CASE("the JSON Schema of programmes knows every field of the shipped files")
{
    const QDir folder(QStringLiteral(CONVENER_PROGRAMMES));
    const Schema schema(readJson(folder.filePath(u"programme.schema.json"_s)));
    int files = 0;
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        if (name.endsWith(u".schema.json"_s) || name.endsWith(u".cy.json"_s))
            continue;
        ++files;
        INFO(name.toStdString());
        CHECK(schema.strangers(readJson(folder.filePath(name))) == QStringList{});
    }
    CHECK(files == 9);
    CHECK(schema.strangers(QJsonObject{{u"stages"_s, QJsonArray{QJsonObject{{u"knd"_s, 1}}}}})
              .contains(u"/stages/-/knd"_s));
}
