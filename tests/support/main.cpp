#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QGuiApplication>

// libxlsxwriter 1.1.4 copies the formula of a drop-down twice and forgets the first copy, some twenty bytes a column.
#if defined(__SANITIZE_ADDRESS__)
extern "C" const char *__lsan_default_suppressions();
const char *__lsan_default_suppressions()
{
    return "leak:lxw_strdup\n";
}
#endif

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/London");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
