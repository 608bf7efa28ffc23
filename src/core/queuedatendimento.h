// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/protocolo.h"
#include "core/walltime.h"

#include <QList>
#include <QString>

#include <optional>

// The values of GET …/atendimento/todos, the supervisor's queue (contract.md): another shape than the main route's. A text
// that is missing or null is empty. Text is data as the server sent it, never markup.
namespace guiche
{

// What the server's own clock said about a row at the moment of the reply.
struct ServerClock {
    std::optional<qint64> minutosEmAberto; // minutes
    std::optional<qint64> minutosRestantes; // of tempo_restante, "-501h 6min": negative is late
    QString tempoRestante; // as it came, also where it cannot be read

    friend bool operator==(const ServerClock &, const ServerClock &) = default;
};

struct QueuedAtendimento {
    IdAtendimento id;
    Protocolo protocolo;
    WallTime dataCadastro;
    WallTime dataFechamento;
    QString statusFechamento;
    bool isRascunho = false; // a draft: begun, not registered
    bool hasClienteServico = true; // rows can lack cliente_servico altogether

    QString tipo; // tipo_atendimento.descricao
    QString status; // status.display or .descricao: each provider has its own
    QString statusPrefixo;
    QString setor; // mostly absent
    QString responsaveis; // usuarios_responsaveis[].name, joined by ", "; empty: nobody holds it
    CodigoCliente codigoCliente;
    QString cliente; // nome_razaosocial
    QString servico; // servico.descricao, else cliente_servico.display
    QString bairro;
    QString cidade;
    QString uf;

    int osTotal = 0; // ordem_servico_count
    int osAbertas = 0;
    int osFechadas = 0;
    WallTime ultimaMensagem; // of the latest atendimento_mensagem; empty: none
    ServerClock clock;

    bool isFechado() const { return !dataFechamento.isEmpty() || !statusFechamento.isEmpty(); }

    friend bool operator==(const QueuedAtendimento &, const QueuedAtendimento &) = default;
};

// `paginacao` as it came: servers disagree with themselves, so every number may be missing.
struct Paginacao {
    std::optional<qint64> paginaAtual; // from 0
    std::optional<qint64> ultimaPagina; // index of the last one, from 0
    std::optional<qint64> totalRegistros;

    friend bool operator==(const Paginacao &, const Paginacao &) = default;
};

// One page of it.
struct QueuePage {
    QList<QueuedAtendimento> atendimentos; // as sent, less repeats of an id
    Paginacao paginacao;
    qsizetype received = 0; // rows the server sent, readable or not
    qsizetype skipped = 0; // rows that were no objects

    friend bool operator==(const QueuePage &, const QueuePage &) = default;
};

// What is asked: registered between two days, both included; one page.
struct QueueQuery {
    QDate dataInicio;
    QDate dataFim;
    int pagina = 0; // from 0
    int itensPorPagina = 100; // 1…500; 500 time out on real servers

    friend bool operator==(const QueueQuery &, const QueueQuery &) = default;
};

} // namespace guiche
