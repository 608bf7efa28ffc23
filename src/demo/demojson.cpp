// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demojson.h"

#include <QJsonArray>

namespace guiche
{

namespace
{

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue number(const QString &digits)
{
    return digits.toLongLong();
}

QJsonValue dateOrNull(const WallTime &time)
{
    return time.isReadable() ? QJsonValue(time.date().toString(QStringLiteral("dd/MM/yyyy"))) : QJsonValue();
}

// The seconds are always written, zeros too.
QJsonValue dateTimeOrNull(const WallTime &time)
{
    if (!time.isReadable())
        return {};
    const QTime ofDay = time.hasTime() ? time.time() : QTime(0, 0);
    return QString(time.date().toString(QStringLiteral("dd/MM/yyyy ")) % ofDay.toString(QStringLiteral("HH:mm:ss")));
}

QJsonObject demoJson(const Cliente &cliente)
{
    return {{QStringLiteral("codigo_cliente"), number(cliente.codigo.text())},
            {QStringLiteral("nome_razaosocial"), cliente.nome},
            {QStringLiteral("cpf_cnpj"), cliente.documento.plain()}};
}

QJsonObject demoJson(const Servico &servico)
{
    const double reais = static_cast<double>(servico.valor.centavos().value_or(0)) / 100;
    return {{QStringLiteral("id_cliente_servico"), servico.id.text()},
            {QStringLiteral("numero_plano"), number(servico.numeroPlano)},
            {QStringLiteral("nome"), servico.nome},
            {QStringLiteral("valor"), reais},
            {QStringLiteral("status"), servico.status},
            {QStringLiteral("status_prefixo"), servico.statusPrefixo}};
}

QJsonObject demoJson(const OrdemServico &os)
{
    QJsonObject json{{QStringLiteral("id_ordem_servico"), number(os.id.text())},
                     {QStringLiteral("numero_ordem_servico"), os.numero},
                     {QStringLiteral("data_cadastro"), dateTimeOrNull(os.dataCadastro)},
                     {QStringLiteral("tipo"), textOrNull(os.tipo)},
                     {QStringLiteral("data_inicio_programado"), dateTimeOrNull(os.inicioProgramado)},
                     {QStringLiteral("data_termino_programado"), dateTimeOrNull(os.terminoProgramado)},
                     {QStringLiteral("data_inicio_executado"), dateTimeOrNull(os.inicioExecutado)},
                     {QStringLiteral("data_termino_executado"), dateTimeOrNull(os.terminoExecutado)},
                     {QStringLiteral("descricao_abertura"), textOrNull(os.descricaoAbertura)},
                     {QStringLiteral("descricao_servico"), textOrNull(os.descricaoServico)},
                     {QStringLiteral("descricao_fechamento"), textOrNull(os.descricaoFechamento)},
                     {QStringLiteral("usuario_abertura"), textOrNull(os.usuarioAbertura)},
                     {QStringLiteral("usuario_fechamento"), textOrNull(os.usuarioFechamento)},
                     {QStringLiteral("status"), textOrNull(os.status)},
                     {QStringLiteral("status_fechamento"), textOrNull(os.statusFechamento)},
                     {QStringLiteral("cliente"), demoJson(os.cliente)}};
    if (os.servico)
        json.insert(QStringLiteral("servico"), demoJson(*os.servico));
    return json;
}

} // namespace

QJsonObject demoJson(const Atendimento &atendimento)
{
    QJsonArray ordens;
    for (const OrdemServico &os : atendimento.ordensServico)
        ordens.append(demoJson(os));
    QJsonObject json{{QStringLiteral("id_atendimento"), number(atendimento.id.text())},
                     {QStringLiteral("protocolo"), atendimento.protocolo.text()},
                     {QStringLiteral("descricao_abertura"), textOrNull(atendimento.descricaoAbertura)},
                     {QStringLiteral("descricao_fechamento"), textOrNull(atendimento.descricaoFechamento)},
                     {QStringLiteral("tipo_atendimento"), textOrNull(atendimento.tipo)},
                     {QStringLiteral("usuario_abertura"), textOrNull(atendimento.usuarioAbertura)},
                     {QStringLiteral("usuario_responsavel"), textOrNull(atendimento.usuarioResponsavel)},
                     {QStringLiteral("usuario_fechamento"), textOrNull(atendimento.usuarioFechamento)},
                     {QStringLiteral("data_cadastro"), dateOrNull(atendimento.dataCadastro)},
                     {QStringLiteral("data_fechamento"), dateOrNull(atendimento.dataFechamento)},
                     {QStringLiteral("setor_responsavel"), textOrNull(atendimento.setorResponsavel)},
                     {QStringLiteral("status_fechamento"), textOrNull(atendimento.statusFechamento)},
                     {QStringLiteral("motivo_fechamento"), textOrNull(atendimento.motivoFechamento)},
                     {QStringLiteral("status"), textOrNull(atendimento.status)},
                     {QStringLiteral("cliente"), demoJson(atendimento.cliente)},
                     {QStringLiteral("ordens_servico"), ordens}};
    if (atendimento.servico)
        json.insert(QStringLiteral("servico"), demoJson(*atendimento.servico));
    return json;
}

} // namespace guiche
