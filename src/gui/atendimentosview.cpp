// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/atendimentosview.h"

#include "gui/rowdelegate.h"
#include "gui/selectiontint.h"
#include "gui/theme.h"
#include "models/atendimentosmodel.h"
#include "models/atendimentossortmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStringList>

#include <array>

namespace guiche
{

namespace
{

// In average characters, so that they fit every font and scale. Zero: hidden at first.
constexpr std::array<int, columnCount> startWidths = {37, 20, 26, 25, 28, 28, 18, 16, 22, 13, 24, 0, 0};

} // namespace

AtendimentosView::AtendimentosView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleDescription(tr("Atendimentos and their ordens de serviço"));
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &AtendimentosView::openHeaderMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (indexAt(position).isValid())
            Q_EMIT contextMenuWanted(viewport()->mapToGlobal(position));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) {
        if (currentIndex().parent() == row)
            setCurrentIndex(row.siblingAtColumn(currentIndex().column()));
    });
    tintSelection(*this);
}

void AtendimentosView::setRows(AtendimentosSortModel *model)
{
    setModel(model);
    resetColumns();
}

void AtendimentosView::resetColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (int logical = 0; logical < columnCount; ++logical) {
        const int width = startWidths[static_cast<size_t>(logical)];
        header()->moveSection(header()->visualIndex(logical), logical);
        header()->setSectionHidden(logical, width == 0);
        constexpr int widthWhenShown = 30;
        header()->resizeSection(logical, character * (width == 0 ? widthWhenShown : width));
    }
    sortByColumn(static_cast<int>(Column::Abertura), Qt::DescendingOrder);
}

bool AtendimentosView::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty() || !header()->restoreState(state))
        return false;
    header()->setSectionHidden(static_cast<int>(Column::Numero), false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    return true;
}

QByteArray AtendimentosView::columnsState() const
{
    return header()->saveState();
}

void AtendimentosView::sortLike(const AtendimentoQuery &query)
{
    const Column column = query.orderBy == OrderBy::DataCadastro ? Column::Abertura : Column::Fechamento;
    sortByColumn(static_cast<int>(column), query.order);
}

void AtendimentosView::setDimmed(bool isDimmed)
{
    m_delegate->setDimmed(isDimmed);
    viewport()->update();
}

void AtendimentosView::expandIfAllFit()
{
    const QAbstractItemModel *rows = model();
    int count = rows->rowCount();
    if (count == 0)
        return;
    for (int row = 0; row < rows->rowCount(); ++row)
        count += rows->rowCount(rows->index(row, 0));
    if (count * rowHeight(rows->index(0, 0)) <= viewport()->height())
        expandAll();
}

void AtendimentosView::foldAll()
{
    if (const QModelIndex parent = currentIndex().parent(); parent.isValid())
        setCurrentIndex(parent.siblingAtColumn(currentIndex().column()));
    collapseAll();
}

void AtendimentosView::selectFirstRow()
{
    const QModelIndex first = model()->index(0, 0);
    setCurrentIndex(first);
    scrollTo(first);
}

QString AtendimentosView::currentCellText() const
{
    return currentIndex().data(AtendimentosModel::PlainTextRole).toString();
}

QString AtendimentosView::currentNumber() const
{
    const QModelIndex number = currentIndex().siblingAtColumn(static_cast<int>(Column::Numero));
    return number.data(AtendimentosModel::PlainTextRole).toString();
}

QString AtendimentosView::currentRowText() const
{
    if (!currentIndex().isValid())
        return {};
    QStringList cells;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical))
            cells << currentIndex().siblingAtColumn(logical).data(AtendimentosModel::PlainTextRole).toString();
    }
    return cells.join(u'\t');
}

QList<QAction *> AtendimentosView::columnActions(QObject *parent)
{
    QList<QAction *> actions;
    for (int logical = 0; logical < columnCount; ++logical) {
        if (Column{logical} == Column::Numero)
            continue;
        auto *action = new QAction(columnTitle(Column{logical}), parent);
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(logical));
        connect(action, &QAction::toggled, this,
                [this, logical](bool isShown) { header()->setSectionHidden(logical, !isShown); });
        actions << action;
    }
    return actions;
}

void AtendimentosView::openHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(columnActions(menu));
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &AtendimentosView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

void AtendimentosView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        Q_EMIT currentRowChanged(current);
}

void AtendimentosView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool opensMenu =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    const auto moveTo = [this](const QModelIndex &index) {
        if (index.isValid())
            setCurrentIndex(index);
    };
    if (opensMenu && current.isValid())
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
    else if (event->key() == Qt::Key_J && isPlain)
        moveTo(indexBelow(current));
    else if (event->key() == Qt::Key_K && isPlain)
        moveTo(indexAbove(current));
    else if (event->key() == Qt::Key_Left && current.parent().isValid())
        moveTo(current.parent()); // from an ordem de serviço to its atendimento
    else
        QTreeView::keyPressEvent(event);
}

void AtendimentosView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        tintSelection(*this);
}

} // namespace guiche
