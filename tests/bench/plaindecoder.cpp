// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plaindecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace guiche
{

namespace
{

// Ids come as numbers or as strings.
QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

Valor valorOf(const QJsonValue &value)
{
    if (value.isDouble())
        return Valor::fromCentavos(qRound64(value.toDouble() * 100));
    const QByteArray text = value.toString().toUtf8();
    return Valor::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
}

WallTime timeOf(const QJsonValue &value)
{
    return WallTime::parse(QStringView(value.toString()));
}

Cliente clienteOf(const QJsonObject &json)
{
    return {.codigo = CodigoCliente(idText(json.value(QLatin1String("codigo_cliente")))),
            .nome = json.value(QLatin1String("nome_razaosocial")).toString(),
            .documento = CpfCnpj(json.value(QLatin1String("cpf_cnpj")).toString())};
}

std::optional<Servico> servicoOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    if (json.isEmpty())
        return {};
    return Servico{.id = IdClienteServico(idText(json.value(QLatin1String("id_cliente_servico")))),
                   .numeroPlano = idText(json.value(QLatin1String("numero_plano"))),
                   .nome = json.value(QLatin1String("nome")).toString(),
                   .valor = valorOf(json.value(QLatin1String("valor"))),
                   .status = json.value(QLatin1String("status")).toString(),
                   .statusPrefixo = json.value(QLatin1String("status_prefixo")).toString()};
}

OrdemServico ordemServicoOf(const QJsonObject &json)
{
    return {.id = IdOrdemServico(idText(json.value(QLatin1String("id_ordem_servico")))),
            .numero = idText(json.value(QLatin1String("numero_ordem_servico"))),
            .dataCadastro = timeOf(json.value(QLatin1String("data_cadastro"))),
            .tipo = json.value(QLatin1String("tipo")).toString(),
            .inicioProgramado = timeOf(json.value(QLatin1String("data_inicio_programado"))),
            .terminoProgramado = timeOf(json.value(QLatin1String("data_termino_programado"))),
            .inicioExecutado = timeOf(json.value(QLatin1String("data_inicio_executado"))),
            .terminoExecutado = timeOf(json.value(QLatin1String("data_termino_executado"))),
            .descricaoAbertura = json.value(QLatin1String("descricao_abertura")).toString(),
            .descricaoServico = json.value(QLatin1String("descricao_servico")).toString(),
            .descricaoFechamento = json.value(QLatin1String("descricao_fechamento")).toString(),
            .usuarioAbertura = json.value(QLatin1String("usuario_abertura")).toString(),
            .usuarioFechamento = json.value(QLatin1String("usuario_fechamento")).toString(),
            .status = json.value(QLatin1String("status")).toString(),
            .statusFechamento = json.value(QLatin1String("status_fechamento")).toString(),
            .cliente = clienteOf(json.value(QLatin1String("cliente")).toObject()),
            .servico = servicoOf(json.value(QLatin1String("servico")))};
}

QList<OrdemServico> ordensServicoOf(const QJsonArray &rows)
{
    QList<OrdemServico> result;
    result.reserve(rows.size());
    for (const QJsonValue row : rows)
        result.append(ordemServicoOf(row.toObject()));
    return result;
}

Atendimento atendimentoOf(const QJsonObject &json)
{
    return {.id = IdAtendimento(idText(json.value(QLatin1String("id_atendimento")))),
            .protocolo = Protocolo(idText(json.value(QLatin1String("protocolo")))),
            .descricaoAbertura = json.value(QLatin1String("descricao_abertura")).toString(),
            .descricaoFechamento = json.value(QLatin1String("descricao_fechamento")).toString(),
            .tipo = json.value(QLatin1String("tipo_atendimento")).toString(),
            .usuarioAbertura = json.value(QLatin1String("usuario_abertura")).toString(),
            .usuarioResponsavel = json.value(QLatin1String("usuario_responsavel")).toString(),
            .usuarioFechamento = json.value(QLatin1String("usuario_fechamento")).toString(),
            .dataCadastro = timeOf(json.value(QLatin1String("data_cadastro"))),
            .dataFechamento = timeOf(json.value(QLatin1String("data_fechamento"))),
            .setorResponsavel = json.value(QLatin1String("setor_responsavel")).toString(),
            .statusFechamento = json.value(QLatin1String("status_fechamento")).toString(),
            .motivoFechamento = json.value(QLatin1String("motivo_fechamento")).toString(),
            .status = json.value(QLatin1String("status")).toString(),
            .cliente = clienteOf(json.value(QLatin1String("cliente")).toObject()),
            .servico = servicoOf(json.value(QLatin1String("servico"))),
            .ordensServico = ordensServicoOf(json.value(QLatin1String("ordens_servico")).toArray())};
}

} // namespace

Result<AtendimentoReply> decodePlainly(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::Unreadable, 200, problem.errorString());
    const QJsonArray rows = document.object().value(QLatin1String("atendimentos")).toArray();
    AtendimentoReply reply;
    reply.received = rows.size();
    reply.atendimentos.reserve(rows.size());
    QSet<IdAtendimento> seen;
    for (const QJsonValue row : rows) {
        Atendimento atendimento = atendimentoOf(row.toObject());
        if (seen.contains(atendimento.id))
            continue;
        seen.insert(atendimento.id);
        reply.atendimentos.append(std::move(atendimento));
    }
    return reply;
}

} // namespace guiche
