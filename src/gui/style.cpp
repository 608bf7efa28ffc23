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
constexpr int checkedInset = 4; // from the frame of what is on to the ring

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

// What stays on until it is pressed again. Fusion's own is a shade darker than what is off, which nobody sees on a dark
// background.
void drawChecked(const QStyleOption &option, QPainter *painter)
{
    const bool isMeant = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor accent = toneColor(option.palette, Tone::Accent);
    const QColor button = option.palette.color(QPalette::Button);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHighContrast(option.palette) ? button : blended(accent, button, isMeant ? 0.44F : 0.36F));
    painter->drawRoundedRect(option.rect, fieldRadius, fieldRadius);
    painter->restore();
    drawFrame(option.rect, fieldRadius, accent, ringWidth, painter);
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

// What is translucent and higher than this, Qt hands out to other threads piece by piece and waits for them, dozens of
// times a scroll bar: nothing on an idle machine, tens of milliseconds on a busy one.
constexpr int mostLines = 95;

// All that the looks of a scroll bar hang on.
QString lookOf(const QStyleOptionComplex &option, const QRect &slider, qreal ratio)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
               .arg(option.rect.width())
               .arg(option.rect.height())
               .arg(slider.top())
               .arg(slider.height())
               .arg(option.state.toInt())
               .arg(option.subControls.toInt())
               .arg(option.activeSubControls.toInt())
               .arg(option.palette.cacheKey())
               .arg(ratio)
        + QStringLiteral(" %1 %2").arg(static_cast<int>(option.direction)).arg(bar && bar->minimum == bar->maximum);
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
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if ((option->state & State_On) && (option->state & State_Enabled))
            drawChecked(*option, painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (control == CC_ScrollBar && option->rect.height() * ratio > mostLines) {
        painter->drawPixmap(option->rect.topLeft(), scrollBar(*option, ratio, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawOutline(*option, painter);
}

QPixmap Style::scrollBar(const QStyleOptionComplex &option, qreal ratio, const QWidget *widget) const
{
    const QString look = lookOf(option, subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget), ratio);
    if (const QPixmap *drawn = m_scrollBars.object(look))
        return *drawn;
    QImage whole(option.rect.size() * ratio, QImage::Format_RGB32);
    whole.fill(option.palette.color(QPalette::Window));
    // A clip would not do: Qt draws thin lines beyond it here.
    for (int top = 0; top < whole.height(); top += mostLines) {
        QImage band(whole.scanLine(top), whole.width(), std::min(mostLines, whole.height() - top), whole.bytesPerLine(),
                    whole.format()); // the same pixels
        band.setDevicePixelRatio(ratio);
        QPainter painter(&band);
        painter.translate(-option.rect.left(), -option.rect.top() - top / ratio);
        QProxyStyle::drawComplexControl(CC_ScrollBar, &option, &painter, widget);
    }
    whole.setDevicePixelRatio(ratio);
    const QPixmap bar = QPixmap::fromImage(std::move(whole));
    m_scrollBars.insert(look, new QPixmap(bar)); // the cache owns it
    return bar;
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion marks a focused push button by a tint alone.
    if (element == CE_PushButton && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        const int inset = option->state & State_On ? checkedInset : 0; // what is on has a frame already
        drawFrame(option->rect.adjusted(inset, inset, -inset, -inset), fieldRadius,
                  toneColor(option->palette, Tone::Accent), ringWidth, painter);
    }
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
