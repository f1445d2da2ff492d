#include "ui/page/notice.h"

#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::space;

namespace {

int markSize()
{
    return QFontMetrics(look::bodyFont()).ascent() + 2;
}

} // namespace

Notice::Notice(look::Mark mark, QWidget *parent)
    : QFrame(parent)
    , m_mark(mark)
    , m_text(new QLabel)
{
    setProperty("role", u"notice"_s);
    setProperty("state", mark == look::Mark::Late ? u"late"_s : mark == look::Mark::Due ? u"due"_s : u"none"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(5) + markSize(), space(2), space(4), space(2));
    row->addWidget(m_text);
    hide();
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void Notice::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    look::paintMark(painter, QRectF(space(3), (height() - markSize()) / 2.0, markSize(), markSize()), m_mark);
}

} // namespace convener::page
