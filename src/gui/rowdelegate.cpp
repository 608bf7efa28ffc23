// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rowdelegate.h"

#include "gui/lineicon.h"
#include "gui/theme.h"
#include "models/atendimentosmodel.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace guiche
{

namespace
{

constexpr int rowPadding = 6; // device-independent pixels, above and below together

bool isSettled(Situacao situacao)
{
    return toneOf(situacao) == Tone::Done || situacao == Situacao::OsSemConclusao;
}

Qt::TextElideMode elideModeOf(Column column)
{
    // Names are told apart by both ends, sentences by their beginning.
    const bool isName = column == Column::Cliente || column == Column::Responsavel;
    return isName ? Qt::ElideMiddle : Qt::ElideRight;
}

} // namespace

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Situacao situacao{index.data(AtendimentosModel::SituacaoRole).toInt()};
    const Column column{index.column()};
    const bool isStatus = column == Column::Situacao;

    Tone tone = Tone::Text;
    if (m_isDimmed)
        tone = Tone::Muted;
    else if (isStatus)
        tone = toneOf(situacao);
    else if (isSettled(situacao))
        tone = Tone::Muted;
    QColor color = toneColor(option->palette, tone);
    option->palette.setColor(QPalette::Text, color);
    if (!isHighContrast(option->palette)) {
        if (option->state & QStyle::State_Selected)
            color = readableOn(option->palette.color(QPalette::Highlight), color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }

    option->textElideMode = elideModeOf(column);
    if (isStatus) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = QIcon(lineIconPixmap(iconNameOf(situacao), color, textIconSize, ratio));
        option->decorationSize = QSize(textIconSize, textIconSize);
    } else if (column == Column::Numero) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(option->font.pointSizeF());
        option->font = font;
        option->fontMetrics = QFontMetrics(font);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), textIconSize) + rowPadding};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    // Spaces that break: a long description is to be read, not to leave the screen.
    const QString tip = isCut ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : QString();
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace guiche
