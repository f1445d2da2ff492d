#include "ui/main/navigation.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::main {

using look::space;
using page::Route;

namespace {

Route::To entryOf(Route::To to)
{
    switch (to) {
    case Route::To::Engagement:
        return Route::To::Organisations;
    case Route::To::Cohort:
        return Route::To::Cohorts;
    case Route::To::Person:
        return Route::To::Data;
    default:
        return to;
    }
}

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
    , m_upper(new QVBoxLayout)
    , m_lower(new QVBoxLayout)
{
    setProperty("role", u"band"_s);
    setAccessibleName(tr("Pages"));
    auto *brand = new QLabel(u"Convener"_s);
    brand->setProperty("role", u"brand"_s);
    brand->setFont(look::headingFont());
    brand->setContentsMargins(space(3), space(2), 0, space(4));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(3), space(2), space(3));
    column->setSpacing(space(1));
    column->addWidget(brand);
    column->addLayout(m_upper);
    column->addStretch(1);
    column->addLayout(m_lower);
    m_upper->setSpacing(space(1));
    m_lower->setSpacing(space(1));
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(Route::To(id)); });
}

void Navigation::add(Route::To to, const QString &icon, const QString &label, bool lower)
{
    auto *button = new QPushButton(look::navigationIcon(icon), label);
    button->setProperty("role", u"nav"_s);
    button->setCheckable(true);
    button->setIconSize(look::iconSize());
    QFont bold = look::bodyFont();
    bold.setWeight(QFont::DemiBold); // what is chosen is bold and must fit as well
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(label) + look::iconSize().width() +
                            qRound(space(9) * look::current().textScale));
    m_buttons->addButton(button, int(to));
    (lower ? m_lower : m_upper)->addWidget(button);
}

void Navigation::show(Route::To to)
{
    if (QAbstractButton *button = m_buttons->button(int(entryOf(to))))
        button->setChecked(true);
}

} // namespace convener::main
