// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuecrowd.h"

using namespace Qt::StringLiterals;
using namespace guiche;

QueueCrowd::QueueCrowd(quint32 seed)
    : m_dice(seed)
{
}

int QueueCrowd::below(int end)
{
    return static_cast<int>(m_dice() % static_cast<unsigned>(end));
}

WallTime QueueCrowd::time()
{
    if (isOneIn(30))
        return WallTime::parse(oneOf({u"ontem"_s, u"0000-00-00 00:00:00"_s, u"31/02/2025 Às 10h"_s}));
    if (isOneIn(30))
        return {};
    if (isOneIn(200))
        return WallTime(QDate(1, 1, 1), QTime(0, 0));
    const QDate day = QDate(2025, 6, 15).addDays(-below(isOneIn(10) ? 2000 : 45));
    return isOneIn(20) ? WallTime(day) : WallTime(day, QTime(below(24), below(60), below(60)));
}

QString QueueCrowd::name()
{
    static const QStringList odd{u"ŁUKASZ Żółć"_s,  u"小林 😀"_s,     u"Zeca\nda Ponte"_s, u""_s,
                                 u"<b>MARIA</b>"_s, u"Straße ª º"_s, u"maria da silva"_s};
    if (isOneIn(15))
        return oneOf(odd);
    static const QStringList first{u"MARIA"_s, u"JOÃO"_s,   u"José"_s, u"PADARIA PÃO QUENTE"_s,
                                   u"ANA"_s,   u"Ângela"_s, u"Maria"_s};
    static const QStringList last{u"DA SILVA"_s, u"da Conceição"_s, u"SOUZA"_s, u"GONÇALVES"_s, u"LTDA"_s, u"Silva"_s};
    return QString(oneOf(first) % u' ' % oneOf(last) % (isOneIn(3) ? QString() : u" "_s + QString::number(below(500))));
}

void QueueCrowd::place(QueuedAtendimento &row)
{
    if (!row.hasClienteServico)
        return;
    row.codigoCliente = CodigoCliente(isOneIn(40) ? u"A-"_s + QString::number(below(9)) : QString::number(below(400)));
    row.cliente = name();
    row.servico = oneOf({u"FIBRA 300 MEGA"_s, u"Fibra 500"_s, u""_s, u"Rádio 10"_s});
    row.bairro = oneOf({u"Centro"_s, u"CENTRO"_s, u"São José"_s, u"Água Branca"_s, u""_s, u"Zona Rural"_s});
    row.cidade = oneOf({u"Formiga"_s, u"Santo Antônio do Monte"_s, u"Bom Jesus"_s, u""_s});
    row.uf = oneOf({u"MG"_s, u"MG"_s, u"PI"_s, u""_s});
}

QueuedAtendimento QueueCrowd::row(int id)
{
    QueuedAtendimento row;
    row.id = IdAtendimento(QString::number(id));
    row.dataCadastro = time();
    row.protocolo = Protocolo(isOneIn(30) ? oneOf({u""_s, u"SEM Nº"_s, u"007"_s})
                                          : (row.dataCadastro.isReadable() && isOneIn(2)
                                                 ? row.dataCadastro.date().toString(u"yyyyMMdd") + u"080910"_s
                                                 : u"20250614101112"_s)
                                      + QString::number(isOneIn(2) ? below(10) : 100'000 + below(900'000)));
    row.isRascunho = isOneIn(12);
    row.hasClienteServico = !isOneIn(10);
    row.tipo = oneOf({u"SUPORTE"_s, u"Suporte"_s, u"FINANCEIRO - 2ª VIA"_s, u"TÉCNICO - QUEDAS DE CONEXÃO"_s, u""_s});
    row.status = isOneIn(20) ? u"status %1"_s.arg(below(50)) : oneOf({u"Pendente"_s, u"Aguardando Análise"_s, u""_s});
    row.statusPrefixo = oneOf({u"pendente"_s, u"aguardando_analise"_s, u"???"_s});
    row.setor = isOneIn(3) ? oneOf({u"Suporte N1"_s, u"Técnico"_s}) : QString();
    row.responsaveis = oneOf({u""_s, u"Bianca Couto"_s, u"BIANCA COUTO, Zé"_s, u"Ana, Bianca Coutò"_s, u"Zé"_s});
    place(row);
    row.osTotal = below(4);
    row.osAbertas = row.osTotal > 0 ? below(row.osTotal + 1) : 0;
    row.osFechadas = row.osTotal - row.osAbertas;
    row.ultimaMensagem = isOneIn(3) ? WallTime() : time();
    if (!isOneIn(4)) {
        const int minutes = below(20'000) - 10'000;
        row.clock.minutosEmAberto = below(50'000);
        row.clock.minutosRestantes = minutes;
        row.clock.tempoRestante = QString((minutes < 0 ? u"-"_s : QString()) % QString::number(std::abs(minutes) / 60)
                                          % u"h "_s % QString::number(std::abs(minutes) % 60) % u"min"_s);
    } else if (isOneIn(2)) {
        row.clock.tempoRestante = oneOf({u"vencido"_s, u"1d 3h"_s});
    }
    return row;
}

QList<QueuedAtendimento> QueueCrowd::rows(int count, int firstId)
{
    QList<QueuedAtendimento> rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(firstId + i));
    return rows;
}

QueuedAtendimento QueueCrowd::later(QueuedAtendimento before)
{
    const QueuedAtendimento other = row(before.id.text().toInt());
    if (isOneIn(2))
        before.clock = other.clock;
    if (isOneIn(3))
        before.status = other.status;
    if (isOneIn(4))
        before.cliente = other.cliente;
    if (isOneIn(4))
        before.dataCadastro = other.dataCadastro;
    if (isOneIn(4))
        before.osAbertas = other.osAbertas;
    return isOneIn(10) ? other : before;
}

QString QueueCrowd::typed()
{
    static const QStringList words{u"maria"_s,
                                   u"JOAO"_s,
                                   u"conceição"_s,
                                   u"a"_s,
                                   u"Silva 1"_s,
                                   u"2025"_s,
                                   u"06/2025"_s,
                                   u"14:0"_s,
                                   u"15/06/2025"_s,
                                   u"centro"_s,
                                   u"bom jesus/p"_s,
                                   u"2ª"_s,
                                   u"n1"_s,
                                   u"fibra"_s,
                                   u"strasse"_s,
                                   u"ontem"_s,
                                   u"20250614"_s,
                                   u"2025 06"_s,
                                   u"2025 0614 101112"_s,
                                   u"/"_s,
                                   u":"_s,
                                   u"小"_s,
                                   u"😀"_s,
                                   u"nothing"_s,
                                   u"couto ze"_s,
                                   u"7"_s,
                                   u"status"_s,
                                   u"às"_s,
                                   u"01/01/0001"_s,
                                   u"de 2 abertas"_s,
                                   u"nenhuma"_s,
                                   u"agendada"_s,
                                   u"ninguem"_s,
                                   u"\u00a0\n"_s};
    QString text = oneOf(words);
    while (isOneIn(3))
        text += u' ' + oneOf(words);
    return text;
}

Due dueByClock(const QueuedAtendimento &row, qint64 receivedAt)
{
    if (!row.clock.minutosRestantes)
        return {};
    const qint64 lateAt = receivedAt + *row.clock.minutosRestantes * 60;
    return {lateAt - 3600, lateAt, Due::Source::Server};
}
