// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/yieldingarea.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guiche
{

YieldingArea::YieldingArea(QWidget *held, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(held);
    held->setAutoFillBackground(false); // it stands on whatever this does
    viewport()->setAutoFillBackground(false);
    held->installEventFilter(this);
}

QSize YieldingArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize YieldingArea::minimumSizeHint() const
{
    constexpr int characters = 100;
    constexpr int lines = 4;
    const QSize little(characters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
    QSize least = widget()->minimumSizeHint();
    if (least.height() > little.height())
        least.rwidth() += verticalScrollBar()->sizeHint().width();
    return least.boundedTo(little);
}

// By hand: a resizable one asks what its lines prefer at this width, and not what they can do with.
void YieldingArea::fit()
{
    const QLayout *lines = widget()->layout();
    const int width = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    const int least = lines && lines->hasHeightForWidth() ? lines->totalMinimumHeightForWidth(width)
                                                          : widget()->minimumSizeHint().height();
    widget()->resize(width, std::max(viewport()->height(), least));
}

void YieldingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool YieldingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

YieldingArea *yielding(const QList<QWidget *> &widgets)
{
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->setStretchFactor(widgets.constLast(), 1);
    return new YieldingArea(held);
}

} // namespace guiche
