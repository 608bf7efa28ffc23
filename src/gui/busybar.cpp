// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/busybar.h"

#include "gui/theme.h"

#include <QPainter>

namespace guiche
{

namespace
{

constexpr int barHeight = 3; // device-independent pixels
constexpr int stepCount = 60;
constexpr std::chrono::milliseconds delay{150};
constexpr std::chrono::milliseconds beat{33};

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    m_delay.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_beat.setInterval(beat);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_beat.start();
        advance();
    });
    connect(&m_beat, &QTimer::timeout, this, &BusyBar::advance);
}

QSize BusyBar::sizeHint() const
{
    return {0, barHeight};
}

void BusyBar::setBusy(bool isBusy)
{
    if (isBusy) {
        if (!m_delay.isActive() && !m_beat.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_beat.stop();
    m_step = -1;
    update();
}

void BusyBar::advance()
{
    m_step = (m_step + 1) % stepCount;
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (m_step < 0)
        return;
    const int length = width() / 4;
    const int left = (width() + length) * m_step / stepCount - length;
    QPainter(this).fillRect(left, 0, length, height(), toneColor(palette(), Tone::Accent));
}

} // namespace guiche
