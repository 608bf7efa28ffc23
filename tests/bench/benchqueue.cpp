// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchqueue.h"

#include <QDateTime>

#include <algorithm>

namespace guiche::benchqueue
{

namespace
{

constexpr int latestId = 5'000'000;
constexpr int share = 100; // one row in so many changes with a refresh

// Different numbers for the same row, the same in every run.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15U + 1907)
    {
    }

    int below(int end)
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return static_cast<int>((z ^ (z >> 31)) % static_cast<quint64>(end));
    }
    QString oneOf(const QStringList &texts) { return texts[below(static_cast<int>(texts.size()))]; }

private:
    quint64 m_state;
};

QStringList split(const char *texts)
{
    return QString::fromUtf8(texts).split(u'|');
}

const QStringList &firstNames()
{
    static const QStringList names = split(
        "MARIA|JOSÉ|ANA|JOÃO|ANTÔNIO|FRANCISCO|CARLOS|PAULO|PEDRO|LUCAS|LUIZ|MARCOS|GABRIEL|RAFAEL|FRANCISCA|DANIEL|"
        "MARCELO|BRUNO|EDUARDO|FELIPE|ADRIANA|JULIANA|MÁRCIA|FERNANDA|PATRÍCIA|ALINE|SANDRA|CAMILA|AMANDA|BRUNA|"
        "JÉSSICA|LETÍCIA|JÚLIA|LUCIANA|VANESSA|MARIANA|VERA|ROSÂNGELA|SÔNIA|CONCEIÇÃO");
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names = split(
        "SILVA|SANTOS|OLIVEIRA|SOUZA|RODRIGUES|FERREIRA|ALVES|PEREIRA|LIMA|GOMES|COSTA|RIBEIRO|MARTINS|CARVALHO|"
        "ALMEIDA|LOPES|SOARES|FERNANDES|VIEIRA|BARBOSA|ROCHA|DIAS|NASCIMENTO|ANDRADE|MOREIRA|NUNES|MARQUES|MACHADO|"
        "MENDES|FREITAS|CARDOSO|RAMOS|GONÇALVES|SANTANA|TEIXEIRA|ARAÚJO|PINTO|BATISTA|CAMPOS|MOURA|CUNHA|PEIXOTO|"
        "BORGES|DUARTE|AGUIAR|PRADO|BRANDÃO|AMARAL|QUEIROZ|SERRANO");
    return names;
}

const QStringList &tipos()
{
    static const QStringList texts =
        split("TÉCNICO - QUEDAS DE CONEXÃO|TÉCNICO - SEM ACESSO|TÉCNICO - LENTIDÃO|TÉCNICO - TROCA DE EQUIPAMENTO|"
              "TÉCNICO - MUDANÇA DE CÔMODO|FINANCEIRO - 2ª VIA DE BOLETO|FINANCEIRO - NEGOCIAÇÃO|FINANCEIRO - ESTORNO|"
              "FINANCEIRO - DESBLOQUEIO DE CONFIANÇA|COMERCIAL|COMERCIAL - UPGRADE|COMERCIAL - DOWNGRADE|RETENÇÃO|"
              "CANCELAMENTO|MUDANÇA DE ENDEREÇO|TROCA DE TITULARIDADE|INSTALAÇÃO|INSTALAÇÃO - REAGENDAMENTO|OUVIDORIA|"
              "SAC - RECLAMAÇÃO|SAC - ELOGIO|TELEFONIA FIXA|TV - SEM SINAL|WI-FI - CONFIGURAÇÃO|ROMPIMENTO DE FIBRA");
    return texts;
}

const QStringList &status()
{
    static const QStringList texts =
        split("Aguardando Análise|Pendente|Em atendimento|Aguardando cliente|Aguardando técnico|Agendado|Reaberto|"
              "Em análise do financeiro|Escalado N2|Escalado N3|Aguardando material|Aguardando terceiros");
    return texts;
}

const QStringList &cidades()
{
    static const QStringList texts =
        split("Santo Antônio do Monte|Formiga|Divinópolis|Lagoa da Prata|Arcos|Pará de Minas|Nova Serrana|Itaúna|"
              "Bom Despacho|Campo Belo|Oliveira|Cláudio|Carmo do Cajuru|Pains|Iguatama|Luz|Moema|Japaraíba|"
              "Pedra do Indaiá|São Sebastião do Oeste|Itapecerica|Camacho|Córrego Fundo|Pimenta|Piumhi");
    return texts;
}

