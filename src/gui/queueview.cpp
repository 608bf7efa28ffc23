// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queueview.h"

#include "gui/queuedelegate.h"
#include "gui/queueheader.h"
#include "gui/queueplace.h"
#include "gui/selectiontint.h"
#include "models/queuemodel.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace guiche
{

QueueView::QueueView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new QueueDelegate(this))
    , m_header(new QueueHeader(this))
{
    setHeader(m_header);
    m_header->setSectionsClickable(true); // setHeader() undoes it
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setTreePosition(-1); // the branches are in whatever column comes first
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Queue"));
    setAccessibleDescription(tr("Pending atendimentos, in groups if wished, and what belongs to them"));
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        askToSort(QueueColumn{section}, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &QueueView::openHeaderMenu);
    const auto tellColumns = [this] {
        if (!m_isSettingColumns)
            Q_EMIT columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionResized, this, tellColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, tellColumns);
    connect(this, &QTreeView::expanded, this, &QueueView::noteExpanded);
    connect(this, &QTreeView::collapsed, this, &QueueView::noteCollapsed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->kindAt(index) == QueueModel::Kind::Unavailable)
            activateItem(index);
    });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (indexAt(position).isValid())
            Q_EMIT contextMenuWanted(viewport()->mapToGlobal(position));
    });
    tintSelection(*this);
}

QueueView::~QueueView() = default;

void QueueView::setRows(QueueModel *model)
{
    m_model = model;
    setModel(model);
    connect(model, &QueueModel::aboutToArrange, this, &QueueView::noteArranging);
    connect(model, &QueueModel::arranged, this, &QueueView::restoreArranged);
    connect(model, &QueueModel::openingForgotten, this, [this](const QModelIndex &row) {
        if (isExpanded(row))
            m_model->ask(row);
    });
    resetColumns();
    restoreExpanded();
}

void QueueView::setDimmed(bool isDimmed)
{
    m_delegate->setDimmed(isDimmed);
    viewport()->update();
}

void QueueView::setSortKeys(const QList<QueueSortKey> &keys)
{
    m_keys = keys;
    m_header->setSortKeys(keys);
}

void QueueView::askToSort(QueueColumn column, bool isFurther)
{
    Q_EMIT sortRequested(QueueHeader::keysAfterClick(m_keys, column, isFurther));
}

void QueueView::noteArranging(bool isByPerson)
{
    m_place = std::make_unique<QueuePlace>(*this, isByPerson);
}

void QueueView::restoreArranged()
{
    restoreExpanded();
    m_place->restore(*this);
    m_place.reset();
}

void QueueView::restoreExpanded()
{
    if (!m_model->arrangement().groups.isEmpty())
        restoreGroups({});
    const QSet<IdAtendimento> ids = m_expanded; // expanding notes it
    for (const IdAtendimento &id : ids) {
        if (const QModelIndex row = m_model->indexOf(id); row.isValid())
            setExpanded(row, true);
    }
}

void QueueView::restoreGroups(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex group = m_model->index(row, 0, parent);
        if (m_model->kindAt(group) != QueueModel::Kind::Group)
            return; // there are only rows from here on
        setExpanded(group, !m_collapsed.contains(group.data(QueueModel::KeyRole).toString()));
        restoreGroups(group);
    }
}

void QueueView::noteExpanded(const QModelIndex &index)
{
    if (m_model->kindAt(index) == QueueModel::Kind::Group) {
        m_collapsed.remove(index.data(QueueModel::KeyRole).toString());
        return;
    }
    m_expanded.insert(m_model->idAt(index));
    m_model->ask(index);
}

void QueueView::noteCollapsed(const QModelIndex &index)
{
    if (m_model->kindAt(index) == QueueModel::Kind::Group)
        m_collapsed.insert(index.data(QueueModel::KeyRole).toString());
    else
        m_expanded.remove(m_model->idAt(index));
    // What is not seen is not current.
    for (QModelIndex above = currentIndex().parent(); above.isValid(); above = above.parent()) {
        if (above == index)
            setCurrentIndex(index.siblingAtColumn(currentIndex().column()));
    }
}

void QueueView::foldAll()
{
    const QModelIndex top = [this] {
        QModelIndex item = currentIndex();
        while (item.parent().isValid())
            item = item.parent();
        return item;
    }();
    if (top.isValid() && currentIndex().parent().isValid())
        setCurrentIndex(top.siblingAtColumn(currentIndex().column()));
    m_expanded.clear();
    collapseAll(); // tells of none
    std::function<void(const QModelIndex &)> note = [this, &note](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex item = m_model->index(row, 0, parent);
            if (m_model->kindAt(item) != QueueModel::Kind::Group)
                return;
            m_collapsed.insert(item.data(QueueModel::KeyRole).toString());
            note(item);
        }
    };
    note({});
}

void QueueView::unfoldGroups()
{
    m_collapsed.clear();
    restoreGroups({});
}

QString QueueView::currentCellText() const
{
    return currentIndex().data(QueueModel::PlainTextRole).toString();
}

