// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/copybutton.h"

#include "gui/lineicon.h"

#include <QEvent>
#include <QLabel>

namespace guiche
{

CopyButton::CopyButton(QLabel *value, const QString &whatItIs, QWidget *parent)
    : QToolButton(parent)
    , m_value(value)
{
    constexpr int iconSize = 14; // no taller than the line it stands in
    setIcon(lineIcon(QStringLiteral("copy")));
    setIconSize(QSize(iconSize, iconSize));
    setFixedSize(iconSize + 4, iconSize + 2);
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // the value itself can be selected by keyboard; a stop for each would be in the way
    setToolTip(tr("Copy"));
    setAccessibleName(tr("Copy: %1").arg(whatItIs));
    m_value->installEventFilter(this);
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_value->text()); });
}

bool CopyButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::eventFilter(watched, event);
}

bool CopyButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::event(event);
}

void CopyButton::paintEvent(QPaintEvent *event)
{
    if (underMouse() || m_value->underMouse())
        QToolButton::paintEvent(event);
}

} // namespace guiche
