#include "ui/page/page.h"

#include "ui/look/theme.h"
#include "ui/page/header.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

Page::Page(Context &context)
    : View(context)
    , m_header(new Header)
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(4));
    column->setSpacing(space(4));
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space(3));
}

QString Page::title() const
{
    return m_header->title();
}

void Page::enter()
{
    for (QAbstractItemView *view : findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && !qobject_cast<QHeaderView *>(view))
            return view->setFocus(Qt::OtherFocusReason);
    setFocus(Qt::OtherFocusReason);
}

} // namespace convener::page
