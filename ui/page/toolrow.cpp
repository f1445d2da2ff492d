#include "ui/page/toolrow.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/page/flow.h"
#include "ui/page/permission.h"

#include <QPushButton>

namespace convener::page {

ToolRow::ToolRow()
    : m_row(new Flow(look::space(2)))
{
    m_row->setContentsMargins(0, look::space(2), 0, look::space(1));
}

QPushButton *ToolRow::add(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(look::icon(icon), text);
    button->setIconSize(look::iconSize());
    Permission::markChanging(button);
    m_row->addWidget(button);
    return button;
}

void ToolRow::add(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ToolRow::stretch()
{
    m_row->pushRest();
}

QLayout *ToolRow::layout()
{
    return m_row;
}

} // namespace convener::page