const QStringList &bairros()
{
    static const QStringList texts =
        split("Centro|São José|Mãe Chiquinha|Água Branca|Vila Nova|Bela Vista|Santa Rita|Nossa Senhora Aparecida|"
              "Jardim América|Industrial|Zona Rural|São Cristóvão|Dom Bosco|Alvorada|Planalto|Santo Antônio|"
              "Bom Pastor|Niterói|Interlagos|Porto Velho");
    return texts;
}

QString person(int number)
{
    return QString(firstNames()[number % 40] % u' ' % lastNames()[number / 7 % 50]);
}

// No two of the first hundred thousand are one.
QString customer(int number)
{
    constexpr int people = 100'003; // a prime, so that neighbours have other names
    const int mixed = static_cast<int>(qint64{number} * 48'271 % people);
    const QString name = firstNames()[mixed % 40] % u' ' % lastNames()[mixed / 40 % 50] % QStringLiteral(" DE ")
        % lastNames()[(mixed / 2000 + 1) % 50];
    return number < people ? name : QString(name % u' ' % QString::number(number / people + 1));
}

QString tempoRestante(qint64 minutes)
{
    return QStringLiteral("%1%2h %3min")
        .arg(minutes < 0 ? QStringLiteral("-") : QString(), QString::number(qAbs(minutes) / 60),
             QString::number(qAbs(minutes) % 60));
}

WallTime timeBefore(qint64 seconds)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(now() - seconds);
    return WallTime(moment.date(), moment.time());
}

