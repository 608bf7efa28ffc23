// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/atendimentosmodel.h"

#include "models/rowdiff.h"

namespace guiche
{

namespace
{

template<typename Values>
auto idsOf(const Values &values)
{
    std::vector<std::decay_t<decltype(values.front().id)>> ids;
    ids.reserve(static_cast<size_t>(values.size()));
    for (const auto &value : values)
        ids.push_back(value.id);
    return ids;
}

template<typename Nodes>
auto nodeIdsOf(const Nodes &nodes)
{
    std::vector<std::decay_t<decltype(nodes.front()->value.id)>> ids;
    ids.reserve(nodes.size());
    for (const auto &node : nodes)
        ids.push_back(node->value.id);
    return ids;
}

Atendimento withoutOrdens(Atendimento atendimento)
{
    atendimento.ordensServico = {}; // clear() would make room for as many again
    return atendimento;
}

} // namespace

AtendimentosModel::AtendimentosModel(Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(std::move(clock))
{
}

AtendimentosModel::~AtendimentosModel() = default;

std::unique_ptr<AtendimentosModel::OrdemServicoNode> AtendimentosModel::makeNode(const OrdemServico &os) const
{
    return std::make_unique<OrdemServicoNode>(OrdemServicoNode{os, situacaoOf(os, m_clock())});
}

std::unique_ptr<AtendimentosModel::AtendimentoNode> AtendimentosModel::makeNode(const Atendimento &atendimento) const
{
    auto node = std::make_unique<AtendimentoNode>();
    node->value = withoutOrdens(atendimento);
    for (const OrdemServico &os : atendimento.ordensServico)
        node->children.push_back(makeNode(os));
    return node;
}

bool AtendimentosModel::hasAnyOf(const QList<Atendimento> &atendimentos) const
{
    return !rowDiff(nodeIdsOf(m_nodes), idsOf(atendimentos)).kept.empty();
}

void AtendimentosModel::setAtendimentos(const QList<Atendimento> &atendimentos)
{
    const RowDiff diff = rowDiff(nodeIdsOf(m_nodes), idsOf(atendimentos));
    for (const auto &[first, last] : rangesOf(diff.removed)) {
        beginRemoveRows({}, first, last);
        m_nodes.erase(m_nodes.begin() + first, m_nodes.begin() + last + 1);
        renumber();
        endRemoveRows();
    }
    for (const auto &[row, i] : diff.kept)
        update(*m_nodes[static_cast<size_t>(row)], atendimentos[i]);
    if (diff.added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(diff.added.size()) - 1);
    for (const qsizetype i : diff.added)
        m_nodes.push_back(makeNode(atendimentos[i]));
    renumber();
    endInsertRows();
}

void AtendimentosModel::update(AtendimentoNode &node, const Atendimento &atendimento)
{
    const QModelIndex parent = index(node.row, 0);
    if (Atendimento changed = withoutOrdens(atendimento); changed != node.value) {
        node.value = std::move(changed);
        emitRowChanged(parent);
    }
    const QList<OrdemServico> &ordens = atendimento.ordensServico;
    const RowDiff diff = rowDiff(nodeIdsOf(node.children), idsOf(ordens));
    for (const auto &[first, last] : rangesOf(diff.removed)) {
        beginRemoveRows(parent, first, last);
        node.children.erase(node.children.begin() + first, node.children.begin() + last + 1);
        endRemoveRows();
    }
    for (const auto &[row, i] : diff.kept)
        update(node, row, ordens[i]);
    if (diff.added.empty())
        return;
    const int first = static_cast<int>(node.children.size());
    beginInsertRows(parent, first, first + static_cast<int>(diff.added.size()) - 1);
    for (const qsizetype i : diff.added)
        node.children.push_back(makeNode(ordens[i]));
    endInsertRows();
}

void AtendimentosModel::update(AtendimentoNode &parent, int row, const OrdemServico &os)
{
    OrdemServicoNode &node = *parent.children[static_cast<size_t>(row)];
    const Situacao situacao = situacaoOf(os, m_clock());
    if (node.value == os && node.situacao == situacao)
        return;
    node = {os, situacao};
    emitRowChanged(index(row, 0, index(parent.row, 0)));
}

void AtendimentosModel::updateSituacoes()
{
    for (const auto &node : m_nodes) {
        for (size_t row = 0; row < node->children.size(); ++row)
            update(*node, static_cast<int>(row), OrdemServico(node->children[row]->value));
    }
}

void AtendimentosModel::setPrivacy(Privacy privacy)
{
    if (privacy == m_privacy)
        return;
    m_privacy = privacy;
    emitTextsChanged({});
    for (int row = 0; row < rowCount(); ++row)
        emitTextsChanged(index(row, 0));
}

void AtendimentosModel::emitTextsChanged(const QModelIndex &parent)
{
    if (const int rows = rowCount(parent); rows > 0) {
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, guiche::columnCount - 1, parent),
                           {Qt::DisplayRole, PlainTextRole});
    }
}

