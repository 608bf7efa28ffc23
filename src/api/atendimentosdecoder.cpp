// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"

#include "api/envelope.h"

#include <QRegularExpression>
#include <QSet>

namespace guiche
{

// One overload for each kind of member; readMember() finds them by the member's type.
static void readInto(Cliente &, JsonReader &, ondemand::value, int);
static void readInto(std::optional<Servico> &, JsonReader &, ondemand::value, int);

namespace
{

struct AtendimentoRow {
    Atendimento atendimento;
    qsizetype skipped = 0;
};

struct AtendimentosEnvelope : Envelope {
    AtendimentoReply reply;
    QSet<IdAtendimento> seen;
};

constexpr JsonField<Cliente> clienteFields[] = {
    {"codigo_cliente", readMember<&Cliente::codigo>},
    {"nome_razaosocial", readMember<&Cliente::nome>},
    {"cpf_cnpj", readMember<&Cliente::documento>},
};

constexpr JsonField<Servico> servicoFields[] = {
    {"id_cliente_servico", readMember<&Servico::id>},
    {"numero_plano", readMember<&Servico::numeroPlano>},
    {"nome", readMember<&Servico::nome>},
    {"valor", readMember<&Servico::valor>},
    {"status", readMember<&Servico::status>},
    {"status_prefixo", readMember<&Servico::statusPrefixo>},
};

constexpr JsonField<OrdemServico> ordemServicoFields[] = {
    {"id_ordem_servico", readMember<&OrdemServico::id>},
    {"numero_ordem_servico", readMember<&OrdemServico::numero>},
    {"data_cadastro", readMember<&OrdemServico::dataCadastro>},
    {"tipo", readMember<&OrdemServico::tipo>},
    {"data_inicio_programado", readMember<&OrdemServico::inicioProgramado>},
    {"data_termino_programado", readMember<&OrdemServico::terminoProgramado>},
    {"data_inicio_executado", readMember<&OrdemServico::inicioExecutado>},
    {"data_termino_executado", readMember<&OrdemServico::terminoExecutado>},
    {"descricao_abertura", readMember<&OrdemServico::descricaoAbertura>},
    {"descricao_servico", readMember<&OrdemServico::descricaoServico>},
    {"descricao_fechamento", readMember<&OrdemServico::descricaoFechamento>},
    {"usuario_abertura", readMember<&OrdemServico::usuarioAbertura>},
    {"usuario_fechamento", readMember<&OrdemServico::usuarioFechamento>},
    {"status", readMember<&OrdemServico::status>},
    {"status_fechamento", readMember<&OrdemServico::statusFechamento>},
    {"cliente", readMember<&OrdemServico::cliente>},
    {"servico", readMember<&OrdemServico::servico>},
};

void readOrdensServico(JsonReader &reader, ondemand::value value, int depth, AtendimentoRow &row)
{
    if (value.type() != ondemand::json_type::array) {
        // Something is there that is no list: a row we could not read, unless it is null or an empty object.
        const bool isObject = value.type() == ondemand::json_type::object;
        if (isObject ? !JsonReader::skip(value, depth) : !reader.scalar(value, depth).empty())
            ++row.skipped;
        return;
    }
    readRows(reader, value.get_array(), depth, row.skipped, [&](ondemand::object object) {
        readObject(ordemServicoFields, reader, object, depth + 1, row.atendimento.ordensServico.emplaceBack());
    });
    row.atendimento.ordensServico.squeeze(); // it grew in doubles, and may be kept for as long as its tab
}

template<auto Member>
void readAtendimento(JsonReader &reader, ondemand::value value, int depth, AtendimentoRow &row)
{
    readInto(row.atendimento.*Member, reader, value, depth);
}

constexpr JsonField<AtendimentoRow> atendimentoFields[] = {
    {"id_atendimento", readAtendimento<&Atendimento::id>},
    {"protocolo", readAtendimento<&Atendimento::protocolo>},
    {"descricao_abertura", readAtendimento<&Atendimento::descricaoAbertura>},
    {"descricao_fechamento", readAtendimento<&Atendimento::descricaoFechamento>},
    {"tipo_atendimento", readAtendimento<&Atendimento::tipo>},
    {"usuario_abertura", readAtendimento<&Atendimento::usuarioAbertura>},
    {"usuario_responsavel", readAtendimento<&Atendimento::usuarioResponsavel>},
    {"usuario_fechamento", readAtendimento<&Atendimento::usuarioFechamento>},
    {"data_cadastro", readAtendimento<&Atendimento::dataCadastro>},
    {"data_fechamento", readAtendimento<&Atendimento::dataFechamento>},
    {"setor_responsavel", readAtendimento<&Atendimento::setorResponsavel>},
    {"status_fechamento", readAtendimento<&Atendimento::statusFechamento>},
    {"motivo_fechamento", readAtendimento<&Atendimento::motivoFechamento>},
    {"status", readAtendimento<&Atendimento::status>},
    {"cliente", readAtendimento<&Atendimento::cliente>},
    {"servico", readAtendimento<&Atendimento::servico>},
    {"ordens_servico", readOrdensServico},
};

void readList(JsonReader &reader, ondemand::value value, int depth, AtendimentosEnvelope &envelope)
{
    AtendimentoReply &reply = envelope.reply;
    readEnvelopeList(reader, value, depth, envelope, reply, [&](ondemand::object object) {
        AtendimentoRow row;
        readObject(atendimentoFields, reader, object, depth + 1, row);
        reply.skipped += row.skipped;
        const IdAtendimento &id = row.atendimento.id;
        if (!id.isEmpty() && envelope.seen.contains(id))
            return;
        envelope.seen.insert(id);
        reply.atendimentos.append(std::move(row.atendimento));
    });
}

constexpr JsonField<AtendimentosEnvelope> ownFields[] = {{"atendimentos", readList}};
constexpr auto envelopeFields = envelopeWith(ownFields);

} // namespace

static void readInto(Cliente &target, JsonReader &reader, ondemand::value value, int depth)
{
    if (value.type() == ondemand::json_type::object)
        target = readRepeated(clienteFields, reader, value.get_object(), depth);
    else
        reader.skip(value, depth);
}

static void readInto(std::optional<Servico> &target, JsonReader &reader, ondemand::value value, int depth)
{
    if (value.type() != ondemand::json_type::object) {
        reader.skip(value, depth); // null, or [] for an empty object
        return;
    }
    const Servico &servico = readRepeated(servicoFields, reader, value.get_object(), depth);
    if (servico != Servico())
        target = servico;
}

Result<AtendimentoReply> decodeAtendimentos(const QByteArray &body)
{
    AtendimentosEnvelope envelope;
    if (const Result<void> read = readEnvelope(body, envelopeFields, envelope); !read)
        return tl::unexpected(read.error());
    return verdictOn(envelope).map([&envelope](ListFound found) {
        return found == ListFound::List ? std::move(envelope.reply) : AtendimentoReply();
    });
}

QString serverMessage(const QByteArray &body)
{
    AtendimentosEnvelope envelope;
    if (!readEnvelope(body, envelopeFields, envelope))
        return {};
    return envelope.told();
}

bool isJson(const QByteArray &body)
{
    AtendimentosEnvelope envelope;
    return readEnvelope(body, envelopeFields, envelope).has_value();
}

bool saysNothingFound(const QString &message)
{
    static const QRegularExpression nothingFound(QStringLiteral("(?:n[ãa]o|nenhuma?)\\b.*(?:encontrad|localizad)"),
                                                 QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::UseUnicodePropertiesOption);
    return nothingFound.match(message).hasMatch();
}

} // namespace guiche
