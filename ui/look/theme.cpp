#include "ui/look/theme.h"

#include "ui/look/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace convener::look {

namespace {

constexpr double bodyPoints = 10.5;

Theme &theTheme()
{
    static Theme theme;
    return theme;
}

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Panel));
    palette.setColor(QPalette::AlternateBase, of(Role::Hover));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Secondary));
    palette.setColor(QPalette::Button, of(Role::Panel));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::ToolTipBase, of(Role::Panel));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Highlight, of(Role::Chosen));
    palette.setColor(QPalette::HighlightedText, of(Role::Text));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::Light, of(Role::Line));
    palette.setColor(QPalette::Mid, of(Role::Edge));
    palette.setColor(QPalette::Dark, of(Role::Edge));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Edge));
    return palette;
}

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Arial"_s, u"Liberation Sans"_s});
    font.setPointSizeF(bodyPoints * factor * current().textScale);
    font.setWeight(weight);
    return font;
}

} // namespace

Scheme desktopScheme()
{
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::WindowText).lightness() > desktop.color(QPalette::Window).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

void apply(const Theme &theme, QApplication &application)
{
    theTheme() = theme;
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(palette(theme.scheme));
    application.setFont(bodyFont());
    application.setStyleSheet(styleSheet(theme));
}

const Theme &current()
{
    return theTheme();
}

QFont bodyFont()
{
    return scaled(1.0, QFont::Normal);
}

QFont headingFont()
{
    return scaled(1.2, QFont::DemiBold);
}

QFont titleFont()
{
    return scaled(1.8, QFont::Bold);
}

} // namespace convener::look