QString QueueView::currentNumber() const
{
    const QModelIndex number = currentIndex().siblingAtColumn(static_cast<int>(QueueColumn::Protocolo));
    const bool isOs = m_model && m_model->ordemServico(number);
    return number.data(isOs ? int{QueueModel::PlainTextRole} : int{QueueModel::ProtocoloRole}).toString();
}

QString QueueView::currentRowText() const
{
    if (!currentIndex().isValid())
        return {};
    if (QueueDelegate::isWide(currentIndex()))
        return currentCellText();
    QStringList cells;
    for (const QueueColumnState &state : columnStates()) {
        if (state.isVisible)
            cells << currentIndex()
                         .siblingAtColumn(static_cast<int>(state.column))
                         .data(QueueModel::PlainTextRole)
                         .toString();
    }
    return cells.join(u'\t');
}

std::vector<Slot> QueueView::selectedSlots() const
{
    std::vector<Slot> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected) {
        if (m_model->kindAt(row) == QueueModel::Kind::Atendimento)
            rows.push_back(*m_model->slotAt(row));
    }
    return rows;
}

void QueueView::selectRow(const IdAtendimento &id)
{
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid())
        return;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    m_isRowChosen = true;
    setCurrentIndex(row.siblingAtColumn(std::max(0, currentIndex().column())));
    scrollTo(row);
}

void QueueView::goToTop()
{
    QModelIndex first = m_model->index(0, 0);
    while (first.isValid() && m_model->kindAt(first) == QueueModel::Kind::Group && isExpanded(first))
        first = m_model->index(0, 0, first);
    m_isRowChosen = false;
    setCurrentIndex(first.siblingAtColumn(std::max(0, currentIndex().column())));
    scrollToTop(); // with the groups it is in
}

void QueueView::takeFocus()
{
    if (!currentIndex().isValid())
        m_isRowChosen = false;
    setFocus(Qt::OtherFocusReason);
    const QModelIndex current = currentIndex();
    const QRect rect = visualRect(current.siblingAtColumn(static_cast<int>(QueueColumn::Protocolo)));
    const bool isSeen = !rect.isEmpty() && rect.bottom() >= 0 && rect.top() < viewport()->height();
    if (isSeen && selectionModel()->hasSelection())
        return;
    const QModelIndex next = isSeen ? current : indexAt(QPoint(0, 0));
    setCurrentIndex(next.siblingAtColumn(std::max(0, current.column())));
}

void QueueView::acknowledgeSelected()
{
    if (const std::vector<Slot> rows = selectedSlots(); !rows.empty())
        Q_EMIT acknowledgeRequested(rows);
}

void QueueView::activateItem(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (m_model->kindAt(index)) {
    case QueueModel::Kind::Group:
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        return;
    case QueueModel::Kind::Unavailable:
        m_model->ask(index);
        return;
    case QueueModel::Kind::Atendimento:
    case QueueModel::Kind::Opening:
    case QueueModel::Kind::OrdemServico:
    case QueueModel::Kind::Loading:
    case QueueModel::Kind::NoOrdens:
        if (const Protocolo protocolo(index.data(QueueModel::ProtocoloRole).toString()); !protocolo.isEmpty())
            Q_EMIT openRequested(protocolo);
        return;
    }
    Q_UNREACHABLE();
}

void QueueView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Qt's own looks for the place of each row among all. Heights are uniform, so painting again is all there is to do.
    if (QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
}

void QueueView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Qt's choice of another current row goes by where rows stand on their way out: QueuePlace knows better. From a line
    // that goes it is back to its row.
    for (QModelIndex item = currentIndex(); item.isValid(); item = item.parent()) {
        if (item.parent() != parent || item.row() < start || item.row() > end)
            continue;
        const QModelIndex next = m_place ? QModelIndex() : parent.siblingAtColumn(currentIndex().column());
        const bool isToBeSelected = next.isValid() && selectionModel()->isSelected(currentIndex());
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        if (isToBeSelected)
            selectionModel()->select(next, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        break;
    }
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    m_isRowChosen = true;
    const QModelIndex current = currentIndex();
    const bool opensMenu =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (opensMenu && current.isValid())
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateItem(current);
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(currentCellText());
    else if (!moveByKey(event))
        QTreeView::keyPressEvent(event);
}

bool QueueView::moveByKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const QModelIndex first = current.siblingAtColumn(0);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    QModelIndex next;
    if (!isPlain || !current.isValid())
        return false;
    if (event->key() == Qt::Key_J)
        next = indexBelow(current);
    else if (event->key() == Qt::Key_K)
        next = indexAbove(current);
    else if (event->key() == Qt::Key_Left && !isExpanded(first) && current.parent().isValid())
        next = current.parent().siblingAtColumn(current.column());
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        setExpanded(first, event->key() == Qt::Key_Right);
    else
        return false;
    if (next.isValid())
        setCurrentIndex(next);
    return true;
}

void QueueView::mousePressEvent(QMouseEvent *event)
{
    m_isRowChosen = true;
    QTreeView::mousePressEvent(event);
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        activateItem(indexAt(event->position().toPoint()));
}

} // namespace guiche
