#include "core/catalogue/programmetexts.h"

#include "core/catalogue/jsondocument.h"
#include "core/catalogue/jsonreader.h"
#include "core/catalogue/nearest.h"
#include "core/catalogue/programmeform.h"
#include "core/training/length.h"

#include <QCoreApplication>
#include <QSet>

#include <concepts>
#include <type_traits>

namespace convener::catalogue {

using namespace Qt::StringLiterals;
using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeTexts)
};

/// The fields of a programme file that hold texts for people.
bool isShown(const QString &key)
{
    static const QSet<QString> shown{u"title"_s,   u"summary"_s, u"provider"_s,    u"author"_s,   u"audience"_s,
                                     u"level"_s,   u"team"_s,    u"text"_s,        u"note"_s,     u"homeTasks"_s,
                                     u"licence"_s, u"method"_s,  u"contributor"_s, u"reportTo"_s, u"reportUnder"_s};
    return shown.contains(key);
}

template <class Value>
constexpr bool isList = false;
template <class Entry>
constexpr bool isList<std::vector<Entry>> = true;

/// A form that hands each shown text to a visitor, where it can be read or, in a programme that is no constant,
/// changed. It goes beside JsonReader and JsonWriter.
template <class Visitor>
class TextForm {
public:
    explicit TextForm(Visitor &visitor)
        : m_visitor(visitor)
    {
    }

    void required(const char *key, auto &value, Range = {}) { field(QString::fromLatin1(key), value); }
    void optional(const char *key, auto &value, Range = {}) { field(QString::fromLatin1(key), value); }
    void source(const char *, auto &) {}
    void optionalSource(const char *, auto &) {}

private:
    void field(const QString &key, auto &value)
    {
        if (key != "pilotOrganisations"_L1) // names, the same in every language
            walk(value, isShown(key));
    }

    void walk(auto &value, bool shown)
    {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::same_as<Value, QString>) {
            if (shown && !value.isEmpty())
                m_visitor(value);
        } else if constexpr (isList<Value>) {
            for (auto &each : value)
                walk(each, shown);
        } else if constexpr (requires { value.has_value(); }) {
            if (value)
                walk(*value, shown);
        } else if constexpr (requires { describe(*this, value); }) {
            describe(*this, value);
        }
    }

    Visitor &m_visitor;
};

/// A key that the programme does not have as a text, and the text that was most likely meant.
QString meantBy(const QString &key, const QStringList &texts)
{
    const QString meant = nearest(key, texts);
    return meant.isEmpty() ? Text::tr("none that it has")
                           : Text::tr("none that it has (did you mean “%1”?)").arg(meant);
}

void visit(auto &programme, auto visitor)
{
    TextForm form(visitor);
    describe(form, programme);
}

} // namespace

QStringList shownTexts(const Programme &programme)
{
    QStringList texts;
    visit(programme, [&](const QString &text) { texts.append(text); });
    texts.removeDuplicates();
    return texts;
}

Programme inOtherWords(Programme programme, const QMap<QString, QString> &words)
{
    visit(programme, [&](QString &text) { text = words.value(text, text); });
    return programme;
}

QMap<QString, QString> readWelsh(const QByteArray &json, const Programme &programme, Faults &faults)
{
    QMap<QString, QString> words;
    const auto object = readObject(json, faults);
    if (!object)
        return words;
    const QStringList texts = shownTexts(programme);
    for (auto field = object->begin(); field != object->end(); ++field) {
        const QString pointer = u'/' + pointerToken(field.key());
        const QString welsh = field.value().toString().trimmed();
        if (!texts.contains(field.key()))
            faults.push_back({pointer, Text::tr("a text of the programme %1, in English").arg(programme.id),
                              meantBy(field.key(), texts)});
        else if (welsh.isEmpty() || welsh.size() > training::longestText)
            faults.push_back({pointer, Text::tr("its Welsh, in 1 to %1 characters").arg(training::longestText),
                              describeJson(field.value())});
        words.insert(field.key(), welsh);
    }
    return words;
}

} // namespace convener::catalogue
