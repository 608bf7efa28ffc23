// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentsdelegate.h"

#include "gui/lineicon.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace guiche
{

namespace
{

constexpr int recentPadding = 8; // device-independent pixels, round a row and between its parts
constexpr int recentLineGap = 2;

struct RecentRects {
    QRect pin;
    QRect title;
    QRect moment;
    QRect detail;
};

QFont titleFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

RecentRects rectsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect inner = option.rect.adjusted(recentPadding, recentPadding / 2, -recentPadding, -recentPadding / 2);
    const QFontMetrics metrics(option.font);
    const int lineHeight = std::max(metrics.height(), QFontMetrics(titleFont(option.font)).height());
    const int momentWidth = metrics.horizontalAdvance(index.data(RecentsDelegate::MomentRole).toString());
    const int left = inner.left() + textIconSize + recentPadding;
    RecentRects rects;
    rects.pin = QRect(inner.left(), inner.center().y() - textIconSize / 2, textIconSize, textIconSize);
    rects.moment = QRect(inner.right() + 1 - momentWidth, inner.top(), momentWidth, lineHeight);
    rects.title = QRect(left, inner.top(), rects.moment.left() - recentPadding - left, lineHeight);
    rects.detail = QRect(left, rects.title.bottom() + 1 + recentLineGap, inner.right() + 1 - left, metrics.height());
    return rects;
}

} // namespace

void RecentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecentRects rects = rectsOf(option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const QColor strong = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = toneColor(option.palette, Tone::Muted);
    if (isSelected)
        muted = isHighContrast(option.palette) ? strong : readableOn(option.palette.color(QPalette::Highlight), muted);
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &color, Qt::TextElideMode mode) {
        painter->setPen(color);
        const QString elided = painter->fontMetrics().elidedText(text, mode, rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    };
    painter->save();
    if (index.data(PinnedRole).toBool()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rects.pin, lineIconPixmap(QStringLiteral("pin"), strong, textIconSize, ratio));
    }
    painter->setFont(titleFont(option.font));
    draw(rects.title, index.data(TitleRole).toString(), strong, Qt::ElideMiddle);
    painter->setFont(option.font);
    draw(rects.moment, index.data(MomentRole).toString(), muted, Qt::ElideNone);
    draw(rects.detail, index.data(DetailRole).toString(), muted, Qt::ElideRight);
    painter->restore();
}

QSize RecentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int first = std::max(QFontMetrics(titleFont(option.font)).height(), option.fontMetrics.height());
    return {0, first + recentLineGap + option.fontMetrics.height() + recentPadding};
}

bool RecentsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RecentRects rects = rectsOf(option, index);
    const QString title = index.data(TitleRole).toString();
    const QString detail = index.data(DetailRole).toString();
    const bool isCut = QFontMetrics(titleFont(option.font)).horizontalAdvance(title) > rects.title.width()
        || QFontMetrics(option.font).horizontalAdvance(detail) > rects.detail.width();
    const QString tip = Qt::convertFromPlainText(title % u'\n' % detail, Qt::WhiteSpaceNormal);
    QToolTip::showText(event->globalPos(), isCut ? tip : QString(), view);
    return true;
}

} // namespace guiche
