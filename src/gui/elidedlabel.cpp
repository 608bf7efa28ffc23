// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elidedlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace guiche
{

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, int wanted, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
    , m_wanted(wanted)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    setMaximumWidth(textWidth());
    updateGeometry();
}

int ElidedLabel::textWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 1; // what is drawn may end between two pixels
}

bool ElidedLabel::isCut() const
{
    return width() < textWidth();
}

QSize ElidedLabel::sizeHint() const
{
    const int wanted = fontMetrics().averageCharWidth() * m_wanted;
    return {std::min(textWidth(), wanted), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int least = 8; // characters
    return {std::min(textWidth(), fontMetrics().averageCharWidth() * least), fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setMaximumWidth(textWidth());
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const QString tip = isCut() ? Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal) : QString();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, width());
    style()->drawItemText(&painter, rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace guiche
