// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/routes.h"

#include <QUrl>

namespace guiche
{

namespace
{

QString nameOf(TipoBusca tipo)
{
    switch (tipo) {
    case TipoBusca::PorCodigoCliente:
        return QStringLiteral("codigo_cliente");
    case TipoBusca::PorCpfCnpj:
        return QStringLiteral("cpf_cnpj");
    case TipoBusca::PorIdClienteServico:
        return QStringLiteral("id_cliente_servico");
    case TipoBusca::PorProtocolo:
        return QStringLiteral("protocolo");
    }
    Q_UNREACHABLE();
}

QString nameOf(OrderBy orderBy)
{
    switch (orderBy) {
    case OrderBy::DataCadastro:
        return QStringLiteral("data_cadastro");
    case OrderBy::DataFechamento:
        return QStringLiteral("data_fechamento");
    }
    Q_UNREACHABLE();
}

// QUrlQuery leaves '+' alone, which the server would read as a space.
QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QString pathOf(ReadRoute route)
{
    switch (route) {
    case ReadRoute::ClienteAtendimento:
        return QStringLiteral("/api/v1/integracao/cliente/atendimento");
    case ReadRoute::AtendimentoTodos:
        return QStringLiteral("/api/v1/integracao/atendimento/todos");
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds timeoutOf(ReadRoute route)
{
    switch (route) {
    case ReadRoute::ClienteAtendimento:
        return std::chrono::seconds(30);
    case ReadRoute::AtendimentoTodos:
        return std::chrono::seconds(60);
    }
    Q_UNREACHABLE();
}

QString loginPath()
{
    return QStringLiteral("/oauth/token");
}

QUrlQuery parametersOf(const AtendimentoQuery &query)
{
    QUrlQuery parameters;
    const auto add = [&parameters](const char *name, const QString &value) {
        parameters.addQueryItem(QString::fromLatin1(name), encoded(value));
    };
    add("busca", nameOf(query.tipo));
    add("termo_busca", query.plainTermo());
    add("limit", QString::number(query.limit));
    add("apenas_pendente", query.asksOnlyPending() ? QStringLiteral("sim") : QStringLiteral("nao"));
    add("order_by", nameOf(query.orderBy));
    add("order_type", query.order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc"));
    if (query.dataInicio)
        add("data_inicio", query.dataInicio->toString(Qt::ISODate));
    if (query.dataFim)
        add("data_fim", query.dataFim->toString(Qt::ISODate));
    return parameters;
}

QUrlQuery parametersOf(const QueueQuery &query)
{
    return {{QStringLiteral("pagina"), QString::number(query.pagina)},
            {QStringLiteral("itens_por_pagina"), QString::number(query.itensPorPagina)},
            {QStringLiteral("data_inicio"), query.dataInicio.toString(Qt::ISODate)},
            {QStringLiteral("data_fim"), query.dataFim.toString(Qt::ISODate)},
            {QStringLiteral("relacoes"), QStringLiteral("cliente_servico,usuarios_responsaveis,atendimento_mensagem")}};
}

} // namespace guiche
