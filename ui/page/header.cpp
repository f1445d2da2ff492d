#include "ui/page/header.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/page/flow.h"
#include "ui/page/permission.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

constexpr int shortTitle = 24; ///< characters; where the head has no room for so many, the actions stand under it

QString edge(look::Mark mark)
{
    switch (mark) {
    case look::Mark::Late:
        return u"late"_s;
    case look::Mark::Due:
        return u"due"_s;
    case look::Mark::Done:
        return u"done"_s;
    default:
        return {};
    }
}

QFrame *card(const Figure &figure)
{
    auto *frame = new QFrame;
    frame->setProperty("role", u"figure"_s);
    frame->setProperty("state", edge(figure.mark));
    frame->setAccessibleName(u"%1 %2"_s.arg(figure.value, figure.label));
    auto *value = new QLabel(figure.value);
    value->setFont(look::titleFont());
    auto *label = new QLabel(figure.label);
    label->setProperty("role", u"figure-label"_s);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(space(4), space(2), space(5), space(2));
    line->setSpacing(space(2));
    line->addWidget(value);
    line->addWidget(label, 0, Qt::AlignBottom);
    label->setContentsMargins(0, 0, 0, space(1));
    return frame;
}

} // namespace

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_second(new QLabel)
    , m_figures(new QWidget)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_actions(new Flow(space(2)))
{
    m_title->setFont(look::titleFont());
    m_title->setWordWrap(true);
    m_second->setProperty("role", u"secondary"_s);
    m_second->setWordWrap(true);
    m_second->hide();
    m_figures->hide();
    auto *figures = new Flow(space(3));
    figures->setContentsMargins(0, space(2), 0, 0);
    m_figures->setLayout(figures);

    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    words->addWidget(m_title);
    words->addWidget(m_second);
    words->addStretch(1);
    m_top->setSpacing(space(4));
    m_top->addLayout(words, 1);
    m_top->addLayout(m_actions);
    m_top->setAlignment(m_actions, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(m_top);
    column->addWidget(m_figures);
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

void Header::fitActions()
{
    const QFontMetrics metrics(look::titleFont());
    const int words = qMin(metrics.horizontalAdvance(m_title->text()), metrics.averageCharWidth() * shortTitle);
    const bool beside = words + m_top->spacing() + m_actions->sizeHint().width() <= width();
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(beside ? space(4) : space(2));
}

QString Header::title() const
{
    return m_title->text();
}

void Header::setTitle(const QString &title, const QString &second)
{
    m_title->setText(title);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    fitActions();
}

void Header::setFigures(const std::vector<Figure> &figures)
{
    QLayout *row = m_figures->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Figure &figure : figures)
        row->addWidget(card(figure));
    m_figures->setVisible(!figures.empty());
}

std::vector<QPushButton *> Header::buttons() const
{
    std::vector<QPushButton *> buttons;
    for (int place = 0; place < m_actions->count(); ++place)
        if (auto *button = qobject_cast<QPushButton *>(m_actions->itemAt(place)->widget()))
            buttons.push_back(button);
    return buttons;
}

QPushButton *Header::addAction(const QString &text, const QString &icon)
{
    return addButton(text, icon, false);
}

QMenu *Header::addMenu(const QString &text, const QString &icon)
{
    QPushButton *button = addButton(text, icon, false);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    return menu;
}

QPushButton *Header::addPrimary(const QString &text, const QString &icon)
{
    return addButton(text, icon, true);
}

QPushButton *Header::addButton(const QString &text, const QString &icon, bool primary)
{
    auto *button = new QPushButton(look::icon(icon, primary ? look::Role::AccentText : look::Role::Text), text);
    button->setIconSize(look::iconSize());
    if (primary)
        button->setProperty("role", u"primary"_s);
    Permission::markChanging(button);
    m_actions->addWidget(button);
    return button;
}

} // namespace convener::page
