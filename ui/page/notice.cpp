#include "ui/page/notice.h"

#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

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
    , m_row(new QHBoxLayout(this))
{
    setProperty("role", u"notice"_s);
    setProperty("state", mark == look::Mark::Late ? u"late"_s : mark == look::Mark::Due ? u"due"_s : u"none"_s);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(space(5) + markSize(), space(2), space(4), space(2));
    m_row->setSpacing(space(2));
    m_row->addWidget(m_text, 1);
    hide();
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    for (QPushButton *each : findChildren<QPushButton *>())
        each->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QPushButton *Notice::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    m_row->addWidget(button);
    return button;
}

void Notice::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    look::paintMark(painter, QRectF(space(3), (height() - markSize()) / 2.0, markSize(), markSize()), m_mark);
}

} // namespace convener::page
