// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace guiche
{

namespace
{

constexpr qreal ringWidth = 2;
constexpr qreal fieldRadius = 3;

void drawFrame(const QRect &rect, qreal radius, const QColor &color, qreal width, QPainter *painter)
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
void drawOutline(const QStyleOption &option, QPainter *painter, qreal radius = fieldRadius)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor color = isEnabled ? toneColor(option.palette, Tone::Muted) : option.palette.color(QPalette::Mid);
    if (option.state & QStyle::State_HasFocus)
        drawFrame(option.rect, radius, toneColor(option.palette, Tone::Accent), ringWidth, painter);
    else if (isDark(option.palette) && !isHighContrast(option.palette))
        drawFrame(option.rect, radius, color, 1, painter);
}

// A cross in the colour of muted text, in that of text under the pointer.
void drawTabClose(const QStyleOption &option, QPainter *painter)
{
    const bool isMeant = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QColor color = toneColor(option.palette, isMeant ? Tone::Text : Tone::Muted);
    const int size = std::min({textIconSize, option.rect.width(), option.rect.height()});
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), option.rect);
    painter->drawPixmap(place,
                        lineIconPixmap(QStringLiteral("cancel"), color, size, painter->device()->devicePixelRatioF()));
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
        drawFrame(option->rect, fieldRadius, toneColor(option->palette, Tone::Accent), ringWidth, painter);
        return;
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawOutline(*option, painter);
        return;
    case PE_IndicatorTabClose: // Fusion's own is red in every theme
        drawTabClose(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawOutline(*option, painter, option->rect.height() / 2.0);
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
        drawFrame(option->rect, fieldRadius, toneColor(option->palette, Tone::Accent), ringWidth, painter);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    constexpr QSize roomInButton(12, 4);
    constexpr QSize roomInField(0, 4);
    switch (type) {
    case CT_PushButton:
        return size + roomInButton;
    case CT_LineEdit:
    case CT_ComboBox:
        return size + roomInField; // a spin box grows with the line edit in it
    default:
        return size;
    }
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
    case SP_ToolBarHorizontalExtensionButton: // for which every menu bar asks: Fusion's own loads all image formats
    case SP_ArrowRight:
        return lineIcon(QStringLiteral("next"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace guiche
