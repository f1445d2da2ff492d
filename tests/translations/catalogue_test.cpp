#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or a form for each plural
    bool isPlural = false;
};

/// The messages of a .ts file.
std::vector<Message> messages(const QString &name)
{
    QFile file(QStringLiteral(CONVENER_TRANSLATIONS) + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> read;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s)
            read.push_back({{}, {}, xml.attributes().hasAttribute(u"numerus"_s)});
        else if (xml.name() == u"source"_s)
            read.back().source = xml.readElementText();
        else if (xml.name() == u"numerusform"_s || (xml.name() == u"translation"_s && !read.back().isPlural))
            read.back().translations << xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return read;
}

/// The placeholders of a sentence, each as often as it stands there: "%1", "%n", "{{%1}}".
QStringList placeholders(const QString &sentence)
{
    static const QRegularExpression placeholder(u"%(?:n|\\d)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(sentence); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

class Catalogue {
public:
    explicit Catalogue(const QString &language) { REQUIRE(m_translator.load(u":/i18n/convener_"_s + language)); }

    QString say(const char *context, const char *source, int count = -1) const
    {
        return m_translator.translate(context, source, nullptr, count).replace(u"%n"_s, QString::number(count));
    }

private:
    QTranslator m_translator;
};

} // namespace

TEST_CASE("every translation keeps the places of its sentence")
{
    for (const QString &name : {u"convener_cy.ts"_s, u"convener_en.ts"_s}) {
        const std::vector<Message> all = messages(name);
        CHECK_FALSE(all.empty());
        for (const Message &message : all) {
            const QStringList wanted = placeholders(message.source);
            // The forms for none and for one may be said in words: "heddiw", not "0 days ago".
            for (qsizetype i = 0; i < message.translations.size(); ++i) {
                INFO(name.toStdString() << ": " << message.source.toStdString() << "\n"
                                        << message.translations[i].toStdString());
                QStringList kept = placeholders(message.translations[i]);
                if (i < message.translations.size() - 1 && wanted.contains(u"%n"_s) && !kept.contains(u"%n"_s))
                    kept << u"%n"_s;
                kept.sort();
                CHECK(kept == wanted);
                CHECK_FALSE(message.translations[i].isEmpty());
            }
        }
    }
}

TEST_CASE("English counts have their singular")
{
    const Catalogue english(u"en"_s);
    const char *const months = "%n month(s) after joining on %1";
    CHECK(english.say("Commitment", months, 1) == u"1 month after joining on %1"_s);
    CHECK(english.say("Commitment", months, 3) == u"3 months after joining on %1"_s);
    CHECK(english.say("Cli", "Attendance recorded: %n entr(y/ies).", 1) == u"Attendance recorded: 1 entry."_s);
    CHECK(english.say("Impact", "%n survey request(s) get other dates.", 2) == u"2 survey requests get other dates."_s);
    for (const Message &message : messages(u"convener_en.ts"_s))
        for (const QString &form : message.translations)
            CHECK_FALSE(form.contains(u"(s)"_s));
}

TEST_CASE("Welsh counts have a form for none, for one and for more")
{
    const Catalogue welsh(u"cy"_s);
    const char *const entries = "Attendance recorded: %n entr(y/ies).";
    CHECK(welsh.say("Cli", entries, 0) == u"Presenoldeb wedi’i gofnodi: dim cofnodion."_s);
    CHECK(welsh.say("Cli", entries, 1) == u"Presenoldeb wedi’i gofnodi: 1 cofnod."_s);
    for (const int count : {2, 3, 5, 6, 7, 12, 100})
        CHECK(welsh.say("Cli", entries, count) == u"Presenoldeb wedi’i gofnodi: %1 o gofnodion."_s.arg(count));
    CHECK(welsh.say("DateText", "%n days ago", 3) == u"3 diwrnod yn ôl"_s);
}

TEST_CASE("Qt's own buttons are Welsh as well")
{
    const Catalogue welsh(u"cy"_s);
    CHECK(welsh.say("QPlatformTheme", "Cancel") == u"Canslo"_s);
    CHECK(welsh.say("QPlatformTheme", "&Yes") == u"&Ie"_s);
    CHECK(welsh.say("QFileDialog", "&Save") == u"&Cadw"_s);
    CHECK(welsh.say("QPrintDialog", "&Print") == u"&Argraffu"_s);
}
