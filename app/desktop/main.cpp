#include "app/desktop/options.h"
#include "core/catalogue/library.h"
#include "core/store/database.h"
#include "core/time/clock.h"
#include "ui/look/theme.h"
#include "ui/main/shots.h"
#include "ui/main/window.h"
#include "ui/prompt/desktopprompt.h"

#include <QApplication>
#include <QLocale>
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
        application.installTranslator(translator);
}

std::unique_ptr<time::Clock> clockOf(const desktop::Options &options)
{
    if (options.on)
        return std::make_unique<time::FixedClock>(*options.on);
    return std::make_unique<time::SystemClock>();
}

int failed(const Error &error)
{
    qCritical("%ls", qUtf16Printable(error.text));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Convener"_s);
    QCoreApplication::setApplicationName(u"Convener"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVENER_VERSION));
    const desktop::Options options = desktop::readOptions(application);
    speak(options.language, application);
    look::apply({options.scheme.value_or(look::desktopScheme()), options.textScale}, application);

    const auto clock = clockOf(options);
    const catalogue::Library library = catalogue::Library::load();
    prompt::DesktopPrompt prompt;
    main::Window window({library, *clock, prompt});

    if (!options.file.isEmpty()) {
        Result<std::unique_ptr<store::Database>> file =
            store::Database::open(options.file, store::Database::Access::Write);
        if (file)
            window.open(std::move(*file));
        else if (!options.shots.isEmpty())
            return failed(file.error());
        else
            prompt.show(file.error());
    }
    if (!options.shots.isEmpty()) {
        const Result<> taken = main::takeShots(window, options.shots);
        return taken ? 0 : failed(taken.error());
    }
    window.show();
    return application.exec();
}
