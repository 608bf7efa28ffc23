// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commanddelegate.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace guiche
{

namespace
{

constexpr int rowGap = 8;

// What is left of `rect` behind the text; elided where there is no room for all of it.
QRect drawText(QPainter *painter, QRect rect, const QString &text, const QColor &color, Qt::Alignment side)
{
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setPen(color);
    painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine, shown);
    const int used = metrics.horizontalAdvance(shown) + (shown.isEmpty() ? 0 : 2 * rowGap);
    if (side == Qt::AlignRight)
        rect.setRight(rect.right() - used);
    else
        rect.setLeft(rect.left() + used);
    return rect;
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(option.fontMetrics.height(), textIconSize) + rowGap};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor muted = isSelected ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                                    : toneColor(option.palette, Tone::Muted);
    const QColor text = isSelected || !isEnabled ? muted : option.palette.color(QPalette::Active, QPalette::Text);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    painter->setFont(option.font);

    QRect rect = option.rect.adjusted(rowGap, 0, -rowGap, 0);
    const QRect mark(rect.left(), rect.center().y() - textIconSize / 2 + 1, textIconSize, textIconSize);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        QStyleOptionViewItem tick = option;
        tick.rect = mark;
        const bool isOn = state.value<Qt::CheckState>() == Qt::Checked;
        tick.state =
            (isEnabled ? QStyle::State_Enabled : QStyle::State_None) | (isOn ? QStyle::State_On : QStyle::State_Off);
        const bool isExclusive = index.data(ExclusiveRole).toBool();
        style->drawPrimitive(isExclusive ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorItemViewItemCheck,
                             &tick, painter, option.widget);
    } else {
        const QIcon::Mode mode = isSelected ? QIcon::Selected : isEnabled ? QIcon::Normal : QIcon::Disabled;
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark, Qt::AlignCenter, mode);
    }
    rect.setLeft(mark.right() + 1 + rowGap);
    rect = drawText(painter, rect, index.data(KeysRole).toString(), muted, Qt::AlignRight);
    rect = drawText(painter, rect, index.data().toString(), text, Qt::AlignLeft);
    drawText(painter, rect, index.data(PathRole).toString(), muted, Qt::AlignLeft);
    painter->restore();
}

} // namespace guiche
