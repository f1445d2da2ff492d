#include "ui/main/shots.h"

#include "ui/main/window.h"

#include <QApplication>
#include <QDir>
#include <QMetaEnum>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace convener::main {

namespace {

Result<> shoot(Window &window, const QString &path)
{
    QApplication::processEvents();
    QApplication::processEvents();
    if (!window.grab().save(path))
        return fail(Error::Kind::File, Window::tr("The picture “%1” cannot be written.").arg(path));
    return {};
}

QString nameOf(page::Route route)
{
    return QString::fromLatin1(QMetaEnum::fromType<page::Route::To>().valueToKey(int(route.to))).toLower();
}

/// The tabs that are on the screen now.
QTabWidget *tabs(const Window &window)
{
    for (QTabWidget *each : window.findChildren<QTabWidget *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

} // namespace

Result<> takeShots(Window &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::File, Window::tr("The folder “%1” cannot be made.").arg(folder));
    window.show();
    for (const page::Route route : window.routes()) {
        window.go(route);
        QTabWidget *parts = tabs(window);
        if (!parts) {
            CONVENER_TRY(shoot(window, u"%1/%2.png"_s.arg(folder, nameOf(route))));
            continue;
        }
        for (int part = 0; part < parts->count(); ++part) {
            parts->setCurrentIndex(part);
            CONVENER_TRY(shoot(window, u"%1/%2-%3.png"_s.arg(folder, nameOf(route)).arg(part + 1)));
        }
    }
    return {};
}

} // namespace convener::main
