#include "ui/page/welcomepage.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

QLabel *words(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

/// A button with a line under it that says what it leads to.
QPushButton *choice(QVBoxLayout &column, const QString &icon, const QString &verb, const QString &explanation,
                    bool primary)
{
    auto *button = new QPushButton(look::icon(icon, primary ? look::Role::AccentText : look::Role::Text), verb);
    button->setAccessibleDescription(explanation);
    button->setIconSize(look::iconSize());
    if (primary)
        button->setProperty("role", u"primary"_s);
    column.addWidget(button);
    column.addWidget(words(explanation, u"secondary"_s));
    column.addSpacing(space(3));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    setProperty("role", u"page"_s);
    auto *panel = new QFrame;
    panel->setProperty("role", u"panel"_s);
    panel->setMaximumWidth(QFontMetrics(look::bodyFont()).averageCharWidth() * 72);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space(10), space(8), space(10), space(6));
    column->setSpacing(space(1));

    QLabel *title = words(tr("Welcome to Convener"), u"title"_s);
    title->setFont(look::titleFont());
    column->addWidget(title);
    column->addWidget(words(tr("Plan training with many organisations, see what is due, and print what each person "
                               "needs. Everything is kept in one file on your computer."),
                            u"secondary"_s));
    column->addSpacing(space(5));
    connect(choice(*column, u"organisations"_s, tr("Open the sample"),
                   tr("Made-up organisations to try everything on. Nothing you do there matters."), true),
            &QPushButton::clicked, this, &WelcomePage::sampleChosen);
    connect(choice(*column, u"add"_s, tr("Create a file"), tr("An empty file for your own organisations."), false),
            &QPushButton::clicked, this, &WelcomePage::createChosen);
    connect(choice(*column, u"data"_s, tr("Open a file"), tr("A Convener file that you already have."), false),
            &QPushButton::clicked, this, &WelcomePage::openChosen);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(panel, 4);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
}

} // namespace convener::page
