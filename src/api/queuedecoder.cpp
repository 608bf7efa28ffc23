// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queuedecoder.h"

#include "api/atendimentosdecoder.h"
#include "api/envelope.h"
#include "api/loosetext.h"

#include <QSet>

#include <limits>

namespace guiche
{

namespace
{

// What stands for a type, a status, a sector, a person: an object, of which one text is shown, or that text alone.
struct Label {
    QString display;
    QString descricao;
    QString nome;
    QString name;
    QString prefixo;
};

struct Endereco {
    QString bairro;
    QString cidade;
    QString uf;
};

struct ClienteDaFila {
    CodigoCliente codigo;
    QString nome;
    QString display;
};

struct ClienteServico {
    bool isThere = false;
    QString display;
    Label servico;
    ClienteDaFila cliente;
    Endereco endereco;
};

// When a message was written: in the wall time a server shows, or counted since 1970.
struct Mensagem {
    WallTime dataCadastro;
    WallTime dataCadastroBr;
    std::optional<qint64> timestamp; // milliseconds, UTC
};

struct QueueRow {
    QueuedAtendimento atendimento;
    WallTime dataCadastroBr;
    std::optional<qint64> timestamp; // of data_cadastro
    Label setorResponsavel;
    Label setor;
    ClienteServico clienteServico;
    QList<Mensagem> mensagens;
};

struct QueueEnvelope : Envelope {
    QueuePage page;
    QSet<IdAtendimento> seen;
};

template<typename T, size_t Count>
void readIfObject(const JsonField<T> (&table)[Count], JsonReader &reader, ondemand::value value, int depth, T &target)
{
    if (value.type() == ondemand::json_type::object)
        readObject(table, reader, value.get_object(), depth, target);
    else
        reader.skip(value, depth); // null, or [] for an empty object
}

// Hands what a list holds to `take`; what is no list is one of its own.
template<typename Take>
void eachOf(JsonReader &reader, ondemand::value value, int depth, Take take)
{
    if (value.type() != ondemand::json_type::array) {
        take(value, depth);
        return;
    }
    if (depth > deepestNesting)
        throw JsonFailure{Error{ErrorKind::NestedTooDeep, httpOk, {}}};
    for (ondemand::value item : value.get_array()) {
        if (item.type() == ondemand::json_type::array)
            reader.skip(item, depth + 1);
        else
            take(item, depth + 1);
    }
}

constexpr JsonField<Label> labelFields[] = {
    {"prefixo", readMember<&Label::prefixo>}, {"descricao", readMember<&Label::descricao>},
    {"display", readMember<&Label::display>}, {"nome", readMember<&Label::nome>},
    {"name", readMember<&Label::name>},
};

void readLabel(JsonReader &reader, ondemand::value value, int depth, Label &label)
{
    label = {};
    if (value.type() == ondemand::json_type::object)
        readObject(labelFields, reader, value.get_object(), depth, label);
    else
        label.descricao = reader.text(value, depth);
}

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString textOf(const Label &label)
{
    return firstOf({label.descricao, label.display, label.nome, label.name});
}

template<auto Member, typename T>
void readLabelOf(JsonReader &reader, ondemand::value value, int depth, T &target)
{
    readLabel(reader, value, depth, target.*Member);
}

template<auto Member, typename T>
void readNumber(JsonReader &reader, ondemand::value value, int depth, T &target)
{
    target.*Member = wholeNumber(reader.scalar(value, depth));
}

// Numbers that no page can have count as missing.
template<auto Member>
void readNumberOfPage(JsonReader &reader, ondemand::value value, int depth, Paginacao &paginacao)
{
    readNumber<Member>(reader, value, depth, paginacao);
    if (paginacao.*Member && *(paginacao.*Member) < 0)
        (paginacao.*Member).reset();
}

constexpr JsonField<Paginacao> paginacaoFields[] = {
    {"ultima_pagina", readNumberOfPage<&Paginacao::ultimaPagina>},
    {"pagina_atual", readNumberOfPage<&Paginacao::paginaAtual>},
    {"total_registros", readNumberOfPage<&Paginacao::totalRegistros>},
};

constexpr JsonField<Endereco> estadoFields[] = {{"sigla", readMember<&Endereco::uf>}};

void readEstado(JsonReader &reader, ondemand::value value, int depth, Endereco &endereco)
{
    endereco.uf.clear();
    if (value.type() == ondemand::json_type::object)
        readObject(estadoFields, reader, value.get_object(), depth, endereco);
    else
        endereco.uf = reader.text(value, depth);
}

constexpr JsonField<Endereco> cidadeFields[] = {
    {"nome", readMember<&Endereco::cidade>},
    {"estado", readEstado},
};

void readCidade(JsonReader &reader, ondemand::value value, int depth, Endereco &endereco)
{
    endereco.cidade.clear();
    endereco.uf.clear();
    if (value.type() == ondemand::json_type::object)
        readObject(cidadeFields, reader, value.get_object(), depth, endereco);
    else
        endereco.cidade = reader.text(value, depth);
}

constexpr JsonField<Endereco> enderecoFields[] = {
    {"bairro", readMember<&Endereco::bairro>},
    {"cidade", readCidade},
};

void readEnderecoNumero(JsonReader &reader, ondemand::value value, int depth, Endereco &endereco)
{
    endereco = {};
    readIfObject(enderecoFields, reader, value, depth, endereco);
}

constexpr JsonField<Endereco> instalacaoFields[] = {{"endereco_numero", readEnderecoNumero}};

void readInstalacao(JsonReader &reader, ondemand::value value, int depth, ClienteServico &target)
{
    target.endereco = {};
    readIfObject(instalacaoFields, reader, value, depth, target.endereco);
}

constexpr JsonField<ClienteDaFila> clienteDaFilaFields[] = {
    {"codigo_cliente", readMember<&ClienteDaFila::codigo>},
    {"nome_razaosocial", readMember<&ClienteDaFila::nome>},
    {"display", readMember<&ClienteDaFila::display>},
};

void readClienteDaFila(JsonReader &reader, ondemand::value value, int depth, ClienteServico &target)
{
    target.cliente = {};
    readIfObject(clienteDaFilaFields, reader, value, depth, target.cliente);
}

constexpr JsonField<ClienteServico> clienteServicoFields[] = {
    {"display", readMember<&ClienteServico::display>},
    {"endereco_instalacao", readInstalacao},
    {"servico", readLabelOf<&ClienteServico::servico>},
    {"cliente", readClienteDaFila},
};

void readClienteServico(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    row.clienteServico = {};
    if (value.type() != ondemand::json_type::object) {
        reader.skip(value, depth);
        return;
    }
    ondemand::object object = value.get_object();
    row.clienteServico.isThere = !object.is_empty();
    readObject(clienteServicoFields, reader, object, depth, row.clienteServico);
}

constexpr JsonField<Mensagem> mensagemFields[] = {
    {"data_cadastro", readMember<&Mensagem::dataCadastro>},
    {"data_cadastro_br", readMember<&Mensagem::dataCadastroBr>},
    {"data_cadastro_timestamp", readNumber<&Mensagem::timestamp>},
};

void readMensagens(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    row.mensagens.clear();
    eachOf(reader, value, depth, [&reader, &row](ondemand::value item, int itemDepth) {
        readIfObject(mensagemFields, reader, item, itemDepth, row.mensagens.emplaceBack());
    });
}

void readResponsaveis(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    QStringList names;
    eachOf(reader, value, depth, [&reader, &names](ondemand::value item, int itemDepth) {
        Label person;
        readLabel(reader, item, itemDepth, person);
        const QString name = firstOf({person.name, person.nome, person.display, person.descricao});
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    });
    row.atendimento.responsaveis = names.size() == 1 ? names.constFirst() : names.join(QLatin1String(", "));
}

template<auto Member>
void readRow(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    readInto(row.atendimento.*Member, reader, value, depth);
}

template<auto Member>
void readCount(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    const qint64 count = wholeNumber(reader.scalar(value, depth)).value_or(0);
    constexpr qint64 most = std::numeric_limits<int>::max();
    row.atendimento.*Member = static_cast<int>(std::clamp<qint64>(count, 0, most));
}

void readRascunho(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    row.atendimento.isRascunho = isTrue(reader.scalar(value, depth));
}

void readTipo(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    Label tipo;
    readLabel(reader, value, depth, tipo);
    row.atendimento.tipo = textOf(tipo);
}

void readStatus(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    Label status;
    readLabel(reader, value, depth, status);
    row.atendimento.status = status.display.isEmpty() ? textOf(status) : status.display;
    row.atendimento.statusPrefixo = status.prefixo;
}

void readMinutos(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    row.atendimento.clock.minutosEmAberto = wholeNumber(reader.scalar(value, depth));
}

void readTempoRestante(JsonReader &reader, ondemand::value value, int depth, QueueRow &row)
{
    ServerClock &clock = row.atendimento.clock;
    clock.tempoRestante = reader.text(value, depth);
    clock.minutosRestantes = clockMinutesIn(clock.tempoRestante);
}

constexpr JsonField<QueueRow> queueRowFields[] = {
    {"id_atendimento", readRow<&QueuedAtendimento::id>},
    {"protocolo", readRow<&QueuedAtendimento::protocolo>},
    {"data_cadastro", readRow<&QueuedAtendimento::dataCadastro>},
    {"data_fechamento", readRow<&QueuedAtendimento::dataFechamento>},
    {"rascunho", readRascunho},
    {"status_fechamento", readRow<&QueuedAtendimento::statusFechamento>},
    {"ordem_servico_count", readCount<&QueuedAtendimento::osTotal>},
    {"ordem_servico_fechada", readCount<&QueuedAtendimento::osFechadas>},
    {"ordem_servico_aberta", readCount<&QueuedAtendimento::osAbertas>},
    {"data_cadastro_br", readMember<&QueueRow::dataCadastroBr>},
    {"data_cadastro_timestamp", readNumber<&QueueRow::timestamp>},
    {"minutos_em_aberto", readMinutos},
    {"tempo_restante", readTempoRestante},
    {"status", readStatus},
    {"tipo_atendimento", readTipo},
    {"setor_responsavel", readLabelOf<&QueueRow::setorResponsavel>},
    {"setor", readLabelOf<&QueueRow::setor>},
    {"cliente_servico", readClienteServico},
    {"usuarios_responsaveis", readResponsaveis},
    {"atendimento_mensagem", readMensagens},
};

// A moment counted since 1970, on the wall whose clock showed `wall` at `timestamp`.
WallTime wallTimeOf(qint64 moment, const WallTime &wall, std::optional<qint64> timestamp)
{
    if (!timestamp || !wall.isReadable() || !wall.hasTime())
        return {};
    const QDateTime shown(wall.date(), wall.time(), Qt::UTC);
    const QDateTime result = shown.addMSecs(moment - *timestamp); // by no zone of this machine's
    return result.isValid() ? WallTime(result.date(), result.time()) : WallTime();
}

WallTime latestOf(const QueueRow &row)
{
    WallTime latest;
    for (const Mensagem &mensagem : row.mensagens) {
        WallTime time = mensagem.dataCadastro.isEmpty() ? mensagem.dataCadastroBr : mensagem.dataCadastro;
        if (time.isEmpty() && mensagem.timestamp)
            time = wallTimeOf(*mensagem.timestamp, row.atendimento.dataCadastro, row.timestamp);
        const bool isFirst = latest.isEmpty() || (time.isReadable() && !latest.isReadable());
        if (isFirst || (time.isReadable() && latest.sortKey() < time.sortKey()))
            latest = time;
    }
    return latest;
}

// Told only once the whole row was read: keys come in any order.
QueuedAtendimento finished(QueueRow &&row)
{
    QueuedAtendimento result = std::move(row.atendimento);
    const ClienteServico &owner = row.clienteServico;
    if (result.dataCadastro.isEmpty())
        result.dataCadastro = row.dataCadastroBr;
    row.atendimento.dataCadastro = result.dataCadastro;
    result.ultimaMensagem = latestOf(row);
    result.setor = firstOf({textOf(row.setorResponsavel), textOf(row.setor)});
    result.hasClienteServico = owner.isThere;
    result.codigoCliente = owner.cliente.codigo;
    result.cliente = firstOf({owner.cliente.nome, owner.cliente.display});
    result.servico = firstOf({textOf(owner.servico), owner.display});
    result.bairro = owner.endereco.bairro;
    result.cidade = owner.endereco.cidade;
    result.uf = owner.endereco.uf;
    return result;
}

void readQueueRows(JsonReader &reader, ondemand::value value, int depth, QueueEnvelope &envelope)
{
    readEnvelopeList(reader, value, depth, envelope, envelope.page, [&](ondemand::object object) {
        QueueRow row;
        readObject(queueRowFields, reader, object, depth + 1, row);
        const IdAtendimento id = row.atendimento.id;
        if (!id.isEmpty() && envelope.seen.contains(id))
            return;
        envelope.seen.insert(id);
        envelope.page.atendimentos.append(finished(std::move(row)));
    });
}

void readPaginacao(JsonReader &reader, ondemand::value value, int depth, QueueEnvelope &envelope)
{
    readIfObject(paginacaoFields, reader, value, depth, envelope.page.paginacao);
}

constexpr JsonField<QueueEnvelope> ownQueueFields[] = {{"paginacao", readPaginacao}, {"atendimentos", readQueueRows}};
constexpr auto queueEnvelopeFields = envelopeWith(ownQueueFields);

} // namespace

Result<QueuePage> decodeQueuePage(const QByteArray &body)
{
    QueueEnvelope envelope;
    if (const Result<void> read = readEnvelope(body, queueEnvelopeFields, envelope); !read)
        return tl::unexpected(read.error());
    return verdictOn(envelope).map(
        [&envelope](ListFound found) { return found == ListFound::List ? std::move(envelope.page) : QueuePage(); });
}

} // namespace guiche
