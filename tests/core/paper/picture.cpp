#include "tests/core/paper/picture.h"

#include "core/paper/painter.h"

#include <QPainter>

namespace convener::paper {

namespace {

constexpr int square = 8; ///< pixels

double brightness(const QImage &image, int left, int top)
{
    double sum = 0;
    int count = 0;
    for (int y = top; y < std::min(top + square, image.height()); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = left; x < std::min(left + square, image.width()); ++x, ++count)
            sum += line[x];
    }
    return sum / count / 255 * 100;
}

} // namespace

QImage picture(const Page &page, int dpi)
{
    // Painted large and made smaller: so a coarse one is as smooth as what a PDF reader draws.
    const int finer = std::max(1, 4 * pictureDpi / dpi);
    const double pixelsPerPoint = dpi / 72.0;
    const QSize size(qRound(page.size.width() * pixelsPerPoint), qRound(page.size.height() * pixelsPerPoint));
    QImage image(size * finer, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerPoint * finer, pixelsPerPoint * finer);
    paintPage(page, painter);
    painter.end();
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

double difference(const QImage &first, const QImage &second)
{
    const QImage one = first.convertToFormat(QImage::Format_Grayscale8);
    const QImage other = second.convertToFormat(QImage::Format_Grayscale8);
    if (std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1)
        return 100;
    double most = 0;
    for (int y = 0; y + square <= std::min(one.height(), other.height()); y += square)
        for (int x = 0; x + square <= std::min(one.width(), other.width()); x += square)
            most = std::max(most, std::abs(brightness(one, x, y) - brightness(other, x, y)));
    return most;
}

} // namespace convener::paper
