// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/atendimentosdecoder.h"

#include "api/jsonfields.h"
#include "core/redaction.h"

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

// The parts of the reply's root that decide what it is.
struct Envelope {
    QString status;
    QString msg;
    QString message;
    QString errorDescription;
    QString error;
    QString firstError;
    bool isNoObject = false; // something else, and not empty
    bool hasList = false; // the key is there, with something that can be taken as a list
    bool listIsOddlyShaped = false;
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

// Hands each row that is an object to `readRow`; counts the others. Returns how many rows there were.
template<typename ReadRow>
qsizetype readRows(JsonReader &reader, ondemand::array rows, int depth, qsizetype &skipped, ReadRow readRow)
{
    qsizetype received = 0;
    for (ondemand::value row : rows) {
        ++received;
        if (row.type() == ondemand::json_type::object) {
            readRow(row.get_object());
        } else {
            reader.skip(row, depth + 1);
            ++skipped;
        }
    }
    return received;
}

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

void readList(JsonReader &reader, ondemand::value value, int depth, Envelope &envelope)
{
    switch (value.type()) {
    case ondemand::json_type::array:
        envelope.hasList = true;
        envelope.reply.received +=
            readRows(reader, value.get_array(), depth, envelope.reply.skipped, [&](ondemand::object object) {
                AtendimentoRow row;
                readObject(atendimentoFields, reader, object, depth + 1, row);
                envelope.reply.skipped += row.skipped;
                const IdAtendimento &id = row.atendimento.id;
                if (!id.isEmpty() && envelope.seen.contains(id))
                    return;
                envelope.seen.insert(id);
                envelope.reply.atendimentos.append(std::move(row.atendimento));
            });
        return;
    case ondemand::json_type::null:
        static_cast<void>(reader.scalar(value, depth));
        envelope.hasList = true;
        return;
    case ondemand::json_type::object:
        envelope.hasList = JsonReader::skip(value, depth); // an empty PHP array, written as an object
        envelope.listIsOddlyShaped = !envelope.hasList;
        return;
    case ondemand::json_type::string:
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        static_cast<void>(reader.scalar(value, depth));
        envelope.listIsOddlyShaped = true;
        return;
    }
}

// `errors` is a list of texts, or an object of such lists; the first text is told to people.
void readFirstError(JsonReader &reader, ondemand::value value, int depth, Envelope &envelope)
{
    const ondemand::json_type type = value.type();
    const bool isContainer = type == ondemand::json_type::array || type == ondemand::json_type::object;
    if (isContainer && depth > deepestNesting)
        throw JsonFailure{Error{ErrorKind::NestedTooDeep, httpOk, {}}};
    if (type == ondemand::json_type::array) {
        for (ondemand::value item : value.get_array())
            readFirstError(reader, item, depth + 1, envelope);
    } else if (type == ondemand::json_type::object) {
        for (ondemand::field item : value.get_object())
            readFirstError(reader, item.value(), depth + 1, envelope);
    } else if (envelope.firstError.isEmpty()) {
        envelope.firstError = reader.text(value, depth);
    }
}

constexpr JsonField<Envelope> envelopeFields[] = {
    {"status", readMember<&Envelope::status>},
    {"msg", readMember<&Envelope::msg>},
    {"atendimentos", readList},
    {"errors", readFirstError},
    {"message", readMember<&Envelope::message>},
    {"error_description", readMember<&Envelope::errorDescription>},
    {"error", readMember<&Envelope::error>},
};

// The one meant for people first, whatever order they came in.
QString messageOf(const Envelope &envelope)
{
    for (const QString &text : {envelope.msg, envelope.message, envelope.errorDescription, envelope.error}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// What people are told: the message, then the first error where that says more.
QString told(const Envelope &envelope)
{
    QString text = messageOf(envelope);
    if (!envelope.firstError.isEmpty() && envelope.firstError != text)
        text += text.isEmpty() ? envelope.firstError : u' ' % envelope.firstError;
    constexpr qsizetype longest = 500;
    // Redacted with room to spare and cut afterwards: half a CPF would not be known for one.
    return redacted(text.left(4 * longest)).left(longest);
}

// Every spelling seen begins like this: "success", "suscess", "sucesso".
bool readsAsSuccess(const QString &status)
{
    return status.startsWith(QLatin1String("su"), Qt::CaseInsensitive)
        || status.compare(QLatin1String("ok"), Qt::CaseInsensitive) == 0 || status == QLatin1String("true");
}

void readRoot(JsonReader &reader, ondemand::document &document, Envelope &envelope)
{
    if (document.type() == ondemand::json_type::object) {
        ondemand::object root = document.get_object();
        envelope.hasList = root.is_empty(); // an empty reply, written as an object
        readObject(envelopeFields, reader, root, 1, envelope);
    } else {
        envelope.hasList = JsonReader::skipRoot(document);
        envelope.isNoObject = !envelope.hasList;
    }
}

Result<void> readEnvelope(const QByteArray &body, Envelope &envelope)
{
    return parseJson(
        body, [&envelope](JsonReader &reader, ondemand::document &document) { readRoot(reader, document, envelope); });
}

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
    Envelope envelope;
    if (const Result<void> read = readEnvelope(body, envelope); !read)
        return tl::unexpected(read.error());
    if (envelope.isNoObject)
        return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$"));

    const bool isError = envelope.status.compare(QLatin1String("error"), Qt::CaseInsensitive) == 0
        || envelope.status.compare(QLatin1String("erro"), Qt::CaseInsensitive) == 0;
    if (isError) {
        if (saysNothingFound(messageOf(envelope)))
            return AtendimentoReply();
        return failure(ErrorKind::Rejected, httpOk, told(envelope));
    }
    if (envelope.listIsOddlyShaped || (!envelope.hasList && !readsAsSuccess(envelope.status)))
        return failure(ErrorKind::UnexpectedShape, httpOk, QStringLiteral("$.atendimentos"));
    return std::move(envelope.reply);
}

QString serverMessage(const QByteArray &body)
{
    Envelope envelope;
    if (!readEnvelope(body, envelope))
        return {};
    return told(envelope);
}

bool isJson(const QByteArray &body)
{
    Envelope envelope;
    return readEnvelope(body, envelope).has_value();
}

bool saysNothingFound(const QString &message)
{
    static const QRegularExpression nothingFound(QStringLiteral("(?:n[ãa]o|nenhuma?)\\b.*(?:encontrad|localizad)"),
                                                 QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::UseUnicodePropertiesOption);
    return nothingFound.match(message).hasMatch();
}

} // namespace guiche
