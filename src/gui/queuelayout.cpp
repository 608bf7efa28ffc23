// SPDX-License-Identifier: GPL-3.0-or-later
// How a QueueView looks: its columns, its wide rows, its selection.
#include "gui/queuearrangemenus.h"
#include "gui/queuedelegate.h"
#include "gui/queueheader.h"
#include "gui/queueview.h"
#include "gui/selectiontint.h"
#include "gui/theme.h"
#include "models/queuecolumntext.h"
#include "models/queuemodel.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace guiche
{

namespace
{

struct StartColumn {
    QueueColumn column;
    int width; // in average characters, so that it fits every font and scale
    bool isVisible;
};

// In the order in which they stand. What a supervisor goes by comes first, and has room on a screen 1366 pixels wide.
constexpr std::array<StartColumn, queueColumnCount> startColumns{{
    {QueueColumn::Prazo, 33, true},
    {QueueColumn::Idade, 15, true},
    {QueueColumn::Protocolo, 35, true},
    {QueueColumn::Cliente, 30, true},
    {QueueColumn::Tipo, 36, true},
    {QueueColumn::Status, 24, true},
    {QueueColumn::Responsavel, 22, true},
    {QueueColumn::Os, 29, true},
    {QueueColumn::Bairro, 18, true},
    {QueueColumn::Cidade, 24, true},
    {QueueColumn::Abertura, 20, true},
    {QueueColumn::UltimaMensagem, 20, false},
    {QueueColumn::Codigo, 12, false},
    {QueueColumn::Setor, 18, false},
    {QueueColumn::Servico, 28, false},
}};

int startWidthOf(QueueColumn column, int character)
{
    const auto *start = std::ranges::find(startColumns, column, &StartColumn::column);
    return start->width * character;
}

} // namespace

QList<QueueColumnState> QueueView::columnStates() const
{
    QList<QueueColumnState> states;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const bool isVisible = !m_header->isSectionHidden(logical);
        states.append({.column = QueueColumn{logical},
                       .width = isVisible ? m_header->sectionSize(logical) : 0,
                       .isVisible = isVisible});
    }
    return states;
}

void QueueView::setColumnStates(const QList<QueueColumnState> &states)
{
    const QScopedValueRollback isSetting(m_isSettingColumns, true);
    QList<QueueColumnState> wanted = states;
    QSet<int> named;
    for (const QueueColumnState &state : states)
        named.insert(static_cast<int>(state.column));
    for (const StartColumn &start : startColumns) {
        if (!named.contains(static_cast<int>(start.column)))
            wanted.append({.column = start.column, .width = 0, .isVisible = states.isEmpty() && start.isVisible});
    }
    int place = 0;
    for (const QueueColumnState &state : wanted)
        setColumn(state, place++);
}

void QueueView::setColumn(const QueueColumnState &state, int place)
{
    const int logical = static_cast<int>(state.column);
    if (place < m_header->count())
        m_header->moveSection(m_header->visualIndex(logical), place);
    const int width = state.width > 0 ? state.width : startWidthOf(state.column, fontMetrics().averageCharWidth());
    m_header->setSectionHidden(logical, !state.isVisible && state.column != QueueColumn::Protocolo);
    m_header->resizeSection(logical, width);
}

QList<QAction *> QueueView::columnActions(QObject *parent)
{
    QList<QAction *> actions;
    for (int logical = 0; logical < queueColumnCount; ++logical) {
        if (QueueColumn{logical} == QueueColumn::Protocolo)
            continue;
        auto *action = new QAction(queueColumnTitle(QueueColumn{logical}), parent);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(logical));
        connect(action, &QAction::toggled, this, [this, logical](bool isShown) {
            m_header->setSectionHidden(logical, !isShown);
            Q_EMIT columnsChanged();
        });
        actions << action;
    }
    return actions;
}

QAction *QueueView::resetAction(QObject *parent)
{
    auto *action = new QAction(tr("Reset columns"), parent);
    connect(action, &QAction::triggered, this, [this] {
        resetColumns();
        Q_EMIT columnsChanged();
    });
    return action;
}

void QueueView::openHeaderMenu(const QPoint &position)
{
    auto *menu = new QueueColumnsMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setView(this);
    menu->popup(m_header->mapToGlobal(position));
}

void QueueView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (QueueDelegate::isWide(index)) {
        drawWideRow(painter, option, index);
        return;
    }
    QTreeView::drawRow(painter, option, index);
    constexpr int barWidth = 3;
    QueueDelegate::paintMark(painter, option, QRect(0, option.rect.top(), barWidth, option.rect.height()), index);
}

void QueueView::drawWideRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int level = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    QStyleOptionViewItem wide = option;
    wide.widget = this;
    wide.rect.setWidth(std::max(viewport()->width(), m_header->length()));
    const bool isSelected = selectionModel()->isSelected(index);
    wide.state.setFlag(QStyle::State_Selected, isSelected);
    wide.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().siblingAtColumn(0) == index);
    if (isSelected)
        painter->fillRect(wide.rect, palette().color(QPalette::Highlight));
    else if (m_model->kindAt(index) == QueueModel::Kind::Group && !isHighContrast(palette()))
        painter->fillRect(wide.rect, palette().color(QPalette::AlternateBase));
    const int indent = indentation() * level - m_header->offset();
    drawBranches(painter, QRect(-m_header->offset(), option.rect.top(), indentation() * level, option.rect.height()),
                 index);
    wide.rect.setLeft(indent);
    wide.rect.setRight(viewport()->width() - 1);
    m_delegate->paintWide(painter, wide, index);
}

void QueueView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        tintSelection(*this);
}

} // namespace guiche
