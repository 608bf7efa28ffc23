// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace guiche
{

namespace
{

constexpr qreal ringWidth = 2;
constexpr qreal radius = 3;

void drawFrame(const QRect &rect, const QColor &color, qreal width, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

// A frame round something that text is typed into or that is ticked.
void drawOutline(const QStyleOption &option, QPainter *painter)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor color = isEnabled ? toneColor(option.palette, Tone::Muted) : option.palette.color(QPalette::Mid);
    if (option.state & QStyle::State_HasFocus)
        drawFrame(option.rect, toneColor(option.palette, Tone::Accent), ringWidth, painter);
    else if (isDark(option.palette) && !isHighContrast(option.palette))
        drawFrame(option.rect, color, 1, painter);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawFrame(option->rect, toneColor(option->palette, Tone::Accent), ringWidth, painter);
        return;
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawOutline(*option, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawOutline(*option, painter);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion marks a focused push button by a tint alone.
    if (element == CE_PushButton && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        drawFrame(option->rect, toneColor(option->palette, Tone::Accent), ringWidth, painter);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    // Fusion's own pictures for OK and Cancel are of another family.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return lineIcon(QStringLiteral("clear"));
    case SP_ArrowLeft:
        return lineIcon(QStringLiteral("previous"));
    case SP_ArrowRight:
        return lineIcon(QStringLiteral("next"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace guiche
