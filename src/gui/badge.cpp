// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/badge.h"

#include "gui/lineicon.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace guiche
{

namespace
{

constexpr int badgeSide = 8; // free at the left and right
constexpr int above = 2;
constexpr int badgeGap = 4;

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setWord(const QString &word, const QString &iconName, Tone tone)
{
    m_word = word;
    m_iconName = iconName;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QFont Badge::wordFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int Badge::widthFor(int wordWidth) const
{
    return badgeSide + (m_iconName.isEmpty() ? 0 : textIconSize + badgeGap) + wordWidth + 1 + badgeSide;
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {widthFor(metrics.horizontalAdvance(m_word)), std::max(metrics.height(), textIconSize) + 2 * above};
}

QSize Badge::minimumSizeHint() const
{
    constexpr int least = 12; // characters
    const QFontMetrics metrics(wordFont());
    const int width = std::min(metrics.horizontalAdvance(m_word), metrics.averageCharWidth() * least);
    return {widthFor(width), sizeHint().height()};
}

QRect Badge::wordRect() const
{
    return rect().adjusted(widthFor(0) - badgeSide - 1, 0, -badgeSide, 0);
}

bool Badge::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const bool isCut = width() < sizeHint().width();
    const QString tip = isCut ? Qt::convertFromPlainText(m_word, Qt::WhiteSpaceNormal) : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor background = badgeTint(palette(), m_tone);
    const QColor color = readableOn(background, toneColor(palette(), m_tone));
    painter.setPen(color);
    painter.setBrush(background);
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(badgeSide, (height() - textIconSize) / 2,
                           lineIconPixmap(m_iconName, color, textIconSize, devicePixelRatioF()));
    }
    painter.setFont(wordFont());
    const QRect place = wordRect();
    painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(m_word, Qt::ElideRight, place.width()));
}

} // namespace guiche
