// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/termchip.h"

#include "gui/lineicon.h"

#include <QPainter>

namespace guiche
{

namespace
{

constexpr int chipIconSize = 14;
constexpr int chipPadding = 6;
constexpr int chipGap = 4;
constexpr int chipArrowSize = 7;
constexpr qreal chipRadius = 3;

// The tone, thinned: what it says is readable on it still.
QColor tinted(const QColor &base, const QColor &tone)
{
    constexpr float share = 0.12F;
    const auto mixed = [](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(base.redF(), tone.redF()), mixed(base.greenF(), tone.greenF()),
                            mixed(base.blueF(), tone.blueF()));
}

} // namespace

TermChip::TermChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
}

void TermChip::setFace(const DetectionFace &face)
{
    m_face = face;
    if (text() == face.word && toolTip() == face.help) {
        update();
        return;
    }
    setText(face.word);
    setToolTip(face.help);
    setAccessibleName(face.word);
    setAccessibleDescription(face.help);
}

int TermChip::widthOf(const QString &word) const
{
    const int wordWidth = word.isEmpty() ? 0 : fontMetrics().horizontalAdvance(word) + chipGap;
    return chipPadding + chipIconSize + chipGap + wordWidth + chipArrowSize + chipPadding;
}

int TermChip::fitInto(int width)
{
    m_shown = m_face.word;
    if (widthOf(m_shown) > width)
        m_shown = m_face.shortWord;
    if (widthOf(m_shown) > width)
        m_shown.clear();
    update();
    return widthOf(m_shown);
}

QSize TermChip::sizeHint() const
{
    return {widthOf(m_face.word), fontMetrics().height() + chipGap};
}

void TermChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor background = tinted(palette().color(QPalette::Base), toneColor(palette(), m_face.tone));
    const QColor color = readableOn(background, toneColor(palette(), m_face.tone));
    const bool isMarked = hasFocus() || underMouse() || isDown();
    painter.setPen(isMarked ? QPen(hasFocus() ? toneColor(palette(), Tone::Accent) : color, hasFocus() ? 2 : 1)
                            : QPen(Qt::NoPen));
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipRadius, chipRadius);

    painter.setPen(color);
    const int top = (height() - chipIconSize) / 2;
    painter.drawPixmap(chipPadding, top, lineIconPixmap(m_face.icon, color, chipIconSize, devicePixelRatioF()));
    const int wordLeft = chipPadding + chipIconSize + chipGap;
    const int arrowLeft = width() - chipPadding - chipArrowSize;
    painter.drawText(QRect(wordLeft, 0, arrowLeft - wordLeft, height()), Qt::AlignVCenter | Qt::AlignLeft, m_shown);
    const qreal middle = height() / 2.0;
    QPolygonF arrow;
    arrow << QPointF(arrowLeft, middle - 1.5) << QPointF(arrowLeft + chipArrowSize / 2.0, middle + 2)
          << QPointF(arrowLeft + chipArrowSize, middle - 1.5);
    painter.setPen(QPen(color, 1.5));
    painter.drawPolyline(arrow);
}

} // namespace guiche
