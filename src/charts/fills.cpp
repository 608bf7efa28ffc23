// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fills.h"

#include <QPainter>
#include <QPixmap>

namespace guiche
{

namespace
{

QBrush hatched(const QColor &color, const QColor &under)
{
    constexpr int side = 8; // of the tile that repeats
    constexpr qreal sharpness = 2; // drawn at twice the size for displays that show it
    constexpr qreal lineWidth = 2;
    QPixmap tile(QSize(side, side) * sharpness);
    tile.setDevicePixelRatio(sharpness);
    tile.fill(color);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(under, lineWidth));
    for (int x = -side; x <= side; x += side)
        painter.drawLine(x, side, x + side, 0);
    painter.end();
    return QBrush(tile);
}

} // namespace

QBrush brushOf(const Fill &fill, const QPalette &palette)
{
    const QColor color = toneColor(palette, fill.tone);
    const QColor base = palette.color(QPalette::Base);
    constexpr float stripes = 0.35F;
    constexpr float pale = 0.6F;
    constexpr float hollow = 0.15F;
    switch (fill.texture) {
    case Texture::Solid:
        return color;
    case Texture::Hatched:
        return hatched(color, blended(color, base, stripes));
    case Texture::Pale:
        return blended(color, base, pale);
    case Texture::Hollow:
        return blended(color, base, hollow);
    }
    Q_UNREACHABLE();
}

QColor heatColor(const QPalette &palette, double share)
{
    const QColor base = palette.color(QPalette::Base);
    constexpr double least = 0.12; // one is told from none
    if (share <= 0)
        return base;
    return blended(toneColor(palette, Tone::Accent), base, static_cast<float>(least + (1 - least) * share));
}

} // namespace guiche
