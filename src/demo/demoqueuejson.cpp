// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoqueuejson.h"

#include <QJsonArray>

namespace guiche
{

namespace
{

constexpr int minutesToUtc = 180; // the provider's region, all year round
constexpr int firstTipo = 101;
constexpr int firstStatus = 21;
constexpr int firstUsuario = 4901;

QJsonValue dateTimeOrNull(const WallTime &time, const QString &form)
{
    return time.isReadable() ? QJsonValue(QDateTime(time.date(), time.time(), Qt::UTC).toString(form)) : QJsonValue();
}

QJsonValue sqlTime(const WallTime &time)
{
    return dateTimeOrNull(time, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QJsonValue brazilianTime(const WallTime &time)
{
    return dateTimeOrNull(time, QStringLiteral("dd/MM/yyyy HH:mm"));
}

QJsonValue timestamp(const WallTime &time)
{
    if (!time.isReadable())
        return {};
    return QDateTime(time.date(), time.time(), Qt::UTC).addSecs(minutesToUtc * 60).toMSecsSinceEpoch();
}

QJsonObject statusJson(const DemoEntry &entry)
{
    const DemoQueueStatus &status = entry.isPending() ? demoQueueStatus()[entry.status] : demoQueueClosedStatus();
    const int id = firstStatus + (entry.isPending() ? entry.status : static_cast<int>(demoQueueStatus().size()));
    return {{QStringLiteral("id_atendimento_status"), id},
            {QStringLiteral("prefixo"), status.prefixo.toString()},
            {QStringLiteral("descricao"), status.descricao.toString()},
            {QStringLiteral("cor"), status.cor.toString()},
            {QStringLiteral("abrir_ordem_servico"), false},
            {QStringLiteral("display"), status.descricao.toString()}};
}

QJsonObject enderecoJson(const QueuedAtendimento &row, const DemoBairro &bairro)
{
    const QJsonObject cidade{{QStringLiteral("nome"), row.cidade},
                             {QStringLiteral("estado"), QJsonObject{{QStringLiteral("sigla"), row.uf}}}};
    const QJsonObject point{{QStringLiteral("type"), QStringLiteral("Point")},
                            {QStringLiteral("coordinates"), QJsonArray{bairro.longitude, bairro.latitude}}};
    const QJsonObject numero{{QStringLiteral("bairro"), row.bairro},
                             {QStringLiteral("coordenadas"), point},
                             {QStringLiteral("cidade"), cidade}};
    return {{QStringLiteral("tipo"), QStringLiteral("instalacao")}, {QStringLiteral("endereco_numero"), numero}};
}

QJsonObject clienteServicoJson(const QueuedAtendimento &row, const DemoBairro &bairro, int customer)
{
    const QString codigo = row.codigoCliente.text();
    const QJsonObject cliente{{QStringLiteral("codigo_cliente"), codigo.toInt()},
                              {QStringLiteral("nome_razaosocial"), row.cliente},
                              {QStringLiteral("display"), QString(u'(' % codigo % u") " % row.cliente)}};
    return {{QStringLiteral("id_cliente_servico"), DemoQueueCast::firstServico + customer},
            {QStringLiteral("numero_plano"), 1},
            {QStringLiteral("display"), QString(QStringLiteral("(1) ") % row.servico)},
            {QStringLiteral("endereco_instalacao"), enderecoJson(row, bairro)},
            {QStringLiteral("servico"), QJsonObject{{QStringLiteral("descricao"), row.servico}}},
            {QStringLiteral("cliente"), cliente}};
}

QJsonArray responsaveisJson(const QueuedAtendimento &row)
{
    QJsonArray people;
    for (const QString &name : row.responsaveis.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        people.append(QJsonObject{{QStringLiteral("id"), firstUsuario + static_cast<int>(people.size())},
                                  {QStringLiteral("name"), name}});
    return people;
}

QJsonArray mensagensJson(const QueuedAtendimento &row)
{
    if (!row.ultimaMensagem.isReadable())
        return {};
    const auto message = [](const WallTime &time, const QString &text) {
        return QJsonObject{{QStringLiteral("mensagem"), text},
                           {QStringLiteral("data_cadastro_br"), brazilianTime(time)},
                           {QStringLiteral("data_cadastro_timestamp"), timestamp(time)}};
    };
    return {message(row.ultimaMensagem, QStringLiteral("Cliente avisado do andamento.")),
            message(row.dataCadastro, QStringLiteral("Atendimento aberto."))};
}

QJsonObject rowJson(const DemoQueueCast &cast, const DemoEntry &entry, const QueuedAtendimento &row)
{
    const DemoTheme &theme = cast.themeOf(entry);
    const int tipo = firstTipo + static_cast<int>(&theme - demoThemes().data());
    const bool isLate = row.clock.minutosRestantes.value_or(0) < 0;
    QJsonObject json{
        {QStringLiteral("id_atendimento"), row.id.text().toInt()},
        {QStringLiteral("protocolo"), row.protocolo.text()},
        {QStringLiteral("data_cadastro"), sqlTime(row.dataCadastro)},
        {QStringLiteral("data_cadastro_br"), brazilianTime(row.dataCadastro)},
        {QStringLiteral("data_cadastro_timestamp"), timestamp(row.dataCadastro)},
        {QStringLiteral("data_fechamento"), sqlTime(row.dataFechamento)},
        {QStringLiteral("data_fechamento_br"), brazilianTime(row.dataFechamento)},
        {QStringLiteral("status_fechamento"),
         row.statusFechamento.isEmpty() ? QJsonValue() : QJsonValue(row.statusFechamento)},
        {QStringLiteral("rascunho"), row.isRascunho},
        {QStringLiteral("ordem_servico_count"), row.osTotal},
        {QStringLiteral("ordem_servico_aberta"), row.osAbertas},
        {QStringLiteral("ordem_servico_fechada"), row.osFechadas},
        {QStringLiteral("minutos_em_aberto"), row.clock.minutosEmAberto.value_or(0)},
        {QStringLiteral("tempo_restante"),
         row.clock.tempoRestante.isEmpty() ? QJsonValue() : QJsonValue(row.clock.tempoRestante)},
        {QStringLiteral("percentual_color_class"),
         isLate ? QStringLiteral("white-fg md-red-bg") : QStringLiteral("white-fg md-green-bg")},
        {QStringLiteral("status"), statusJson(entry)},
        {QStringLiteral("tipo_atendimento"),
         QJsonObject{{QStringLiteral("id_tipo_atendimento"), tipo}, {QStringLiteral("descricao"), row.tipo}}},
        {QStringLiteral("usuarios_responsaveis"), responsaveisJson(row)},
        {QStringLiteral("atendimento_mensagem"), mensagensJson(row)}};
    if (!row.setor.isEmpty())
        json.insert(QStringLiteral("setor_responsavel"), QJsonObject{{QStringLiteral("descricao"), row.setor}});
    if (row.hasClienteServico)
        json.insert(QStringLiteral("cliente_servico"),
                    clienteServicoJson(row, cast.bairroOf(entry), cast.customerOf(entry)));
    return json;
}

} // namespace

QJsonObject demoPageJson(const DemoQueue &queue, const QueueQuery &query)
{
    const DemoQueue::Slice slice = queue.page(query);
    QJsonArray rows;
    for (size_t i = 0; i < slice.rows.size(); ++i)
        rows.append(rowJson(queue.cast(), slice.entries[i], slice.rows[i]));
    const qint64 lastPage = slice.total == 0 ? 0 : (slice.total - 1) / query.itensPorPagina;
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("msg"), QStringLiteral("Dados consultados com sucesso")},
            {QStringLiteral("paginacao"),
             QJsonObject{{QStringLiteral("primeira_pagina"), 0},
                         {QStringLiteral("ultima_pagina"), lastPage},
                         {QStringLiteral("pagina_atual"), query.pagina},
                         {QStringLiteral("total_registros"), qint64{slice.total}}}},
            {QStringLiteral("atendimentos"), rows}};
}

} // namespace guiche
