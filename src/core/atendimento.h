// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cpfcnpj.h"
#include "core/id.h"
#include "core/protocolo.h"
#include "core/valor.h"
#include "core/walltime.h"

#include <QList>
#include <QString>

#include <optional>

// The values of GET …/cliente/atendimento, field by field (seed-clientes-atendimento.rst; contract.md, Types). A text
// that is missing or null is empty. Text is data as the server sent it, never markup.
namespace guiche
{

struct Cliente {
    CodigoCliente codigo;
    QString nome; // nome_razaosocial
    CpfCnpj documento; // cpf_cnpj

    friend bool operator==(const Cliente &, const Cliente &) = default;
};

struct Servico {
    IdClienteServico id; // missing in the seed's edition of the API
    QString numeroPlano;
    QString nome;
    Valor valor;
    QString status; // label, "Serviço Habilitado"
    QString statusPrefixo; // "servico_habilitado"

    friend bool operator==(const Servico &, const Servico &) = default;
};

struct OrdemServico {
    IdOrdemServico id;
    QString numero;
    WallTime dataCadastro;
    QString tipo;
    WallTime inicioProgramado; // placeholders, not an appointment, while aguardando_agendamento
    WallTime terminoProgramado; // may precede its start
    WallTime inicioExecutado;
    WallTime terminoExecutado;
    QString descricaoAbertura;
    QString descricaoServico;
    QString descricaoFechamento;
    QString usuarioAbertura;
    QString usuarioFechamento;
    QString status; // "pendente", "aguardando_agendamento", "finalizado", or unknown
    QString statusFechamento; // "concluido", "sem_conclusao", or unknown
    Cliente cliente;
    std::optional<Servico> servico;

    friend bool operator==(const OrdemServico &, const OrdemServico &) = default;
};

struct Atendimento {
    IdAtendimento id;
    Protocolo protocolo;
    QString descricaoAbertura;
    QString descricaoFechamento;
    QString tipo; // tipo_atendimento
    QString usuarioAbertura;
    QString usuarioResponsavel;
    QString usuarioFechamento;
    WallTime dataCadastro;
    WallTime dataFechamento;
    QString setorResponsavel;
    QString statusFechamento;
    QString motivoFechamento;
    QString status; // label, each provider has its own
    Cliente cliente;
    std::optional<Servico> servico; // newer editions only
    QList<OrdemServico> ordensServico;

    friend bool operator==(const Atendimento &, const Atendimento &) = default;
};

// What a search brought.
struct AtendimentoReply {
    QList<Atendimento> atendimentos; // as sent, less repeats of an id
    qsizetype received = 0; // rows the server sent, readable or not: what `limit` counted
    qsizetype skipped = 0; // rows, of either level, that were no objects

    friend bool operator==(const AtendimentoReply &, const AtendimentoReply &) = default;
};

} // namespace guiche
