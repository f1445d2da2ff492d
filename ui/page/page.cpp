#include "ui/page/page.h"

#include "ui/look/theme.h"
#include "ui/page/header.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

/// What a page scrolls. It asks for no more height than it needs at least: what is long on it, scrolls in itself.
class Content final : public QWidget {
public:
    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};

QModelIndex firstEnabled(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (const QModelIndex index = model.index(row, 0); index.flags().testFlag(Qt::ItemIsEnabled))
            return index;
    return {};
}

} // namespace

Page::Page(Context &context)
    : View(context)
    , m_header(new Header)
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"page"_s);
    auto *content = new Content;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space(6), space(4), space(6), space(4));
    column->setSpacing(space(3));
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space(3));
    auto *scroll = new QScrollArea; // for a small window, and for large text
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QString Page::title() const
{
    return m_header->title();
}

std::vector<QPushButton *> Page::actions() const
{
    return m_header->buttons();
}

void Page::enter()
{
    for (QAbstractItemView *view : findChildren<QAbstractItemView *>())
        if (view->isVisibleTo(this) && view->model() && !qobject_cast<QHeaderView *>(view)) {
            if (!view->currentIndex().isValid())
                view->setCurrentIndex(firstEnabled(*view->model()));
            return view->setFocus(Qt::OtherFocusReason);
        }
    setFocus(Qt::OtherFocusReason);
}

} // namespace convener::page
