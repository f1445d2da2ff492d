#include "ui/page/toolrow.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace convener::page {

ToolRow::ToolRow()
    : m_row(new QHBoxLayout)
{
    m_row->setSpacing(look::space(2));
    m_row->setContentsMargins(0, look::space(2), 0, look::space(1));
    m_row->setAlignment(Qt::AlignLeft);
}

QPushButton *ToolRow::add(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(look::icon(icon), text);
    button->setIconSize(look::iconSize());
    m_row->addWidget(button);
    return button;
}

void ToolRow::add(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ToolRow::stretch()
{
    m_row->addStretch(1);
}

} // namespace convener::page
