// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queuedelegate.h"

#include "gui/lineicon.h"
#include "gui/queuelooks.h"
#include "models/queuemodel.h"
#include "models/queuewords.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace guiche
{

namespace
{

constexpr int cellMargin = 4; // device-independent pixels, at both sides
constexpr int iconGap = 4;
constexpr int linePadding = 6; // above and below together

QueueModel::Kind kindOf(const QModelIndex &index)
{
    return QueueModel::Kind{index.data(QueueModel::KindRole).toInt()};
}

RowMark markOf(const QModelIndex &index)
{
    return RowMark{static_cast<quint8>(index.data(QueueModel::MarkRole).toUInt())};
}

QColor plainColor(const QPalette &palette, Tone tone)
{
    return isHighContrast(palette) ? palette.color(QPalette::Text) : toneColor(palette, tone);
}

QColor selectedColor(const QPalette &palette, Tone tone)
{
    return isHighContrast(palette) ? palette.color(QPalette::HighlightedText)
                                   : readableOn(palette.color(QPalette::Highlight), toneColor(palette, tone));
}

} // namespace

bool QueueDelegate::isWide(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case QueueModel::Kind::Group:
    case QueueModel::Kind::Opening:
    case QueueModel::Kind::Loading:
    case QueueModel::Kind::Unavailable:
    case QueueModel::Kind::NoOrdens:
        return true;
    case QueueModel::Kind::Atendimento:
    case QueueModel::Kind::OrdemServico:
        return false;
    }
    Q_UNREACHABLE();
}

QueueDelegate::Look QueueDelegate::lookOf(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case QueueModel::Kind::Atendimento:
        return lookOfRow(index);
    case QueueModel::Kind::OrdemServico:
        return lookOfOrdemServico(index);
    default: // the wide ones
        return lookOfWide(index);
    }
}

QueueDelegate::Look QueueDelegate::lookOfRow(const QModelIndex &index) const
{
    const QueueColumn column{index.column()};
    const bool isGone = markOf(index) == RowMark::Gone;
    Look look;
    if (column == QueueColumn::Prazo) {
        const Urgency urgency{index.data(QueueModel::UrgencyRole).toInt()};
        look.tone = toneOf(urgency);
        look.icon = iconNameOf(urgency);
    } else if (column == QueueColumn::Protocolo) {
        look.face = isGone ? StruckFigures : Figures;
    } else if (column == QueueColumn::Idade || column == QueueColumn::Codigo) {
        look.isRight = true;
    } else if (column == QueueColumn::Cliente) {
        look.elide = Qt::ElideMiddle;
        if (index.data(QueueModel::RepeatRole).toBool())
            look.icon = QStringLiteral("recents");
        if (index.data(QueueModel::NoCustomerRole).toBool())
            look.tone = Tone::Muted;
    } else if (column == QueueColumn::Responsavel) {
        look.elide = Qt::ElideMiddle;
        if (index.data(QueueModel::UnassignedRole).toBool())
            look.tone = Tone::Muted;
    } else if (column == QueueColumn::Os) {
        if (Agenda{static_cast<quint8>(index.data(QueueModel::AgendaRole).toUInt())} == Agenda::Unscheduled) {
            look.tone = Tone::Waiting;
            look.icon = QStringLiteral("os-sem-agendamento");
        }
    }
    if (isGone || m_isDimmed)
        look.tone = Tone::Muted;
    if (isGone && look.face == Plain)
        look.face = Struck;
    return look;
}

QueueDelegate::Look QueueDelegate::lookOfOrdemServico(const QModelIndex &index)
{
    const Situacao situacao{index.data(QueueModel::SituacaoRole).toInt()};
    const bool isSettled = toneOf(situacao) == Tone::Done || situacao == Situacao::OsSemConclusao;
    Look look{.tone = isSettled ? Tone::Muted : Tone::Text};
    switch (QueueColumn{index.column()}) {
    case QueueColumn::Status:
        look.tone = toneOf(situacao);
        look.icon = iconNameOf(situacao);
        break;
    case QueueColumn::Prazo:
        if (situacao == Situacao::OsSemAgendamento || situacao == Situacao::OsAtrasada)
            look.tone = toneOf(situacao);
        break;
    case QueueColumn::Protocolo:
        look.face = Figures;
        break;
    default: // are as the row says
        break;
    }
    return look;
}

QueueDelegate::Look QueueDelegate::lookOfWide(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case QueueModel::Kind::Group:
        return {.face = Bold};
    case QueueModel::Kind::Unavailable:
        return {.tone = Tone::Late, .icon = QStringLiteral("error")};
    case QueueModel::Kind::Loading:
    case QueueModel::Kind::NoOrdens:
        return {.tone = Tone::Muted};
    default: // an opening text is to be read
        return {};
    }
}

void QueueDelegate::takeFaces(const QStyleOptionViewItem &option) const
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (!m_metrics.empty() && m_font == option.font && qFuzzyCompare(m_ratio, ratio))
        return;
    m_font = option.font;
    m_ratio = ratio;
    QFont figures = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    figures.setPointSizeF(m_font.pointSizeF());
    for (QFont &face : m_faces)
        face = m_font;
    m_faces[Figures] = figures;
    m_faces[StruckFigures] = figures;
    m_faces[StruckFigures].setStrikeOut(true);
    m_faces[Struck].setStrikeOut(true);
    m_faces[Bold].setWeight(QFont::DemiBold);
    constexpr qreal small = 0.86;
    m_faces[Small].setPointSizeF(m_font.pointSizeF() * small);
    m_cuts.clear();
    m_metrics.clear();
    for (const QFont &face : m_faces)
        m_metrics.emplace_back(face);
}

