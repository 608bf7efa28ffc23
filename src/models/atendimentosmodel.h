// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/situacao.h"
#include "models/columntext.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>
#include <vector>

namespace guiche
{

// Atendimentos, each with its ordens de serviço as children. Sections are Column.
class AtendimentosModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, // see columnSortKey()
        PlainTextRole, // QString: the cell without grouping, for the clipboard
        SituacaoRole, // Situacao as int, in every column
        TieBreakRole, // QString: orders rows that are otherwise equal, in time
    };

    explicit AtendimentosModel(Clock clock = systemClock(), QObject *parent = nullptr);
    ~AtendimentosModel() override;

    // Replaces the rows by the least change: rows with a known id are updated in place, so that selection and expansion
    // survive; new ones are appended, whatever their order in the list. A row without any id is always new.
    void setAtendimentos(const QList<Atendimento> &atendimentos);
    // Whether setAtendimentos() would keep any row.
    bool hasAnyOf(const QList<Atendimento> &atendimentos) const;
    // What stood still on screen may have become late meanwhile.
    void updateSituacoes();

    // How much every cell tells, in all roles of text. What rows are sorted by does not follow.
    void setPrivacy(Privacy privacy);
    Privacy privacy() const { return m_privacy; }

    // Null where the index is of the other kind, or none.
    const Atendimento *atendimento(const QModelIndex &index) const;
    const OrdemServico *ordemServico(const QModelIndex &index) const;
    Situacao situacao(const QModelIndex &index) const; // of a valid index

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct OrdemServicoNode {
        OrdemServico value;
        Situacao situacao;
    };
    struct AtendimentoNode {
        Atendimento value; // without its ordens de serviço: those are the nodes
        int row = 0;
        std::vector<std::unique_ptr<OrdemServicoNode>> children;
    };
    using Nodes = std::vector<std::unique_ptr<AtendimentoNode>>;

    // An index of an OS holds its parent's node, that of an atendimento nothing. Nodes never move.
    static AtendimentoNode *parentNode(const QModelIndex &index);
    const AtendimentoNode *atendimentoNode(const QModelIndex &index) const;
    const OrdemServicoNode *ordemServicoNode(const QModelIndex &index) const;

    std::unique_ptr<AtendimentoNode> makeNode(const Atendimento &atendimento) const;
    std::unique_ptr<OrdemServicoNode> makeNode(const OrdemServico &os) const;
    void update(AtendimentoNode &node, const Atendimento &atendimento);
    void update(AtendimentoNode &parent, int row, const OrdemServico &os);
    void renumber();
    void emitRowChanged(const QModelIndex &first);
    void emitTextsChanged(const QModelIndex &parent);

    Clock m_clock;
    Privacy m_privacy = Privacy::Open;
    Nodes m_nodes;
};

} // namespace guiche
