#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace convener::desktop {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

[[noreturn]] void refuseUsage(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    std::exit(2);
}

} // namespace

QString chosenLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"language"_s);
    parser.addOption(language);
    parser.parse(arguments); // what else is there, is read later
    if (parser.isSet(language))
        return parser.value(language);
    return QLocale::system().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Coordinates training programmes: from an organisation that joins to a printed pack."));
    parser.addPositionalArgument(u"file"_s, Text::tr("The Convener file to open."), u"[FILE]"_s);
    const QCommandLineOption shots(u"shots"_s, Text::tr("Writes a picture of every page into this folder and ends."),
                                   u"folder"_s);
    const QCommandLineOption on(u"on"_s, Text::tr("The day that counts as today, as 2027-02-15."), u"date"_s);
    const QCommandLineOption language(u"lang"_s, Text::tr("The window's language: en or cy."), u"language"_s);
    const QCommandLineOption textScale(u"text-scale"_s, Text::tr("How large text is: 1 to 2."), u"factor"_s, u"1"_s);
    const QCommandLineOption scheme(u"scheme"_s, Text::tr("The window's colours: light or dark."), u"scheme"_s);
    parser.addOptions({shots, on, language, textScale, scheme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    if (parser.positionalArguments().size() > 1)
        refuseUsage(Text::tr("One file at a time, please."));
    options.file = parser.positionalArguments().value(0);
    options.shots = parser.value(shots);
    if (parser.isSet(on)) {
        options.on = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!options.on->isValid())
            refuseUsage(Text::tr("--on needs a date such as 2027-02-15, not “%1”.").arg(parser.value(on)));
    }
    if (const QString chosen = chosenLanguage(application.arguments()); chosen != u"en"_s && chosen != u"cy"_s)
        refuseUsage(Text::tr("--lang needs en or cy, not “%1”.").arg(chosen));
    bool isNumber = false;
    options.textScale = parser.value(textScale).toDouble(&isNumber);
    if (!isNumber || options.textScale < 1 || options.textScale > 2)
        refuseUsage(Text::tr("--text-scale needs a factor from 1 to 2, not “%1”.").arg(parser.value(textScale)));
    if (parser.isSet(scheme)) {
        if (parser.value(scheme) != u"light"_s && parser.value(scheme) != u"dark"_s)
            refuseUsage(Text::tr("--scheme needs light or dark, not “%1”.").arg(parser.value(scheme)));
        options.scheme = parser.value(scheme) == u"dark"_s ? look::Scheme::Dark : look::Scheme::Light;
    }
    return options;
}

} // namespace convener::desktop