QColor QueueDelegate::colorOf(const QStyleOptionViewItem &option, Tone tone) const
{
    if (m_colorsKey != option.palette.cacheKey()) {
        m_colorsKey = option.palette.cacheKey();
        m_colors.clear();
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    QColor &color = m_colors[{tone, isSelected}];
    if (!color.isValid())
        color = isSelected ? selectedColor(option.palette, tone) : plainColor(option.palette, tone);
    return color;
}

void QueueDelegate::drawText(QPainter *painter, const QRect &rect, const QString &text, const Look &look) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QFontMetrics &metrics = m_metrics[look.face];
    const Cut cut{text, rect.width(), look.face, look.elide};
    QStaticText *drawn = m_cuts.object(cut);
    if (!drawn) {
        drawn = new QStaticText(metrics.elidedText(text, look.elide, rect.width())); // the cache owns it
        drawn->setTextFormat(Qt::PlainText);
        drawn->prepare({}, m_faces[look.face]);
        m_cuts.insert(cut, drawn);
    }
    const qreal free = rect.width() - drawn->size().width();
    painter->setFont(m_faces[look.face]);
    painter->drawStaticText(QPointF(rect.left() + (look.isRight ? std::max(0.0, free) : 0.0),
                                    rect.top() + (rect.height() - metrics.height()) / 2),
                            *drawn);
}

void QueueDelegate::drawLook(QPainter *painter, const QStyleOptionViewItem &option, QRect rect, const QString &text,
                             const Look &look) const
{
    const QColor color = colorOf(option, look.tone);
    if (!look.icon.isEmpty()) {
        const int top = rect.top() + (rect.height() - textIconSize) / 2;
        painter->drawPixmap(rect.left(), top, lineIconPixmap(look.icon, color, textIconSize, m_ratio));
        rect.setLeft(rect.left() + textIconSize + iconGap);
    }
    painter->setPen(color);
    drawText(painter, rect, text, look);
}

QRect QueueDelegate::drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                               const QModelIndex &index) const
{
    const RowMark mark = markOf(index);
    if (mark == RowMark::None)
        return rect;
    constexpr int badgeIconSize = 12;
    const QString word = wordFor(mark);
    const int wholeWidth = m_metrics[Small].horizontalAdvance(word) + badgeIconSize + 2 * iconGap;
    // The number goes before the word, which the tooltip says as well.
    const int free = rect.width() - m_metrics[Figures].horizontalAdvance(index.data().toString());
    const bool hasWord = wholeWidth <= free;
    const int width = hasWord ? wholeWidth : badgeIconSize + iconGap;
    QRect badge(rect.right() + 1 - width, rect.top(), width, rect.height());
    const QColor color = colorOf(option, toneOf(mark));
    painter->drawPixmap(badge.left() + iconGap, badge.top() + (badge.height() - badgeIconSize) / 2,
                        lineIconPixmap(iconNameOf(mark), color, badgeIconSize, m_ratio));
    badge.setLeft(badge.left() + badgeIconSize + 2 * iconGap);
    painter->setPen(color);
    if (hasWord)
        drawText(painter, badge.adjusted(0, 0, 2, 0), word, {.face = Small});
    return rect.adjusted(0, 0, -width, 0);
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    takeFaces(option);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    QRect rect = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (QueueColumn{index.column()} == QueueColumn::Protocolo)
        rect = drawBadge(painter, option, rect, index);
    drawLook(painter, option, rect, index.data().toString(), lookOf(index));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void QueueDelegate::paintWide(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    takeFaces(option);
    const QModelIndex first = index.siblingAtColumn(0);
    const Look look = lookOf(first);
    const QString text = first.data().toString();
    QRect rect = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    drawLook(painter, option, rect, text, look);
    if (kindOf(first) == QueueModel::Kind::Group) {
        constexpr int gap = 12;
        rect.setLeft(rect.left() + m_metrics[Bold].horizontalAdvance(text) + gap);
        const QString count = option.locale.toString(first.data(QueueModel::CountRole).toInt());
        drawLook(painter, option, rect, count, {.tone = Tone::Muted});
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void QueueDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &bar,
                              const QModelIndex &index)
{
    if (const RowMark mark = markOf(index); mark != RowMark::None)
        painter->fillRect(bar, toneColor(option.palette, toneOf(mark)));
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    takeFaces(option);
    const Look look = lookOf(index);
    int width = m_metrics[look.face].horizontalAdvance(index.data().toString()) + 2 * cellMargin;
    if (!look.icon.isEmpty())
        width += textIconSize + iconGap;
    const int height = std::max({m_metrics[Plain].height(), m_metrics[Figures].height(), textIconSize});
    return {isWide(index) ? 0 : width, height + linePadding};
}

bool QueueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    if (const bool isCut = sizeHint(option, index).width() > option.rect.width(); isCut)
        lines << index.data().toString();
    lines << index.data(Qt::ToolTipRole).toString();
    lines.removeAll(QString());
    const QString tip = lines.isEmpty() ? QString() : Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace guiche
