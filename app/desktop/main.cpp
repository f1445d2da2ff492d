#include "app/desktop/options.h"
#include "core/action/shownprogramme.h"
#include "core/catalogue/library.h"
#include "core/catalogue/programmetranslator.h"
#include "core/time/clock.h"
#include "ui/look/theme.h"
#include "ui/main/shots.h"
#include "ui/main/window.h"
#include "ui/prompt/desktopprompt.h"
#include "ui/prompt/quietprompt.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace convener;

namespace {

void speak(const QString &language, QApplication &application)
{
    QLocale::setDefault(language == u"cy"_s ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/i18n/convener_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

std::unique_ptr<time::Clock> clockOf(const desktop::Options &options)
{
    if (options.on)
        return std::make_unique<time::FixedClock>(*options.on);
    return std::make_unique<time::SystemClock>();
}

/// Pictures of every page, as on a computer where nobody has set a column's width or order yet; nobody is there to
/// answer a question.
int takeShots(const desktop::Options &options, const catalogue::Library &library, const time::Clock &clock)
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    prompt::QuietPrompt prompt;
    const time::SystemClock computer;
    main::Window window({library, clock, prompt, &computer});
    window.openPath(options.file);
    if (!window.hasFile())
        return 1;
    if (const Result<> taken = main::takeShots(window, options.shots); !taken)
        prompt.show(taken.error());
    return prompt.hasShown() ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Convener"_s);
    QCoreApplication::setApplicationName(u"Convener"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVENER_VERSION));
    speak(desktop::chosenLanguage(QCoreApplication::arguments()), application);
    const desktop::Options options = desktop::readOptions(application);
    look::apply({options.scheme.value_or(look::desktopScheme()), options.textScale}, application);

    const auto clock = clockOf(options);
    const catalogue::Library library = catalogue::Library::load();
    if (action::shownLanguage() == u"cy"_s)
        QCoreApplication::installTranslator(new catalogue::ProgrammeTranslator(library, &application));
    if (!options.shots.isEmpty())
        return takeShots(options, library, *clock);

    prompt::DesktopPrompt prompt;
    const time::SystemClock computer;
    main::Window window({library, *clock, prompt, options.on ? &computer : clock.get()});
    window.show();
    if (!options.file.isEmpty())
        window.openPath(options.file);
    return QApplication::exec();
}
