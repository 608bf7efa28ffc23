// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readinglabel.h"

#include <QFocusEvent>

#include <algorithm>

namespace guiche
{

ReadingLabel::ReadingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setReading({});
}

void ReadingLabel::setReading(const QString &text)
{
    m_isEmpty = text.isEmpty();
    if (!hasFocus() || m_isEmpty)
        setTextInteractionFlags(Qt::NoTextInteraction);
    setText(m_isEmpty ? QStringLiteral("—") : text);
    measure();
    setFocusPolicy(m_isEmpty ? Qt::NoFocus : Qt::StrongFocus);
    setForegroundRole(m_isEmpty ? QPalette::PlaceholderText : QPalette::WindowText);
    if (underMouse())
        makeSelectable();
}

void ReadingLabel::measure()
{
    QString all = text();
    m_lineWidth = all.contains(u'\n') ? -1 : fontMetrics().horizontalAdvance(all);
    all.replace(u'\n', u' ');
    const QList<QStringView> words = QStringView(all).split(u' ');
    const auto longest = std::ranges::max_element(words, {}, &QStringView::size);
    m_wordWidth =
        words.size() == 1 && m_lineWidth >= 0 ? m_lineWidth : fontMetrics().horizontalAdvance(longest->toString());
}

QSize ReadingLabel::sizeHint() const
{
    const int longest = fontMetrics().averageCharWidth() * 40;
    return {1 + (m_lineWidth >= 0 ? std::min(m_lineWidth, longest) : longest), fontMetrics().height()};
}

QSize ReadingLabel::minimumSizeHint() const
{
    const int longest = fontMetrics().averageCharWidth() * 24; // a protocolo
    return {1 + std::min(m_wordWidth, longest), fontMetrics().height()};
}

int ReadingLabel::heightForWidth(int width) const
{
    return m_lineWidth >= 0 && m_lineWidth < width ? fontMetrics().height() : QLabel::heightForWidth(width);
}

void ReadingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QLabel::changeEvent(event);
}

void ReadingLabel::makeSelectable()
{
    if (m_isEmpty || textInteractionFlags() != Qt::NoTextInteraction)
        return;
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus); // by itself it takes clicks only
}

void ReadingLabel::enterEvent(QEnterEvent *event)
{
    makeSelectable();
    QLabel::enterEvent(event);
}

void ReadingLabel::focusInEvent(QFocusEvent *event)
{
    makeSelectable();
    QLabel::focusInEvent(event);
}

void ReadingLabel::mousePressEvent(QMouseEvent *event)
{
    makeSelectable();
    QLabel::mousePressEvent(event);
}

} // namespace guiche
