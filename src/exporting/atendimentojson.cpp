// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/atendimentojson.h"

#include "exporting/jsonwriter.h"

namespace guiche
{

namespace
{

class Writer
{
public:
    explicit Writer(Documents documents)
        : m_documents(documents)
    {
    }

    JsonWriter json;

    void write(const Atendimento &row);

private:
    void field(const char *name, const QString &value) { json.field(QLatin1String(name), value); }
    void text(const char *name, const QString &value) { field(name, exportedText(value, m_documents)); }
    void field(const char *name, const WallTime &value) { field(name, isoText(value)); }
    void write(const Cliente &cliente);
    void write(const std::optional<Servico> &servico);
    void write(const OrdemServico &os);

    Documents m_documents;
};

void Writer::write(const Cliente &cliente)
{
    json.key(QLatin1String("cliente"));
    json.beginObject();
    field("codigo_cliente", cliente.codigo.text());
    text("nome_razaosocial", cliente.nome);
    field("cpf_cnpj", exportedText(cliente.documento, m_documents));
    json.endObject();
}

void Writer::write(const std::optional<Servico> &servico)
{
    json.key(QLatin1String("servico"));
    if (!servico) {
        json.literal(QByteArrayLiteral("null"));
        return;
    }
    json.beginObject();
    field("id_cliente_servico", servico->id.text());
    field("numero_plano", servico->numeroPlano);
    field("nome", servico->nome);
    json.key(QLatin1String("valor"));
    if (const QString number = numberText(servico->valor); !number.isEmpty())
        json.literal(number.toLatin1());
    else if (!servico->valor.isEmpty())
        json.text(servico->valor.text());
    else
        json.literal(QByteArrayLiteral("null"));
    field("status", servico->status);
    field("status_prefixo", servico->statusPrefixo);
    json.endObject();
}

void Writer::write(const OrdemServico &os)
{
    json.beginObject();
    field("id_ordem_servico", os.id.text());
    field("numero_ordem_servico", os.numero);
    field("data_cadastro", os.dataCadastro);
    field("tipo", os.tipo);
    field("data_inicio_programado", os.inicioProgramado);
    field("data_termino_programado", os.terminoProgramado);
    field("data_inicio_executado", os.inicioExecutado);
    field("data_termino_executado", os.terminoExecutado);
    text("descricao_abertura", os.descricaoAbertura);
    text("descricao_servico", os.descricaoServico);
    text("descricao_fechamento", os.descricaoFechamento);
    text("usuario_abertura", os.usuarioAbertura);
    text("usuario_fechamento", os.usuarioFechamento);
    field("status", os.status);
    field("status_fechamento", os.statusFechamento);
    write(os.cliente);
    write(os.servico);
    json.endObject();
}

void Writer::write(const Atendimento &row)
{
    json.beginObject();
    field("id_atendimento", row.id.text());
    field("protocolo", row.protocolo.text());
    text("descricao_abertura", row.descricaoAbertura);
    text("descricao_fechamento", row.descricaoFechamento);
    field("tipo_atendimento", row.tipo);
    text("usuario_abertura", row.usuarioAbertura);
    text("usuario_responsavel", row.usuarioResponsavel);
    text("usuario_fechamento", row.usuarioFechamento);
    field("data_cadastro", row.dataCadastro);
    field("data_fechamento", row.dataFechamento);
    field("setor_responsavel", row.setorResponsavel);
    field("status_fechamento", row.statusFechamento);
    text("motivo_fechamento", row.motivoFechamento);
    field("status", row.status);
    write(row.cliente);
    write(row.servico);
    json.key(QLatin1String("ordens_servico"));
    json.beginArray();
    for (const OrdemServico &os : row.ordensServico)
        write(os);
    json.endArray();
    json.endObject();
}

} // namespace

QByteArray jsonOf(const QList<Atendimento> &atendimentos, bool isComplete, qsizetype skipped, Documents documents)
{
    Writer writer(documents);
    writer.json.beginObject();
    writer.json.field(QLatin1String("complete"), isComplete);
    writer.json.field(QLatin1String("skipped"), skipped);
    writer.json.key(QLatin1String("atendimentos"));
    writer.json.beginArray();
    for (const Atendimento &row : atendimentos)
        writer.write(row);
    writer.json.endArray();
    writer.json.endObject();
    return writer.json.json() + '\n';
}

} // namespace guiche