void AtendimentosModel::renumber()
{
    for (size_t row = 0; row < m_nodes.size(); ++row)
        m_nodes[row]->row = static_cast<int>(row);
}

void AtendimentosModel::emitRowChanged(const QModelIndex &first)
{
    Q_EMIT dataChanged(first, first.siblingAtColumn(guiche::columnCount - 1));
}

AtendimentosModel::AtendimentoNode *AtendimentosModel::parentNode(const QModelIndex &index)
{
    return static_cast<AtendimentoNode *>(index.internalPointer());
}

const AtendimentosModel::AtendimentoNode *AtendimentosModel::atendimentoNode(const QModelIndex &index) const
{
    return index.isValid() && !parentNode(index) ? m_nodes[static_cast<size_t>(index.row())].get() : nullptr;
}

const AtendimentosModel::OrdemServicoNode *AtendimentosModel::ordemServicoNode(const QModelIndex &index) const
{
    const AtendimentoNode *parent = index.isValid() ? parentNode(index) : nullptr;
    return parent ? parent->children[static_cast<size_t>(index.row())].get() : nullptr;
}

const Atendimento *AtendimentosModel::atendimento(const QModelIndex &index) const
{
    const AtendimentoNode *node = atendimentoNode(index);
    return node ? &node->value : nullptr;
}

const OrdemServico *AtendimentosModel::ordemServico(const QModelIndex &index) const
{
    const OrdemServicoNode *node = ordemServicoNode(index);
    return node ? &node->value : nullptr;
}

Situacao AtendimentosModel::situacao(const QModelIndex &index) const
{
    if (const OrdemServicoNode *node = ordemServicoNode(index))
        return node->situacao;
    return situacaoOf(atendimentoNode(index)->value);
}

QModelIndex AtendimentosModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_nodes[static_cast<size_t>(parent.row())].get());
}

QModelIndex AtendimentosModel::parent(const QModelIndex &index) const
{
    const AtendimentoNode *node = index.isValid() ? parentNode(index) : nullptr;
    return node ? createIndex(node->row, 0, nullptr) : QModelIndex();
}

int AtendimentosModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_nodes.size());
    const AtendimentoNode *node = parent.column() == 0 ? atendimentoNode(parent) : nullptr;
    return node ? static_cast<int>(node->children.size()) : 0;
}

int AtendimentosModel::columnCount(const QModelIndex &) const
{
    return guiche::columnCount;
}

QVariant AtendimentosModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == SituacaoRole)
        return static_cast<int>(situacao(index));
    const Column column{index.column()};
    const AtendimentoNode *row = atendimentoNode(index);
    const OrdemServicoNode *child = ordemServicoNode(index);
    switch (role) {
    case Qt::DisplayRole:
        return row ? columnText(row->value, column, m_privacy)
                   : columnText(child->value, child->situacao, column, m_privacy);
    case PlainTextRole:
        return row ? columnPlainText(row->value, column, m_privacy)
                   : columnPlainText(child->value, child->situacao, column, m_privacy);
    case SortRole:
        return row ? columnSortKey(row->value, column) : columnSortKey(child->value, child->situacao, column);
    case TieBreakRole:
        return row ? row->value.protocolo.text() : child->value.id.text();
    default: // Qt's roles are open; the rest is the delegate's business
        return {};
    }
}

QVariant AtendimentosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= guiche::columnCount || role != Qt::DisplayRole)
        return {};
    return columnTitle(Column{section});
}

} // namespace guiche
