#include "ui/cell/rowcell.h"

#include "ui/look/mark.h"
#include "ui/look/theme.h"
#include "ui/model/role.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace convener::cell {

using look::Role;
using look::space;

namespace {

QColor colour(Role role)
{
    return look::current().colour(role);
}

int inset()
{
    return space(2);
}

int markSize(const QFontMetrics &metrics)
{
    return metrics.ascent() + 2;
}

void paintStep(QPainter &painter, const QStyleOptionViewItem &option, const QString &verb)
{
    const QFontMetrics metrics(option.font);
    const int width = qMin(option.rect.width(), RowCell::stepWidth(verb)) - space(2);
    const int height = metrics.height() + space(2);
    const QRect button(option.rect.left() + space(1), option.rect.center().y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Edge), 1));
    painter.setBrush(colour(Role::Panel));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colour(Role::Accent));
    painter.drawText(button, Qt::AlignCenter, metrics.elidedText(verb, Qt::ElideRight, width - space(2)));
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour(Role::Text));
    painter.drawText(option.rect.adjusted(inset(), space(2), -inset(), -space(1)), Qt::AlignLeft | Qt::AlignBottom,
                     text);
}

/// The text on as many lines as it needs, at most so many; the last holds all the rest.
QStringList brokenText(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines += text.mid(line.textStart());
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

/// The text, broken where the row has the room, and a second line; the mark beside the first.
void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(model::SecondRole).toString();
    const auto mark = look::Mark(index.data(model::MarkRole).toInt());
    const QFontMetrics metrics(option.font);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.92);
    const QFontMetrics smallMetrics(small);

    QRect area = option.rect.adjusted(inset(), 0, -inset(), 0);
    const int size = mark == look::Mark::None ? 0 : markSize(metrics);
    const int words = area.width() - (size > 0 ? size + space(2) : 0);
    const int room = option.rect.height() / metrics.height() - (second.isEmpty() ? 0 : 1);
    const QStringList lines = brokenText(first, painter.font(), words, qMax(1, room));
    const int height = int(lines.size()) * metrics.height() + (second.isEmpty() ? 0 : smallMetrics.height());
    int top = area.center().y() - height / 2 + 1;
    if (size > 0) {
        look::paintMark(painter, QRectF(area.left(), top + (metrics.height() - size) / 2, size, size), mark);
        area.setLeft(area.right() + 1 - words);
    }
    const Qt::Alignment sideways = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const auto write = [&](const QFontMetrics &with, const QString &text) {
        painter.drawText(QRect(area.left(), top, area.width(), with.height()),
                         (sideways ? sideways : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                         with.elidedText(text, Qt::ElideRight, area.width()));
        top += with.height();
    };
    painter.setPen(colour(Role::Text));
    for (const QString &line : lines)
        write(metrics, line);
    if (second.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(colour(Role::Secondary));
    write(smallMetrics, second);
}

} // namespace

void RowCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const bool focused = ground.state.testFlag(QStyle::State_HasFocus);
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionViewItem::HasDisplay;
    ground.state &= ~QStyle::State_HasFocus;
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    if (index.data(model::HeadingRole).toBool())
        paintHeading(*painter, option, index.data().toString());
    else if (const QString step = index.data(model::StepRole).toString(); !step.isEmpty())
        paintStep(*painter, option, step);
    else
        paintLines(*painter, option, index);
    if (focused) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colour(Role::FocusEdge), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool RowCell::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                        const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(), index.data(model::SecondRole).toString()};
    lines.removeAll(QString());
    const bool whole = sizeHint(option, index).width() <= option.rect.width();
    QToolTip::showText(event->globalPos(), whole ? QString() : lines.join(u'\n'), view);
    return true;
}

QSize RowCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int text = qMax(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                          metrics.horizontalAdvance(index.data(model::SecondRole).toString()));
    const int mark = index.data(model::MarkRole).isValid() ? markSize(metrics) + space(2) : 0;
    const int step = index.data(model::StepRole).isValid() ? space(6) : 0;
    const int lines = index.data(model::SecondRole).toString().isEmpty() ? 1 : 2;
    return {text + mark + step + 2 * inset() + space(1), rowHeight(lines)};
}

int RowCell::stepWidth(const QString &verb)
{
    return QFontMetrics(look::bodyFont()).horizontalAdvance(verb) + space(8);
}

int RowCell::rowHeight(int lines)
{
    const QFontMetrics metrics(look::bodyFont());
    return lines * metrics.height() + space(3);
}

} // namespace convener::cell
