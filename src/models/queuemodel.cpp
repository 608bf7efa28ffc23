// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuemodel.h"

#include "models/queuemodelprivate.h"

namespace guiche
{

QueueModel::QueueModel(const QueueTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, table))
{
    d->tree = d->arrangedTree();
}

QueueModel::~QueueModel() = default;

const QueueArrangement &QueueModel::arrangement() const
{
    return d->arranger.arrangement();
}

void QueueModel::setArrangement(const QueueArrangement &arrangement)
{
    if (arrangement == d->arranger.arrangement())
        return;
    d->flush();
    d->arranger.setArrangement(arrangement);
    d->arrange(true);
}

void QueueModel::setMe(const QString &me)
{
    if (me == d->context.me)
        return;
    d->context.me = me;
    d->peopleChanged();
}

void QueueModel::setRepeatCustomers(const QSet<QString> &codigos)
{
    if (codigos == d->repeatCustomers)
        return;
    d->repeatCustomers = codigos;
    d->forgetRow();
    d->peopleChanged();
    d->emitRowsChanged(QueueColumn::Cliente, QueueColumn::Codigo);
}

void QueueModel::follow(const QueueDelta &delta)
{
    d->follow(delta);
}

void QueueModel::setNow(qint64 now)
{
    constexpr qint64 minute = 60;
    if (now / minute == d->context.now / minute)
        return;
    d->context.now = now;
    d->telling.now = now;
    if (d->arranger.hangsOnTime()) {
        d->flush();
        d->arranger.filterAnew();
        d->arrange(false);
    }
    d->emitRowsChanged(QueueColumn::Prazo, QueueColumn::Idade);
}

void QueueModel::setPrivacy(Privacy privacy)
{
    if (privacy == d->telling.privacy)
        return;
    d->telling.privacy = privacy;
    d->emitRowsChanged(QueueColumn{0}, QueueColumn{queueColumnCount - 1});
    d->emitOpenedChanged();
}

bool QueueModel::ask(const QModelIndex &index)
{
    const std::optional<Slot> slot = slotAt(index);
    if (!slot)
        return false;
    const OpenedRows::State state = d->opened.state(*slot);
    if (state == OpenedRows::State::Loading || state == OpenedRows::State::Loaded)
        return false;
    Q_EMIT ordensServicoWanted(d->table.row(*slot).id);
    return true;
}

void QueueModel::setOpening(const IdAtendimento &id)
{
    d->changeOpened(id, [](OpenedRows::Opened &opened) { opened.state = OpenedRows::State::Loading; });
}

void QueueModel::setOpened(const IdAtendimento &id, const Atendimento &atendimento)
{
    d->changeOpened(id, [&atendimento](OpenedRows::Opened &opened) {
        opened.state = OpenedRows::State::Loaded;
        opened.content = atendimento;
    });
}

void QueueModel::setUnavailable(const IdAtendimento &id, const QString &problem)
{
    d->changeOpened(id, [&problem](OpenedRows::Opened &opened) {
        opened.state = OpenedRows::State::Unavailable;
        opened.problem = problem;
    });
}

void QueueModel::setNotAsked(const IdAtendimento &id)
{
    const std::optional<Slot> slot = d->table.find(id);
    if (!slot || d->opened.state(*slot) == OpenedRows::State::NotAsked)
        return;
    d->changeOpened(id, [](OpenedRows::Opened &opened) { opened.state = OpenedRows::State::NotAsked; });
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT openingForgotten(row);
}

qsizetype QueueModel::shownRows() const
{
    return static_cast<qsizetype>(d->tree.rowCount());
}

std::vector<Slot> QueueModel::shownSlots() const
{
    return d->tree.rowsInOrder();
}

std::optional<Slot> QueueModel::slotAt(const QModelIndex &index) const
{
    if (!index.isValid() || QueueTree::isGroup(Private::itemOf(index)))
        return std::nullopt;
    return QueueTree::numberOf(Private::itemOf(index));
}

IdAtendimento QueueModel::idAt(const QModelIndex &index) const
{
    const std::optional<Slot> slot = slotAt(index);
    return slot && d->table.isThere(*slot) ? d->rowAt(*slot).value.id : IdAtendimento();
}

QModelIndex QueueModel::indexOf(const IdAtendimento &id) const
{
    const std::optional<Slot> slot = d->table.find(id);
    return slot ? d->indexOf(QueueTree::ofRow(*slot)) : QModelIndex();
}