QString sqlText(const WallTime &time)
{
    return QDateTime(time.date(), time.time()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

qint64 now()
{
    static const qint64 seconds = QDateTime(QDate(2026, 3, 10), QTime(14, 30)).toSecsSinceEpoch();
    return seconds;
}

IdAtendimento idOf(int number)
{
    return IdAtendimento(QString::number(latestId - number));
}

int numberOf(const IdAtendimento &id)
{
    return latestId - id.text().toInt();
}

QueuedAtendimento row(int number)
{
    constexpr qint64 apart = 95; // seconds between two
    Dice dice(static_cast<quint64>(number));
    QueuedAtendimento row;
    const qint64 age = number * apart + dice.below(apart);
    row.id = idOf(number);
    row.dataCadastro = timeBefore(age);
    row.protocolo =
        Protocolo(QDateTime(row.dataCadastro.date(), row.dataCadastro.time()).toString(QStringLiteral("yyyyMMddHHmmss"))
                  + QString::number(100'000 + dice.below(900'000)));
    row.tipo = dice.oneOf(tipos());
    row.status = dice.oneOf(status());
    row.statusPrefixo = QStringLiteral("pendente");
    if (dice.below(4) == 0)
        row.setor = QStringLiteral("Suporte N%1").arg(1 + dice.below(3));
    if (dice.below(5) != 0)
        row.responsaveis = person(dice.below(140));
    row.codigoCliente = CodigoCliente(QString::number(10'000 + number));
    row.cliente = customer(number);
    row.servico = QStringLiteral("FIBRA %1 MEGA RESIDENCIAL").arg(100 * (1 + dice.below(10)));
    const int place = dice.below(400);
    row.cidade = cidades()[place % 25];
    row.bairro = QString(bairros()[place % 20] % (place < 200 ? QString() : QStringLiteral(" II")));
    row.uf = QStringLiteral("MG");
    row.osTotal = dice.below(3);
    row.osAbertas = row.osTotal > 0 ? dice.below(row.osTotal + 1) : 0;
    row.osFechadas = row.osTotal - row.osAbertas;
    if (dice.below(3) != 0)
        row.ultimaMensagem = timeBefore(dice.below(static_cast<int>(age) + 1));
    row.clock.minutosEmAberto = age / 60;
    row.clock.minutosRestantes = 60 * (24 << dice.below(7)) - age / 60;
    row.clock.tempoRestante = tempoRestante(*row.clock.minutosRestantes);
    return row;
}

QList<QueuedAtendimento> rows(int first, int count)
{
    QList<QueuedAtendimento> all;
    all.reserve(count);
    for (int number = first; number < first + count; ++number)
        all.append(row(number));
    return all;
}

QueuedAtendimento changed(int number, int refresh)
{
    Dice dice((static_cast<quint64>(refresh + 1) << 32) + static_cast<quint64>(number));
    QueuedAtendimento later = row(number);
    later.status = QString(status()[dice.below(11)] % QStringLiteral(" · %1").arg(refresh % 7));
    later.responsaveis = person(dice.below(140));
    later.ultimaMensagem = timeBefore(dice.below(600));
    return later;
}

QList<QueuedAtendimento> changedRows(int size, int refresh)
{
    QList<QueuedAtendimento> all;
    for (int number = refresh % share; number < size; number += share)
        all.append(changed(number, refresh));
    return all;
}

QueuedAtendimento closed(int number)
{
    constexpr qint64 longestOpen = 30 * 86'400; // seconds
    Dice dice(static_cast<quint64>(number) << 32);
    QueuedAtendimento row = benchqueue::row(number);
    const QDateTime opened(row.dataCadastro.date(), row.dataCadastro.time());
    const qint64 end = std::min(opened.toSecsSinceEpoch() + dice.below(longestOpen), now());
    row.dataFechamento = timeBefore(now() - end);
    row.statusFechamento = QStringLiteral("concluido");
    return row;
}

QByteArray text(const QueuedAtendimento &row)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QByteArray("null") : QByteArray('"' + value.toUtf8() + '"');
    };
    return "{\"id_atendimento\":" + row.id.text().toUtf8() + ",\"protocolo\":" + text(row.protocolo.text())
        + ",\"data_cadastro\":" + text(sqlText(row.dataCadastro)) + ",\"data_fechamento\":"
        + (row.dataFechamento.isEmpty() ? QByteArray("null") : text(sqlText(row.dataFechamento)))
        + ",\"rascunho\":false,\"status_fechamento\":" + text(row.statusFechamento) + ",\"ordem_servico_count\":"
        + QByteArray::number(row.osTotal) + ",\"ordem_servico_fechada\":" + QByteArray::number(row.osFechadas)
        + ",\"ordem_servico_aberta\":" + QByteArray::number(row.osAbertas) + ",\"minutos_em_aberto\":"
        + QByteArray::number(*row.clock.minutosEmAberto) + ",\"tempo_restante\":" + text(row.clock.tempoRestante)
        + ",\"percentual_color_class\":\"white-fg md-red-bg\",\"status\":{\"id_atendimento_status\":23,\"prefixo\":"
        + text(row.statusPrefixo) + ",\"descricao\":" + text(row.status) + ",\"display\":" + text(row.status)
        + "},\"tipo_atendimento\":{\"id_tipo_atendimento\":125,\"descricao\":" + text(row.tipo)
        + ",\"checklists\":[]},\"setor_responsavel\":{\"descricao\":" + text(row.setor) + "},\"usuarios_responsaveis\":"
        + (row.responsaveis.isEmpty() ? QByteArray("[]") : "[{\"id\":4,\"name\":" + text(row.responsaveis) + "}]")
        + ",\"atendimento_mensagem\":"
        + (row.ultimaMensagem.isEmpty() ? QByteArray("[]")
                                        : "[{\"mensagem\":\"Cliente avisado do andamento.\",\"data_cadastro_br\":"
                   + text(QDateTime(row.ultimaMensagem.date(), row.ultimaMensagem.time())
                              .toString(QStringLiteral("dd/MM/yyyy HH:mm")))
                   + "}]")
        + ",\"cliente_servico\":{\"display\":" + text(u"(1) " % row.servico) + ",\"servico\":{\"descricao\":"
        + text(row.servico) + "},\"endereco_instalacao\":{\"endereco_numero\":{\"numero\":\"308\",\"bairro\":"
        + text(row.bairro) + ",\"cidade\":{\"nome\":" + text(row.cidade) + ",\"estado\":{\"sigla\":" + text(row.uf)
        + "}}}},\"cliente\":{\"codigo_cliente\":" + row.codigoCliente.text().toUtf8()
        + ",\"nome_razaosocial\":" + text(row.cliente) + "}}}";
}

QByteArray page(const QList<QByteArray> &texts, const PagePlace &place)
{
    QByteArray body =
        "{\"status\":\"success\",\"msg\":\"Dados consultados com sucesso\",\"paginacao\":{\"primeira_pagina\":0,"
        "\"ultima_pagina\":"
        + QByteArray::number(place.total == 0 ? 0 : (place.total - 1) / place.size)
        + ",\"pagina_atual\":" + QByteArray::number(place.number)
        + ",\"total_registros\":" + QByteArray::number(place.total) + "},\"atendimentos\":[";
    body += texts.join(',');
    return body + "]}";
}

QByteArray page(const QList<QueuedAtendimento> &rows, const PagePlace &place)
{
    QList<QByteArray> texts;
    for (const QueuedAtendimento &row : rows)
        texts.append(text(row));
    return page(texts, place);
}

} // namespace guiche::benchqueue
