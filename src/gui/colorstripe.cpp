// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colorstripe.h"

#include "gui/theme.h"

#include <QPainter>

namespace guiche
{

ColorStripe::ColorStripe(QWidget *parent)
    : QWidget(parent)
{
    constexpr int lineHeight = 3; // device-independent pixels
    setFixedHeight(lineHeight);
    hide();
}

void ColorStripe::setColor(std::optional<ProfileColor> color)
{
    m_color = color;
    setVisible(color.has_value());
    update();
}

void ColorStripe::paintEvent(QPaintEvent *)
{
    if (m_color)
        QPainter(this).fillRect(rect(), toneColor(palette(), toneOf(*m_color)));
}

} // namespace guiche