QueueModel::Kind QueueModel::kindAt(const QModelIndex &index) const
{
    if (!Private::isBelowRow(index))
        return QueueTree::isGroup(Private::itemOf(index)) ? Kind::Group : Kind::Atendimento;
    const OpenedRows::Line *line = d->lineAt(index);
    switch (line ? line->kind : OpenedRows::Kind::Loading) {
    case OpenedRows::Kind::Opening:
        return Kind::Opening;
    case OpenedRows::Kind::OrdemServico:
        return Kind::OrdemServico;
    case OpenedRows::Kind::NoOrdens:
        return Kind::NoOrdens;
    case OpenedRows::Kind::Loading:
        return Kind::Loading;
    case OpenedRows::Kind::Unavailable:
        return Kind::Unavailable;
    }
    Q_UNREACHABLE();
}

const OrdemServico *QueueModel::ordemServico(const QModelIndex &index) const
{
    const OpenedRows::Line *line = d->lineAt(index);
    const Atendimento *content = opened(index);
    return line && content && line->kind == OpenedRows::Kind::OrdemServico
        ? &content->ordensServico[static_cast<qsizetype>(line->os)]
        : nullptr;
}

const Atendimento *QueueModel::opened(const QModelIndex &index) const
{
    const std::optional<Slot> slot = slotAt(index);
    const OpenedRows::Opened *opened = slot ? d->opened.find(*slot) : nullptr;
    return opened && opened->content ? &*opened->content : nullptr;
}

QModelIndex QueueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= queueColumnCount)
        return {};
    if (parent.isValid() && !(parent.column() == 0 && QueueTree::isGroup(Private::itemOf(parent)))) {
        return row < rowCount(parent) ? createIndex(row, column, Private::idBelow(Private::itemOf(parent)))
                                      : QModelIndex();
    }
    // Views ask this for every row.
    const auto &items = d->tree.children(parent.isValid() ? QueueTree::numberOf(Private::itemOf(parent)) : 0);
    const auto place = static_cast<size_t>(row);
    return place < items.size() ? createIndex(row, column, Private::idOf(items[place])) : QModelIndex();
}

QModelIndex QueueModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QueueTree::Item item = Private::itemOf(index);
    if (Private::isBelowRow(index))
        return d->indexOf(item);
    const quint32 group = d->tree.placeOf(item).group;
    return group == 0 || group == QueueTree::nowhere ? QModelIndex() : d->indexOf(QueueTree::ofGroup(group));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->tree.top().size());
    if (parent.column() != 0 || Private::isBelowRow(parent))
        return 0;
    const QueueTree::Item item = Private::itemOf(parent);
    if (QueueTree::isGroup(item))
        return static_cast<int>(d->tree.children(QueueTree::numberOf(item)).size());
    const OpenedRows::Opened *opened = d->opened.find(QueueTree::numberOf(item));
    return opened ? static_cast<int>(opened->lines.size()) : 0;
}

int QueueModel::columnCount(const QModelIndex &) const
{
    return queueColumnCount;
}

bool QueueModel::hasChildren(const QModelIndex &parent) const
{
    // A row can always be opened, whatever is known of it.
    if (parent.isValid() && parent.column() == 0 && !Private::isBelowRow(parent)
        && !QueueTree::isGroup(Private::itemOf(parent)))
        return true;
    return rowCount(parent) > 0;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueColumn column{index.column()};
    const QueueTree::Item item = Private::itemOf(index);
    if (role == KindRole)
        return static_cast<int>(kindAt(index));
    if (QueueTree::isGroup(item))
        return groupCell(d->groups[QueueTree::numberOf(item)], column, role, d->telling);
    const Slot slot = QueueTree::numberOf(item);
    if (!d->table.isThere(slot))
        return {}; // it went and is on its way out
    if (role == ProtocoloRole)
        return d->rowAt(slot).value.protocolo.text();
    if (!Private::isBelowRow(index))
        return rowCell(d->rowAt(slot), column, role, d->telling);
    if (const OpenedRows::Line *line = d->lineAt(index))
        return lineCell(*d->opened.find(slot), *line, column, role, d->telling);
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= queueColumnCount || role != Qt::DisplayRole)
        return {};
    return queueColumnTitle(QueueColumn{section});
}

} // namespace guiche
