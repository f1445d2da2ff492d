#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace convener::desktop {

namespace {

[[noreturn]] void refuseUsage(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

} // namespace

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Coordinates compassionate-conversation training."_s);
    parser.addPositionalArgument(u"file"_s, u"The Convener file to open."_s, u"[FILE]"_s);
    const QCommandLineOption shots(u"shots"_s, u"Writes a picture of every page into this folder and ends."_s,
                                   u"folder"_s);
    const QCommandLineOption on(u"on"_s, u"The day that counts as today, as 2027-02-15."_s, u"date"_s);
    const QCommandLineOption language(u"lang"_s, u"The window's language: en or cy."_s, u"language"_s);
    const QCommandLineOption textScale(u"text-scale"_s, u"How large text is: 1 to 2."_s, u"factor"_s, u"1"_s);
    const QCommandLineOption scheme(u"scheme"_s, u"The window's colours: light or dark."_s, u"scheme"_s);
    parser.addOptions({shots, on, language, textScale, scheme});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    if (parser.positionalArguments().size() > 1)
        refuseUsage(u"One file at a time, please."_s);
    options.file = parser.positionalArguments().value(0);
    options.shots = parser.value(shots);
    if (parser.isSet(on)) {
        options.on = QDate::fromString(parser.value(on), Qt::ISODate);
        if (!options.on->isValid())
            refuseUsage(u"--on needs a date such as 2027-02-15, not “%1”."_s.arg(parser.value(on)));
    }
    const bool welsh = QLocale::system().language() == QLocale::Welsh;
    options.language = parser.isSet(language) ? parser.value(language) : welsh ? u"cy"_s : u"en"_s;
    if (options.language != u"en"_s && options.language != u"cy"_s)
        refuseUsage(u"--lang needs en or cy, not “%1”."_s.arg(options.language));
    bool isNumber = false;
    options.textScale = parser.value(textScale).toDouble(&isNumber);
    if (!isNumber || options.textScale < 1 || options.textScale > 2)
        refuseUsage(u"--text-scale needs a factor from 1 to 2, not “%1”."_s.arg(parser.value(textScale)));
    if (parser.isSet(scheme)) {
        if (parser.value(scheme) != u"light"_s && parser.value(scheme) != u"dark"_s)
            refuseUsage(u"--scheme needs light or dark, not “%1”."_s.arg(parser.value(scheme)));
        options.scheme = parser.value(scheme) == u"dark"_s ? look::Scheme::Dark : look::Scheme::Light;
    }
    return options;
}

} // namespace convener::desktop
