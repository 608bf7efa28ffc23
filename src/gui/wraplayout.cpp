// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wraplayout.h"

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace guiche
{

WrapLayout::WrapLayout(QWidget *parent, int betweenLines)
    : QLayout(parent)
    , m_betweenLines(betweenLines)
{
}

void WrapLayout::replace(QBoxLayout *line, int betweenLines)
{
    QWidget *parent = line->parentWidget();
    std::vector<std::unique_ptr<QLayoutItem>> items;
    while (QLayoutItem *item = line->takeAt(0))
        items.emplace_back(item);
    const int spacing = line->spacing();
    const QMargins margins = line->contentsMargins();
    delete line; // a widget has one layout at most

    auto *layout = new WrapLayout(parent, betweenLines);
    layout->setSpacing(spacing);
    layout->setContentsMargins(margins);
    for (const auto &item : items) {
        if (item->widget())
            layout->addWidget(item->widget());
    }
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

QList<WrapLayout::Line> WrapLayout::lines(int width) const
{
    QList<Line> result;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (result.isEmpty() || result.last().width + spacing() + hint.width() > width)
            result.append(Line{{}, -spacing(), 0});
        Line &line = result.last();
        line.items.append(item.get());
        line.width += spacing() + hint.width();
        line.height = std::max(line.height, hint.height());
    }
    return result;
}

QSize WrapLayout::sizeHint() const
{
    const QList<Line> all = lines(std::numeric_limits<int>::max());
    const QSize inside = all.isEmpty() ? QSize(0, 0) : QSize(all.first().width, all.first().height);
    return inside.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize inside(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            inside = inside.expandedTo(item->minimumSize());
    }
    return inside.grownBy(contentsMargins());
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -lineSpacing();
    const QList<Line> all = lines(width - margins.left() - margins.right());
    for (const Line &line : all)
        height += lineSpacing() + line.height;
    return std::max(height, 0) + margins.top() + margins.bottom();
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect rest = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(rest.width());
    for (const Line &line : all) {
        place(line, QRect(rest.topLeft(), QSize(rest.width(), line.height)));
        rest.setTop(rest.top() + line.height + lineSpacing());
    }
}

void WrapLayout::place(const Line &line, const QRect &rect) const
{
    int left = rect.left();
    int spare = rect.width() - line.width;
    for (QLayoutItem *item : line.items) {
        int width = std::min(item->sizeHint().width(), rect.width());
        if (spare > 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int grown = std::min(width + spare, item->maximumSize().width());
            spare -= grown - width;
            width = grown;
        }
        item->setGeometry(QRect(left, rect.top(), width, rect.height()));
        left += width + spacing();
    }
}

} // namespace guiche
