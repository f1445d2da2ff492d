#include "ui/dialog/marklist.h"

#include "ui/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace convener::dialog {

using look::space;

namespace {

constexpr int leastLines = 4; ///< of text that are on the screen

int markSize()
{
    return QFontMetrics(look::bodyFont()).ascent() + 2;
}

class MarkedLabel final : public QLabel {
public:
    explicit MarkedLabel(const MarkedLine &line)
        : QLabel(line.text)
        , m_mark(line.mark)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        setContentsMargins(markSize() + space(2), 0, 0, 0);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QPainter painter(this);
        const int above = (fontMetrics().height() - markSize()) / 2;
        look::paintMark(painter, QRectF(0, above, markSize(), markSize()), m_mark);
    }

private:
    look::Mark m_mark;
};

} // namespace

MarkList::MarkList(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space(2), 0);
    m_column->setSpacing(space(2));
    setAccessibleName(name);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(leastLines * (QFontMetrics(look::bodyFont()).height() + space(2)));
    setWidget(content);
}

void MarkList::set(const std::vector<MarkedLine> &lines)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList texts;
    for (const MarkedLine &line : lines) {
        m_column->addWidget(new MarkedLabel(line));
        texts += line.text;
    }
    m_column->addStretch(1);
    setAccessibleDescription(texts.join(u'\n'));
}

} // namespace convener::dialog
